/** What the tarball's source maps have to hold. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the files add to a tarball: it is compressed as one. */
const packed = (texts) => gzipSync(Buffer.concat(texts), { level: 9 }).length;

/** Every map has its sources within it, and no path of the folder it was built in; together they are at most a third. */
export function checkMaps(dist, tarball) {
  const files = readdirSync(dist, { recursive: true });
  const maps = files.filter((name) => name.endsWith('.map'));
  for (const name of maps) {
    const map = JSON.parse(readFileSync(join(dist, name), 'utf8'));
    assert.notEqual(map.mappings, '', name);
    assert.equal(map.sourcesContent?.length, map.sources.length, name);
    for (const [index, source] of map.sources.entries()) {
      assert.match(
        source,
        /^(?:\.\.\/)+(?:src\/[\w./-]+\.ts|fixtures\/conformance\/[\w-]+\.json)$/,
        name,
      );
      assert.ok(map.sourcesContent[index], `${name} lacks ${source}`);
    }
  }
  const named = files.flatMap((name) => {
    if (!/\.c?js$/.test(name)) return [];
    const text = readFileSync(join(dist, name), 'utf8');
    const found = text.match(/(?<=\n\/\/# sourceMappingURL=).*/g) ?? [];
    return found.map((map) => join(dirname(name), map));
  });
  assert.deepEqual(named.sort(), maps.sort());
  const share =
    packed(maps.map((name) => readFileSync(join(dist, name)))) / readFileSync(tarball).length;
  assert.ok(share <= 1 / 3, `maps are ${Math.round(share * 100)} % of the tarball`);
  return `${maps.length} maps, ${Math.round(share * 100)} % of the tarball`;
}
