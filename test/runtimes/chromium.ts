import { execFileSync } from 'node:child_process';
import { chromium as browser } from 'playwright-core';
import { NotToBeHad } from '../engines/install.js';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
].concat(['--disable-component-update', '--disable-sync']);

function installed(): string {
  const named = process.env['CHROMIUM'] ?? 'chromium';
  try {
    return execFileSync('sh', ['-c', `command -v ${named}`], { encoding: 'utf8' }).trim();
  } catch {
    throw new NotToBeHad('no browser is installed (CHROMIUM names another)');
  }
}

/** The script as a module of an empty page. */
export async function chromium(script: string): Promise<string> {
  const opened = await browser.launch({ executablePath: installed(), args: flags });
  try {
    const page = await opened.newPage();
    await page.addInitScript('globalThis.told = (text) => { globalThis.answers = text; };');
    await page.goto('about:blank');
    await page.addScriptTag({ content: script, type: 'module' });
    await page.waitForFunction('typeof globalThis.answers === "string"');
    return await page.evaluate<string>('globalThis.answers');
  } finally {
    await opened.close();
  }
}
