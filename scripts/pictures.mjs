/**
 * Writes the pictures of the READMEs to docs/images/, from the real thing: the HTML report of the command, and the site. After
 * `npm run site`; Chromium or Chrome must be installed.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installedChromium, launch } from '../test/browser/visit.mjs';
import { serveSite } from '../test/site/serve.mjs';

const folder = 'docs/images';
mkdirSync(folder, { recursive: true });

const executablePath = installedChromium();
if (!executablePath) {
  console.error('No Chromium or Chrome found: install one, or name it by CHROMIUM.');
  process.exit(1);
}

/** The report of a file with damage of every kind. */
function report() {
  const page = join(mkdtempSync(join(tmpdir(), 'iryokikan-pictures-')), 'report.html');
  const args = ['check', 'fixtures/register-broken.csv', '--format', 'html', '--output', page];
  const { status } = spawnSync(process.execPath, [resolve('dist/cli.js'), ...args]);
  if (status !== 1) throw new Error('The command did not write its report: run `npm run build`.');
  return pathToFileURL(page).href;
}

const site = await serveSite();
const browser = await launch(executablePath);
try {
  const page = await browser.newPage({ viewport: { width: 860, height: 600 }, locale: 'ja-JP' });
  await page.goto(report());
  await page.screenshot({ path: `${folder}/report.png` });

  await page.goto(`${site.address}/play/code/#code=3410712363`);
  await page.locator('[data-method="long"]').waitFor();
  const { x, y, width } = await page.locator('#play').boundingBox();
  const clip = { x: x - 10, y: y - 10, width: width + 20, height: 870 };
  await page.screenshot({ path: `${folder}/playground.png`, fullPage: true, clip });

  // The test of the site compares it.
  await page.goto(`${site.address}/play/dates/#d=2026-11-01&p=37`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#designation button').first().click(),
  ]);
  copyFileSync(await download.path(), `${folder}/timeline.svg`);
} finally {
  await browser.close();
  site.close();
}
