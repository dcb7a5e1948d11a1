/** A site with a strict Content-Security-Policy: the bundled pages, the example without a framework, the fixtures. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';
import { frontEndFile } from '../package/front-end.mjs';
import { listen } from './listen.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const example = join(root, 'examples/plain-html');

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
const strict = `${policy}; require-trusted-types-for 'script'`;

/** As a user bundles them; the package is the built one. */
async function bundle() {
  const { outputFiles } = await build({
    entryPoints: {
      main: join(example, 'main.ts'),
      ...Object.fromEntries(
        [
          'library.mjs',
          'control.mjs',
          'classic.mjs',
          'react.tsx',
          'drawn.tsx',
          'frameworks.ts',
        ].map((name) => [name.replace(extname(name), ''), join(root, 'test/browser', name)]),
      ),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    outdir: '/',
    write: false,
    // esbuild remarks on the package's own chunks, outside node_modules.
    logLevel: 'error',
    jsx: 'automatic',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    // Not the paths of this repository, which lead to the sources.
    tsconfigRaw: {},
    plugins: [
      {
        name: 'self',
        setup({ onResolve, onLoad }) {
          onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
            const source = await readFile(path, 'utf8');
            const { js } = compile(source, { filename: path, generate: 'client', css: 'external' });
            return { contents: js.code };
          });
          onResolve({ filter: /^iryokikan/ }, ({ path }) => ({
            path: frontEndFile(path),
          }));
        },
      },
    ],
  });
  return new Map(outputFiles.map(({ path, contents }) => [path, contents]));
}

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv',
  '.json': 'application/json',
};

/** What looks for barriers to people with disabilities, on the pages where it is asked. */
const axe = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));

/** The page of a bundle. */
const pageOf = (name) =>
  `<!doctype html><html lang="ja"><meta charset="utf-8"><title>${name}</title>${name === 'drawn' ? '<script src="/axe.js"></script>' : ''}<body><script type="module" src="/${name}.js"></script></body></html>`;

async function contentOf(path, scripts) {
  const script = scripts.get(path);
  if (script) return script;
  if (scripts.has(`${path}.js`)) return pageOf(path.slice(1));
  if (path === '/axe.js') return readFile(axe);
  if (/^\/(?:index\.html|style\.css)$/.test(path)) return readFile(join(example, path));
  return readFile(join(root, 'fixtures', path));
}

/** Serves it until `close`; a page with `?untrusted-types` may hand texts to the DOM as it likes. */
export async function serveSite() {
  const scripts = await bundle();
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    try {
      const content = await contentOf(pathname, scripts);
      response.writeHead(200, {
        'Content-Type': types[extname(pathname)] ?? types['.html'],
        'Content-Security-Policy': searchParams.has('untrusted-types') ? policy : strict,
        'X-Content-Type-Options': 'nosniff',
      });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  return listen(server);
}
