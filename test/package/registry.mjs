/**
 * A registry with one package, so that commands run as they are written before it is published; all others are where npm has them.
 * Run as a process of its own (the tests wait for theirs); prints its address. Arguments: the tarball, its package.json.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [tarball, manifest] = process.argv.slice(2);
const others = (process.env.npm_config_registry ?? 'https://registry.npmjs.org').replace(/\/$/, '');
const bytes = readFileSync(tarball);
const { name, version, ...rest } = JSON.parse(readFileSync(manifest, 'utf8'));
const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;

const server = createServer(({ url, headers: { host } }, response) => {
  if (url === `/${name}.tgz`) return response.end(bytes);
  if (url !== `/${name}`) {
    return response.writeHead(302, { location: `${others}${url}` }).end();
  }
  const dist = { tarball: `http://${host}/${name}.tgz`, integrity };
  const versions = { [version]: { name, version, ...rest, dist } };
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ name, 'dist-tags': { latest: version }, versions }));
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
