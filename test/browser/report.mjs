/** The HTML report of the command in a browser: it works, fits a phone, and runs and loads nothing but itself. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { leave, open } from './visit.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What an attacker would put into cells, and 300 rows more. */
const cells = [
  '</script><script>alert(1)</script>',
  '<img src="https://example.com/x.png" onerror="alert(1)">',
  '"><svg onload=alert(1)>',
  '<style>@import "https://example.com/x.css"</style>',
  ...Array.from({ length: 300 }, (_, row) => String(row)),
];

/** Writes the report of an attacked file and the fixtures; returns its address. */
function report() {
  const folder = mkdtempSync(join(tmpdir(), 'iryokikan-browser-'));
  const file = join(folder, 'attacked.csv');
  const text = cells.map((cell) => `"${cell.replaceAll('"', '""')}"\n`).join('');
  writeFileSync(file, `医療機関等コード\n${text}`);
  const page = join(folder, 'report.html');
  const files = [file, join(root, 'fixtures/register-broken.csv')];
  const args = ['check', ...files, '--format', 'html', '--output', page];
  const { status } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...args]);
  assert.equal(status, 1);
  return pathToFileURL(page).href;
}

/** Opens the report; `loaded` is what it asks for, `dialogs` what it shows. */
async function visit(browser, address) {
  const at = await open(browser, 'about:blank');
  const seen = { loaded: [], dialogs: [] };
  at.page.on('request', (request) => seen.loaded.push(request.url()));
  at.page.on('dialog', (dialog) => {
    seen.dialogs.push(dialog.message());
    dialog.dismiss();
  });
  await at.page.goto(address);
  return { at, seen };
}

export async function checkReport(browser, step) {
  const address = report();

  await step('the HTML report runs and loads nothing but itself', async () => {
    const { at, seen } = await visit(browser, address);
    const { page } = at;
    assert.equal(await page.locator('script, style').count(), 2);
    assert.equal(await page.locator('img, main style').count(), 0);
    assert.ok((await page.locator('#rows code').first().textContent()).startsWith('</script>'));
    assert.deepEqual(seen, { loaded: [address], dialogs: [] });
    await leave(at);
  });

  await step('its search, lists, charts and pages work', async () => {
    const { at } = await visit(browser, address);
    const { page } = at;
    const rows = page.locator('#rows tr');
    const range = page.getByRole('status');
    assert.equal(await rows.count(), 100);
    await page.getByRole('button', { name: '次へ' }).click();
    assert.match(await range.textContent(), /101–200$/);
    await page.getByRole('searchbox').fill('ＩＭＧ SRC');
    assert.equal(await rows.count(), 1);
    await page.getByRole('button', { name: '絞り込みを解除' }).click();
    await page.getByLabel('重さ', { exact: true }).selectOption('情報');
    const weights = new Set(await page.locator('#rows .weight').allTextContents());
    assert.deepEqual([...weights], ['情報']);
    await page.getByRole('button', { name: '絞り込みを解除' }).click();
    await page.getByRole('link', { name: '東京都 13' }).click();
    await page.waitForFunction(() => document.querySelectorAll('#rows tr').length < 20);
    assert.equal(await page.getByLabel('都道府県', { exact: true }).inputValue(), '13');
    const prefectures = await rows.evaluateAll((all) => all.map((row) => row.dataset.prefecture));
    assert.deepEqual([...new Set(prefectures)], ['13']);
    await page.reload();
    assert.equal(await rows.count(), prefectures.length);
    await leave(at);
  });

  await step('it fits a phone, and paper has all rows', async () => {
    const { at } = await visit(browser, address);
    const { page } = at;
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= width, `${wide} columns on a screen of ${width}`);
    }
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    assert.ok((await page.locator('#rows tr').count()) > 300);
    await leave(at);
  });
}
