import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { bundled } from '../bundled.js';

interface Component {
  readonly 'bom-ref': string;
  name: string;
  readonly version: string;
  readonly properties: readonly { readonly name: string; readonly value: string }[];
}

export interface Sbom {
  serialNumber?: string;
  metadata: { timestamp?: string; readonly component: Component };
  components: Component[];
  dependencies: { readonly ref: string; dependsOn: string[] }[];
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

const manifest = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Manifest;

/** What the package brings: what npm installs beside it, and what the command holds within itself. */
function shipped(): Set<string> {
  const names = [...Object.keys(manifest('package.json').dependencies), ...bundled];
  const refs = names.map(
    (name) => `${name}@${manifest(`node_modules/${name}/package.json`).version}`,
  );
  return new Set(refs);
}

/** The list of npm in CycloneDX, of what is shipped; without its day and number, so that it can be made again. */
export function sbom(): Sbom {
  const listed = execFileSync(
    'npm',
    ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  );
  const bom = JSON.parse(listed) as Sbom;
  const refs = shipped();
  const root = bom.metadata.component;
  delete bom.serialNumber;
  delete bom.metadata.timestamp;
  root.name = manifest('package.json').name;
  bom.components = bom.components
    .filter((one) => refs.has(one['bom-ref']))
    // They are for development in this repository only: in the package they are a part of the command.
    .map((one) => ({
      ...one,
      properties: one.properties.filter(({ name }) => name !== 'cdx:npm:package:development'),
    }));
  bom.dependencies = bom.dependencies
    .filter(({ ref }) => ref === root['bom-ref'] || refs.has(ref))
    .map(({ ref, dependsOn }) => ({
      ref,
      dependsOn:
        ref === root['bom-ref'] ? [...refs].sort() : dependsOn.filter((on) => refs.has(on)),
    }));
  const missing = [...refs].filter((ref) => !bom.components.some((one) => one['bom-ref'] === ref));
  if (missing.length > 0) throw new Error(`npm sbom does not know ${missing.join(', ')}.`);
  return bom;
}
