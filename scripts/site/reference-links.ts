import { existsSync, readdirSync } from 'node:fs';

const modules = 'docs/api/modules';

/** The entries of the package as TypeDoc names them, the root first: `index`, `forms_ui`. */
const entries = existsSync(modules)
  ? readdirSync(modules)
      .map((name) => name.replace('.html', ''))
      .sort((one, other) => Number(other === 'index') - Number(one === 'index'))
  : [];

/** The page of a name in the reference, among the pages that TypeDoc wrote. */
export function referenceOf(name: string): string | undefined {
  for (const entry of entries) {
    for (const kind of ['functions', 'variables']) {
      const path = `${kind}/${entry}.${name}.html`;
      if (existsSync(`docs/api/${path}`)) return `reference/${path}`;
    }
  }
  return undefined;
}
