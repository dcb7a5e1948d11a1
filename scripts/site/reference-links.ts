import { existsSync } from 'node:fs';

/** The page of a name in the reference, among the pages that TypeDoc wrote. */
export function referenceOf(name: string): string | undefined {
  for (const entry of ['index', 'check', 'forms_ui', 'catalogue', 'remote']) {
    for (const kind of ['functions', 'variables']) {
      const path = `${kind}/${entry}.${name}.html`;
      if (existsSync(`docs/api/${path}`)) return `reference/${path}`;
    }
  }
  return undefined;
}
