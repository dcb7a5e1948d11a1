/**
 * Checks in a real browser, under a Content-Security-Policy without `unsafe-eval`: that it answers as Node.js does, in any
 * time zone, and that the examples and the HTML report work. Run by `npm run test:browser`, after `npm run build`.
 *
 * Chromium or Chrome must be installed, or named by the environment variable CHROMIUM; with `--if-installed` nothing is
 * checked where none is.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { certificateApplication, inspectForm, portalRegistration } from 'iryokikan/forms';
import { claimsApplicationUi } from 'iryokikan/forms/ui';
import { answers } from './answers.mjs';
import { checkDrawn } from './drawn.mjs';
import { checkReport } from './report.mjs';
import { serveSite } from './site.mjs';
import { answerOf, fillIn, installedChromium, launch, leave, open, wrong } from './visit.mjs';

const fixture = (path) =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/${path}`, import.meta.url)));
const record = (path) => JSON.parse(fixture(path).toString());
const plain = (value) => JSON.parse(JSON.stringify(value));

const executablePath = installedChromium();
if (!executablePath) {
  const skip = process.argv.includes('--if-installed') && !process.env.CHROMIUM;
  console.log(`${skip ? 'skipped' : 'failed'}: no Chromium or Chrome found (CHROMIUM names one)`);
  process.exit(skip ? 0 : 1);
}

const site = await serveSite();
const browser = await launch(executablePath);
const visit = (path, options) => open(browser, `${site.address}${path}`, options);

async function step(name, check) {
  await check();
  console.log(`ok  ${name}`);
}

/** Half past midnight of the 21st in Japan, the day after the 20th's closing; in America it is the 20th still. */
const now = new Date('2024-05-21T00:30:00+09:00');
const zones = ['Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati'];

