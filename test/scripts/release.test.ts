import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundled } from '../../scripts/bundled.js';
import { notesFor, released, sectionsOf } from '../../scripts/release/changelog.js';
import { withVersion } from '../../scripts/release/prepare.js';
import { sbom } from '../../scripts/release/sbom.js';

const read = (path: string) => readFileSync(path, 'utf8');
const log = '# 変更履歴\n\n## Unreleased\n\n- 新しい\n\n## 0.1.0（2026-01-02）\n\n- 初め\n';

describe('the change log', () => {
  it('has an Unreleased section on top', () => {
    expect(sectionsOf(read('CHANGELOG.md'))[0]?.title).toBe('Unreleased');
  });

  it('gives the notes of a version, and of the next one', () => {
    expect(notesFor(log, '0.1.0')).toBe('- 初め');
    expect(notesFor(log, '0.2.0')).toBe('- 新しい');
    expect(() => notesFor('# 変更履歴\n', '0.2.0')).toThrow('tells nothing of 0.2.0');
  });

  it('makes a section of what is unreleased', () => {
    const next = released(log, '0.2.0', '2026-12-01');
    expect(sectionsOf(next)).toEqual([
      { title: 'Unreleased', text: '' },
      { title: '0.2.0（2026-12-01）', text: '- 新しい' },
      { title: '0.1.0（2026-01-02）', text: '- 初め' },
    ]);
    expect(() => released(next, '0.3.0', '2026-12-02')).toThrow('nothing under');
  });
});

describe('npm run release:prepare', () => {
  it('writes the version wherever it stands, and nothing else', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    const texts = withVersion('9.8.7', read);
    for (const [path, text] of texts) {
      expect(text, path).toContain('9.8.7');
      if (path !== 'package-lock.json') expect(text, path).not.toContain(version);
      expect(text.replaceAll('9.8.7', version), path).toBe(read(path));
    }
  });

  it('stops where a file holds no version any more', () => {
    expect(() => withVersion('9.8.7', () => '')).toThrow('package.json holds no version');
  });
});

describe('the SBOM', () => {
  const { bomFormat, components, dependencies, metadata } = sbom() as ReturnType<typeof sbom> & {
    bomFormat: string;
  };
  const names = components.map(({ name }) => name);

  it('names what is installed beside the package and what the command holds, and nothing else', () => {
    expect(bomFormat).toBe('CycloneDX');
    expect(names.sort()).toEqual([...bundled].sort());
    expect(metadata.component.name).toBe('iryokikan');
  });

  it('is the same each time, and its references lead somewhere', () => {
    expect(sbom()).toEqual(sbom());
    const refs = new Set(components.map((one) => one['bom-ref']));
    for (const { dependsOn } of dependencies)
      for (const ref of dependsOn) expect(refs).toContain(ref);
    expect(dependencies).toHaveLength(components.length + 1);
  });
});
