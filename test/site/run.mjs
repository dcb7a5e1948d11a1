/**
 * The site in a real browser, under its policy: its pages and the five parts of its playground. Run by `npm run test:site`, after
 * `npm run site`. Chromium or Chrome must be installed, or named by the environment variable CHROMIUM; with `--if-installed`
 * nothing is checked where none is. A word on the command line chooses the steps that hold it.
 */
import { existsSync } from 'node:fs';
import { installedChromium, launch } from '../browser/visit.mjs';
import { checkCore } from './core.mjs';
import { checkPages } from './pages.mjs';
import { checkPlay } from './play.mjs';
import { root, serveSite } from './serve.mjs';

const executablePath = installedChromium();
if (!executablePath) {
  const skip = process.argv.includes('--if-installed') && !process.env.CHROMIUM;
  console.log(`${skip ? 'skipped' : 'failed'}: no Chromium or Chrome found (CHROMIUM names one)`);
  process.exit(skip ? 0 : 1);
}
if (!existsSync(root)) {
  console.error('There is no site/: run `npm run site` first.');
  process.exit(1);
}

const words = process.argv.slice(2).filter((word) => !word.startsWith('-'));

async function step(name, check) {
  if (words.length > 0 && !words.some((word) => name.includes(word))) return;
  await check();
  console.log(`ok  ${name}`);
}

const site = await serveSite();
const browser = await launch(executablePath);
try {
  console.log(`${executablePath} ${browser.version()}`);
  await checkPages(browser, site.address, step);
  await checkPlay(browser, site.address, step);
  await checkCore(browser, step);
} finally {
  await browser.close();
  site.close();
}
