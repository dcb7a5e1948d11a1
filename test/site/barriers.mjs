/** What axe finds serious on a page, and whether the page fits its screen: on a phone and a desk, light and dark. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const folder = fileURLToPath(new URL('../../test-results/site/', import.meta.url));

const sizes = [
  [390, 844],
  [1280, 900],
];

/** Asked through the debugger: the policy of the page allows no script but its own. */
function barriers(page) {
  return page.evaluate(
    `${axe}; axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => id + ': ' + nodes.slice(0, 5).map(({ html }) => html).join(' ')))`,
  );
}

/** Looks at a page in every way, and keeps what it looked like in `test-results/site/`. */
export async function look(page, name) {
  mkdirSync(folder, { recursive: true });
  for (const [width, height] of sizes) {
    for (const colorScheme of ['light', 'dark']) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= width, `${name}: ${wide} columns on a screen of ${width}`);
      assert.deepEqual(await barriers(page), [], `${name}, ${width}, ${colorScheme}`);
      await page.screenshot({ path: `${folder}${name}-${width}-${colorScheme}.png` });
    }
  }
}
