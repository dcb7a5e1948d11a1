import { installedChromium, launch } from '../browser/visit.mjs';
import { NotToBeHad } from '../engines/install.js';

/** The script as a module of an empty page. */
export async function chromium(script: string): Promise<string> {
  const executablePath = installedChromium();
  if (!executablePath) throw new NotToBeHad('no browser is installed (CHROMIUM names another)');
  const opened = await launch(executablePath);
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