async function check() {
  await step('the policy refuses eval and untrusted markup, and this test notices', async () => {
    const strict = await visit('/control');
    assert.deepEqual(await answerOf(strict), ['EvalError', 'EvalError', 'TypeError']);
    assert.deepEqual(strict.refused, Array(3).fill('require-trusted-types-for trusted-types-sink'));
    await assert.rejects(leave(strict), assert.AssertionError);
    const lenient = await visit('/control?untrusted-types');
    assert.deepEqual(await answerOf(lenient), ['EvalError', 'EvalError', 'allowed']);
    assert.deepEqual(lenient.refused, ['script-src eval', 'script-src eval']);
  });

  const expected = plain(
    await answers({
      valid: record('forms/claims-application.valid.json'),
      broken: record('forms/claims-application.broken.json'),
      files: ['register-broken.csv', 'register-shift_jis.csv'].map(
        (path) => new Blob([fixture(path)]),
      ),
    }),
  );
  assert.ok(expected.checked[0].findings.length > 20 && expected.parsed[1].issues.length > 5);
  for (const zone of zones) {
    await step(`the package answers as in Node.js, in ${zone}`, async () => {
      const at = await visit('/library', { zone, now });
      assert.deepEqual(plain(await answerOf(at)), expected);
      await leave(at);
    });
  }

  for (const zone of zones) {
    await step(`the page without a framework works, in ${zone}`, async () => {
      const at = await visit('/index.html', { zone, now });
      const { page } = at;
      const { timeZone } = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions());
      assert.equal(timeZone, zone);
      const fields = claimsApplicationUi.fields.filter(({ onScreen }) => onScreen !== false);
      const valid = { ...record('forms/claims-application.valid.json'), startMonth: '2024-08' };
      await page.getByRole('button', { name: '申請する' }).click();
      // Straight from a field to the button, which no message may move away meanwhile.
      await page.getByLabel('電気通信回線種別').selectOption('isdn');
      await page.getByLabel('ISDNダイヤルアップ番号').fill('0312345678');
      await page.getByRole('button', { name: '申請する' }).click();
      const focused = () => page.evaluate(() => document.activeElement.role);
      assert.equal(await focused(), 'alert');
      const missing = await wrong(page);
      assert.deepEqual(
        Object.keys(missing).length,
        await page.getByRole('alert').getByRole('listitem').count(),
      );
      assert.ok(Object.keys(missing).length > 5);

      // The months of an application on the 21st, whatever the day is where the browser is.
      const months = page.getByLabel('請求開始年月').locator('option');
      assert.deepEqual((await months.allTextContents()).slice(1), ['2024年8月', '2024年9月']);
      await fillIn(page, fields, { ...valid, startMonth: '' });
      assert.deepEqual(Object.keys(await wrong(page)), ['請求開始年月']);
      await page.getByRole('button', { name: '申請する' }).click();
      await page.getByRole('alert').getByRole('link', { name: '請求開始年月' }).click();
      assert.equal(await page.evaluate(() => document.activeElement.id), 'startMonth');

      await fillIn(page, fields, valid);
      await page.getByLabel('レセコンのプログラム名称').press('Enter');
      await page.getByRole('status').getByText('次の内容で申請できます').waitFor();
      assert.equal(await page.getByText('2024-08').count(), 1);
      assert.equal(await page.getByRole('alert').count(), 0);
      await leave(at);
    });
  }

  const filled = ['pointTable', 'code10'];
  for (const { name, form, button, asked, label } of [
    {
      name: 'react-hook-form',
      form: certificateApplication,
      button: '申請する',
      asked: certificateApplication.fields,
      label: '医療機関コード',
    },
    {
      name: 'tanstack-form',
      form: portalRegistration,
      button: '登録する',
      asked: portalRegistration.fields.filter((field) => !filled.includes(field.name)),
      label: '所属機関選択',
    },
  ]) {
    await step(`the example ${name} works`, async () => {
      const at = await visit(`/react?${name}`);
      const { page } = at;
      const valid = record(`forms/${form.id}.valid.json`);
      await page.getByRole('button', { name: button }).click();
      await page.locator('[aria-invalid="true"]').first().waitFor();
      assert.match((await wrong(page))[label], /。$/);
      assert.equal(await page.evaluate(() => globalThis.answers), undefined);
      await fillIn(page, asked, valid);
      await page.getByRole('button', { name: button }).click();
      assert.deepEqual(await answerOf(at), inspectForm(form, valid).value);
      await leave(at);
    });
  }

  await step('the example with vee-validate works', async () => {
    const at = await visit('/frameworks?vue');
    const { page } = at;
    await page.getByRole('button', { name: '登録する' }).click();
    await page.locator('[aria-invalid="true"]').waitFor();
    assert.match((await wrong(page))['運用開始日'], /。$/);
    await page.getByLabel('運用開始日').fill('2024-09-29');
    await page.getByRole('button', { name: '登録する' }).click();
    assert.deepEqual(await answerOf(at), { operationStart: '2024-09-29' });
    await leave(at);
  });

  await step('the example with Svelte works', async () => {
    const at = await visit('/frameworks?svelte');
    const { page } = at;
    const valid = record('forms/certificate-application.valid.json');
    const { claimsApplied: _unasked, ...expected } = valid;
    await page.getByRole('button', { name: '申請する' }).click();
    await page.locator('[aria-invalid="true"]').first().waitFor();
    assert.match((await wrong(page))['端末名称等'], /。$/);
    await fillIn(page, certificateApplication.fields, valid);
    await page.getByRole('button', { name: '申請する' }).click();
    assert.deepEqual(await answerOf(at), inspectForm(certificateApplication, expected).value);
    await leave(at);
  });

  await step('the page of the server action keeps what was entered', async () => {
    const at = await visit('/frameworks?next', { now });
    const { page } = at;
    await page.getByLabel('レセコンのプログラム名称').fill('架空レセプト');
    await page.getByLabel('電気通信回線種別').selectOption('ip-vpn-ipv4');
    await page.getByLabel('上記の利用規約に同意します。').check();
    await page.getByRole('button', { name: '申請する' }).click();
    await page.locator('[aria-invalid="true"]').first().waitFor();
    assert.match((await wrong(page))['申請区分'], /必須情報です/);
    assert.equal(await page.getByLabel('レセコンのプログラム名称').inputValue(), '架空レセプト');
    assert.equal(await page.getByLabel('電気通信回線種別').inputValue(), 'ip-vpn-ipv4');
    assert.ok(await page.getByLabel('上記の利用規約に同意します。').isChecked());
    const valid = { ...record('forms/claims-application.valid.json'), startMonth: '2024-08' };
    await fillIn(page, claimsApplicationUi.fields, valid);
    await page.getByRole('button', { name: '申請する' }).click();
    await page.getByRole('status').getByText('申請を受け付けました').waitFor();
    await leave(at);
  });

  await step('a classic z.object asks once whether it may make functions', async () => {
    const at = await visit('/classic?untrusted-types');
    assert.ok((await answerOf(at)) > 5);
    assert.deepEqual(at.refused, ['script-src eval']);
  });

  await step('and does not with `config({ jitless: true })`', async () => {
    const at = await visit('/classic?jitless');
    assert.ok((await answerOf(at)) > 5);
    await leave(at);
  });
}

try {
  console.log(`${executablePath} ${browser.version()}`);
  await check();
  await checkDrawn(browser, site.address, step);
  await checkReport(browser, step);
} finally {
  await browser.close();
  site.close();
}
