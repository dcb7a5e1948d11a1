/** The five parts of the playground: by keyboard, offline, in both languages, and again from the address alone. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import ical from 'ical.js';
import {
  certificateExpiryReadings,
  claimsStartMonths,
  designationSchedule,
  inspectInstitutionCode,
  institutionCheckDigit,
  statusOn,
} from 'iryokikan';
import * as forms from 'iryokikan/forms/ui';
import { certificateSvg, claimsStartSvg, scheduleSvg } from 'iryokikan/pictures';
import { leave as leavePage, open } from '../browser/visit.mjs';
import { look } from './barriers.mjs';

const fixture = (path) => fileURLToPath(new URL(`../../fixtures/${path}`, import.meta.url));

/** Moves by the Tab key to the element that is wanted. */
async function tabTo(page, selector) {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  assert.fail(`The Tab key does not reach ${selector}`);
}

/** Opens a part, and cuts it off from the network. `requests` is what it asks for from then on. */
async function enter(browser, address) {
  const at = await open(browser, address);
  const { page } = at;
  await page.waitForLoadState('networkidle');
  const requests = [];
  page.on('request', (request) => {
    const url = request.url();
    // Chromium asks for the icon again where the address changes; what a reader keeps has an address of its own.
    if (!url.endsWith('/icon.svg') && !url.startsWith('blob:')) requests.push(url);
  });
  await page.context().setOffline(true);
  return { at, page, requests };
}

/** Ends a visit; that the icon was out of reach is none of the page's faults. */
function leave({ page, refused, errors }) {
  const own = errors.filter((text) => !text.endsWith('net::ERR_INTERNET_DISCONNECTED'));
  return leavePage({ page, refused, errors: own });
}

/** What stands in a file that a button lets the reader keep. */
async function kept(page, press) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

async function checkCode(browser, address, step) {
  await step('a code is read digit by digit, with its sum by both methods', async () => {
    const { at, page, requests } = await enter(browser, `${address}/play/code/`);
    await tabTo(page, '#code');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('3410712363');
    const digits = await page.locator('.digits li').allTextContents();
    assert.deepEqual(digits, [
      '34都道府県コード広島県',
      '1点数表コード医科',
      '07郡市区番号',
      '1236医療機関番号',
      '3検証番号',
    ]);
    for (const method of ['long', 'short']) {
      const told = await page.locator(`[data-method="${method}"]`).textContent();
      const right = institutionCheckDigit('341071236', { method });
      assert.ok(told.includes(`検証番号は ${right}`), told);
      assert.equal(told.includes('この都道府県の方法'), method === 'long');
    }
    const [{ message }] = inspectInstitutionCode('3410712363').findings;
    assert.ok((await page.locator('.findings').textContent()).includes(message));
    assert.match(await page.evaluate(() => location.href), /#code=3410712363$/);

    await page.keyboard.press('Control+a');
    await page.keyboard.type('110113719');
    await tabTo(page, '.findings button');
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('#code').inputValue(), '0110113719');
    await page.locator('#code').fill('ｃａｆ１１１１１１１１１１');
    assert.match(await page.locator('.digits').textContent(), /^CAF回線の種類1111111111/);
    await look(page, 'play-code');
    assert.deepEqual(requests, []);
    await leave(at);
  });

  await step('its address shows the same, in English too', async () => {
    const at = await open(browser, `${address}/play/code/#code=0112342`);
    const { page } = at;
    assert.equal(await page.locator('[data-method]').count(), 1);
    await page.locator('#other-language').click();
    await page.waitForURL('**/en/play/code/#code=0112342');
    assert.match(await page.locator('#play').textContent(), /Read as an institution number/);
    await leave(at);
  });
}

async function checkDates(browser, address, step) {
  await step('days are drawn as pictures that can be read by keyboard and kept', async () => {
    const state = '#d=2026-11-01&p=37&c=2024-04-30&a=2024-05-21';
    const { at, page, requests } = await enter(browser, `${address}/play/dates/${state}`);
    const plan = designationSchedule({ designation: '2026-11-01', prefecture: '37' }).value;
    const drawn = {
      designation: (options) => scheduleSvg(plan, options),
      certificate: (options) => certificateSvg('2024-04-30', options),
      claims: (options) => claimsStartSvg('2024-05-21', options),
    };
    for (const [id, draw] of Object.entries(drawn)) {
      const labels = [...draw({ focusable: true }).matchAll(/aria-label="([^"]*)"/g)];
      const rows = page.locator(`#${id} [role="listitem"]`);
      assert.ok(labels.length > 3);
      assert.deepEqual(
        await rows.evaluateAll((all) => all.map((one) => one.ariaLabel)),
        labels.map(([, label]) => label),
      );
    }
    const told = await page.locator('#play').textContent();
    const days = plan.steps.flatMap(({ due, guide }) => due ?? guide ?? []);
    const { closing, options } = claimsStartMonths('2024-05-21').value;
    const readings = Object.values(certificateExpiryReadings('2024-04-30'));
    for (const day of [...days, closing, ...options, ...readings])
      assert.ok(told.includes(day), day);

    await tabTo(page, '#designation g');
    assert.match(await page.evaluate(() => document.activeElement.ariaLabel), /^指定 2026-11-01/);
    await page.keyboard.press('Tab');
    assert.match(await page.evaluate(() => document.activeElement.ariaLabel), /^① .*: 2026-08/);
    await tabTo(page, '#designation button');
    const svg = await kept(page, () => page.keyboard.press('Enter'));
    assert.equal(svg.name, 'designation-2026-11-01.svg');
    assert.equal(svg.text, scheduleSvg(plan));
    // The picture of the READMEs is this one.
    assert.equal(
      svg.text,
      readFileSync(new URL('../../docs/images/timeline.svg', import.meta.url), 'utf8'),
    );
    await page.keyboard.press('Tab');
    const file = await kept(page, () => page.keyboard.press('Enter'));
    assert.equal(file.name, 'designation-2026-11-01.ics');
    const events = new ical.Component(ical.parse(file.text)).getAllSubcomponents('vevent');
    assert.equal(events.length, days.length + 1);
    const starts = events.map((event) => `${event.getFirstPropertyValue('dtstart')}`);
    assert.ok(starts.includes('2026-11-01'));
    assert.deepEqual(requests, []);
    await look(page, 'play-dates');
    await leave(at);
  });

  await step('a day without a rule is told, and one outside the table too', async () => {
    const at = await open(browser, `${address}/en/play/dates/#d=2024-03-01&p=13`);
    const { page } = at;
    assert.match(await page.locator('#designation').textContent(), /No guide has a rule/);
    const rows = page.locator('#certificate [role="listitem"]');
    assert.match(await rows.first().getAttribute('aria-label'), /^issued \d{4}-/);
    await page.locator('#d').fill('2079-01-01');
    await page.locator('#designation .error').waitFor();
    await leave(at);
  });
}

async function checkForms(browser, address, step) {
  const drawn = Object.values(forms).filter((each) => each?.groups);
  await step(
    'the eight forms are drawn from data, with findings while they are filled in',
    async () => {
      const { at, page, requests } = await enter(browser, `${address}/play/forms/#on=2024-05-20`);
      const names = await page.locator('#form option').allTextContents();
      assert.deepEqual(names.sort(), drawn.map(({ title }) => title.ja).sort());
      for (const { id, fields } of drawn) {
        await page.locator('#form').selectOption(id);
        const shown = await page.locator('#drawn :is(input, select, textarea)').count();
        assert.equal(shown, fields.filter(({ onScreen }) => onScreen !== false).length, id);
        await page.getByRole('button', { name: '誤りのある例を入れる' }).click();
        assert.match(await page.locator('#play [role="status"]').textContent(), /^誤り [1-9]/, id);
        await page.getByRole('button', { name: '記入例を入れる' }).click();
        assert.equal(
          await page.locator('#play [role="status"]').textContent(),
          'このまま提出できます。',
          id,
        );
      }
      assert.deepEqual(requests, []);
      await look(page, 'play-forms');
      await leave(at);
    },
  );

  await step('a password is checked condition by condition, and stands in no address', async () => {
    const { at, page } = await enter(browser, `${address}/play/forms/#form=portal-registration`);
    await tabTo(page, '#password');
    await page.keyboard.type('Ab1');
    const met = () =>
      page
        .locator('#password-checklist li')
        .evaluateAll((all) => all.map((one) => one.dataset.met));
    const before = await met();
    assert.ok(before.includes('true') && before.includes('false'));
    await page.keyboard.type('cdefghij!');
    assert.deepEqual([...new Set(await met())], ['true']);
    await tabTo(page, '#passwordConfirmation, #password-confirmation, #confirmation, button');
    await page.locator('#familyName, #lastName, #surname, #drawn input').first().fill('架空');
    assert.match(decodeURIComponent(await page.evaluate(() => location.href)), /架空/);
    assert.doesNotMatch(
      decodeURIComponent(await page.evaluate(() => location.href)),
      /Ab1|cdefghij/,
    );
    await page.locator('#other-language').evaluate((link) => {
      if (!decodeURIComponent(link.hash).includes('架空')) throw new Error(link.hash);
    });
    await leave(at);
  });

  await step('in English, from the address alone', async () => {
    const values = encodeURIComponent(JSON.stringify({ applicationType: 'start', line: 'isdn' }));
    const at = await open(
      browser,
      `${address}/en/play/forms/#form=claims-application&on=2024-05-20&values=${values}`,
    );
    const { page } = at;
    assert.equal(await page.locator('[name="line"]').inputValue(), 'isdn');
    const findings = await page.locator('.live li').allTextContents();
    assert.ok(findings.length > 3);
    assert.ok(
      findings.every((text) => /\b(?:Error|Warning|Info) [A-Z“]/.test(text)),
      findings.join('\n'),
    );
    await leave(at);
  });
}

/** A register of many rows: one in fifty is wrong. */
function manyRows(count) {
  const lines = ['医療機関等コード,名称'];
  for (let row = 0; row < count; row++) {
    const body = `471${String(row).padStart(6, '0')}`;
    const digit = institutionCheckDigit(body);
    lines.push(`${body}${row % 50 === 0 ? (digit + 1) % 10 : digit},架空医院${row}`);
  }
  return Buffer.from(`${lines.join('\n')}\n`);
}

const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** Files of a test in a folder of their own, by their names. */
function folderOf(files) {
  const folder = mkdtempSync(join(tmpdir(), 'iryokikan-play-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** What the command reports on files of a folder. Its exit status is that of what it finds. */
function reportOf(folder, ...args) {
  const words = [command, 'check', ...args, '--no-config', '--format', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
  assert.match(stdout, /^\{/, stderr);
  return JSON.parse(stdout);
}

/** Compares a page with a report of the command on the same file: every finding, what was not checked, the rows. */
async function assertSame(page, name, { findings, summary }) {
  await page.locator('.tiles').waitFor();
  const rows = summary.files.reduce((sum, file) => sum + file.rows, 0);
  assert.equal(await page.locator('.tiles dd').first().textContent(), rows.toLocaleString('ja'));
  const shown = await page.locator('#found-rows tbody tr').evaluateAll((all) =>
    all.map(({ cells }) => {
      const texts = [...cells].map(({ textContent }) => textContent);
      const last = cells[cells.length - 1];
      const [severity, place, column, cell] = texts.slice(-5);
      const file = texts.length === 6 ? texts[0] : undefined;
      const message = last.querySelector('span').textContent;
      return { file, severity, place, column, cell, message, rule: last.querySelector('a').text };
    }),
  );
  const words = { error: '誤り', warning: '注意', info: '情報' };
  const isNamed = findings.some(({ file }) => file !== name);
  const expected = findings.map((found) => {
    const { file, severity, sheet, address, line, column, cell = '', message, rule } = found;
    const within = address ?? (line > 0 ? `${line}` : '');
    const place = sheet === undefined ? within : `${sheet}!${within}`;
    const named = isNamed ? file : undefined;
    return { file: named, severity: words[severity], place, column, cell, message, rule };
  });
  assert.deepEqual(shown, expected);
  const left = new Set(summary.files.flatMap((file) => file.notChecked.map((one) => one.message)));
  const told = await page.locator('#report section:not(.charts *) > ul:not(.chart) li');
  assert.deepEqual(await told.allTextContents(), [...left]);
  const isWhole = summary.files.every(({ complete }) => complete);
  assert.equal(await page.locator('#report > .error').count(), isWhole ? 0 : 1);
}

async function checkFile(browser, address, step) {
  await step(
    'a file that is dropped is checked, mended, and leaves the page for nowhere',
    async () => {
      const { at, page, requests } = await enter(browser, `${address}/play/file/`);
      const text = readFileSync(fixture('register-broken.csv'), 'utf8');
      await page.evaluate((held) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([held], 'register-broken.csv'));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
      }, text);
      await page.locator('#found-rows').waitFor();
      assert.ok((await page.locator('#found-rows tbody tr').count()) > 20);
      assert.ok((await page.locator('.chart rect').count()) > 5);
      const copy = await kept(page, () => page.getByRole('button', { name: /直した写し/ }).click());
      assert.equal(copy.name, 'register-broken.fixed.csv');
      assert.notEqual(copy.text, text);
      assert.equal(copy.text.split('\n').length, text.split('\n').length);
      assert.deepEqual(requests, []);
      await look(page, 'play-file');
      await leave(at);
    },
  );

  await step('by keyboard, and as strict as the address says', async () => {
    const { at, page, requests } = await enter(browser, `${address}/play/file/#mode=error`);
    await tabTo(page, '.drop button');
    await page.keyboard.press('Enter');
    await page.locator('#found-rows').waitFor();
    const digits = page.locator('#found-rows tr', { hasText: 'code.check-digit' });
    assert.match(await digits.first().textContent(), /^誤り/);
    assert.deepEqual(requests, []);
    await leave(at);
  });

  await step('NDJSON is read, from a .gz too', async () => {
    const { at, page, requests } = await enter(browser, `${address}/play/file/`);
    const lines = '{"code":"0110113719"}\n{"code":"110113719"}\n';
    for (const [name, buffer] of [
      ['codes.ndjson', Buffer.from(lines)],
      ['codes.ndjson.gz', gzipSync(lines)],
    ]) {
      await page.locator('#file').setInputFiles({ name, mimeType: '', buffer });
      await page
        .locator('#play > [role="status"]', { hasText: `${name} を検査しました` })
        .waitFor();
      assert.equal(await page.locator('.tiles dd').first().textContent(), '2');
      const copy = await kept(page, () => page.getByRole('button', { name: /直した写し/ }).click());
      assert.equal(copy.name, 'codes.fixed.ndjson');
      assert.equal(copy.text, lines.replace('"110113719"', '"0110113719"'));
    }
    assert.deepEqual(requests, []);
    await leave(at);
  });

  for (const name of readdirSync(fixture('workbooks'))) {
    await step(`the file ${name} is answered as by the command`, async () => {
      const { at, page, requests } = await enter(browser, `${address}/play/file/`);
      await page.locator('#file').setInputFiles(fixture(`workbooks/${name}`));
      await assertSame(page, name, reportOf(fixture('workbooks'), name));
      assert.deepEqual(requests, []);
      if (name === 'archive.zip') await look(page, 'play-archive');
      await leave(at);
    });
  }

  await step(
    'what is damaged, packed or of another program is answered as by the command',
    async () => {
      const list = readFileSync(fixture('workbooks/lists.zip'));
      const text = readFileSync(fixture('register-broken.csv'));
      const files = {
        'cut.zip': list.subarray(0, -40),
        'damaged.zip': Buffer.from(list).fill(0x20, 60, 90),
        'none.zip': Buffer.from(`PK\x05\x06${'\0'.repeat(18)}`, 'latin1'),
        'lists.csv.gz': gzipSync(text),
        'packed.zip.gz': gzipSync(list),
        'broken.csv.gz': gzipSync(text).fill(0xff, 40, 60),
        'page.csv': '<!DOCTYPE html><table><tr><td>1</td></tr></table>',
        'old.xls': Buffer.from('d0cf11e0a1b11ae1'.padEnd(1200, '0'), 'hex'),
        'print.pdf': '%PDF-1.7\n',
        '47_沖縄_歯科.csv': 'code7,name\n0712362,架空医院\n',
        'empty.csv': '',
      };
      const folder = folderOf(files);
      const { at, page, requests } = await enter(browser, `${address}/play/file/`);
      for (const name of Object.keys(files)) {
        await page.locator('#report').evaluate((report) => report.replaceChildren());
        await page.locator('#file').setInputFiles(join(folder, name));
        await assertSame(page, name, reportOf(folder, name));
      }
      assert.deepEqual(requests, []);
      await leave(at);
    },
  );

  await step('members are mended as by the command', async () => {
    const folder = folderOf({ 'lists.zip': readFileSync(fixture('workbooks/lists.zip')) });
    reportOf(folder, 'lists.zip', '--fix');
    const { at, page, requests } = await enter(browser, `${address}/play/file/`);
    await page.locator('#file').setInputFiles(join(folder, 'lists.zip'));
    const buttons = page.getByRole('button', { name: /直した写し/ });
    await buttons.first().waitFor();
    const made = readdirSync(folder).filter((name) => name.includes('.fixed'));
    assert.deepEqual(made, ['lists.47_沖縄県.番号.fixed.ndjson']);
    const copy = await kept(page, () => buttons.click());
    assert.equal(copy.name, made[0]);
    assert.equal(copy.text, readFileSync(join(folder, made[0]), 'utf8'));
    assert.deepEqual(requests, []);
    await leave(at);
  });

  await step('codes and names are looked up in lists as by the command', async () => {
    const checked =
      '都道府県コード,点数表コード,医療機関コード,名称\n47,1,0099019,架空第1診療所\n47,1,0099027,別の名前の診療所\n47,1,0712362,見本病院\n34,1,0712362,見本病院\n';
    const folder = folderOf({
      'checked.csv': checked,
      '名簿.xlsx': readFileSync(fixture('workbooks/bureau-list.xlsx')),
      'more.csv': '都道府県,点数表,医療機関番号,名称\n広島県,医科,0712362,見本病院\n',
      'sevens.csv': '医療機関コード,名称\n0712362,見本病院\n',
      'locked.xlsx': readFileSync(fixture('workbooks/password.xlsx')),
    });
    const { at, page, requests } = await enter(browser, `${address}/play/file/`);
    await tabTo(page, '#register');
    await page.locator('#file').setInputFiles(join(folder, 'checked.csv'));
    await page.locator('.tiles').waitFor();
    const without = await page.locator('#found-rows tbody tr').count();
    for (const lists of [['名簿.xlsx'], ['名簿.xlsx', 'more.csv']]) {
      await page.locator('#register').setInputFiles(lists.map((name) => join(folder, name)));
      const given = lists.flatMap((name) => ['--register', name]);
      const report = reportOf(folder, 'checked.csv', ...given);
      assert.ok(report.findings.length > without);
      assert.ok(report.findings.some(({ rule }) => rule === 'check.register'));
      await page.locator('#report li', { hasText: lists.at(-1) }).waitFor();
      await assertSame(page, 'checked.csv', report);
    }
    for (const [name, why] of [
      ['sevens.csv', '都道府県と点数表の列'],
      ['locked.xlsx', 'パスワード'],
    ]) {
      await page.locator('#register').setInputFiles(join(folder, name));
      const refused = page.locator('#report > .error', { hasText: name });
      assert.match(await refused.textContent(), new RegExp(why));
      assert.equal(await page.locator('.tiles').count(), 0);
    }
    assert.deepEqual(requests, []);
    await look(page, 'play-register');
    await leave(at);
  });

  await step('100,000 rows take seconds; a longer file can be left off', async () => {
    const { at, page, requests } = await enter(browser, `${address}/en/play/file/`);
    const began = performance.now();
    await page.locator('#file').setInputFiles({
      name: 'many.csv',
      mimeType: 'text/csv',
      buffer: manyRows(100_000),
    });
    await page.locator('#found-rows').waitFor();
    const seconds = (performance.now() - began) / 1000;
    const tiles = await page.locator('.tiles dd').allTextContents();
    assert.deepEqual(tiles.slice(0, 3), ['100,000', '0', '2,000']);
    console.log(`    100,000 rows in ${seconds.toFixed(1)} s, with the hand-over of the file`);
    assert.ok(seconds < 20, `${seconds} seconds`);

    await page.evaluate(() => {
      const line = `${'4710123458,架空医院\n'.repeat(1000)}`;
      const file = new File(['医療機関等コード,名称\n', ...Array(4000).fill(line)], 'long.csv');
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(file);
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    });
    await page.locator('progress').waitFor();
    await page.waitForFunction(() => document.querySelector('progress').value > 0);
    await page.locator('#stop').focus();
    await page.keyboard.press('Enter');
    await page.locator('#report > .error').waitFor();
    assert.match(await page.locator('#report').textContent(), /not the whole/);
    assert.deepEqual(requests, []);
    await leave(at);
  });
}

async function checkToday(browser, address, step) {
  await step('the state of the rules on a day is that of the package', async () => {
    const { at, page, requests } = await enter(browser, `${address}/play/today/#on=2026-11-02`);
    for (const status of ['in-force', 'not-yet', 'ended', 'unknown']) {
      const names = await page.locator(`[data-status="${status}"] li b`).allTextContents();
      const expected = statusOn('2026-11-02').filter((each) => each.status === status);
      assert.deepEqual(
        names,
        expected.map(({ name }) => name.ja),
      );
    }
    await tabTo(page, '#on');
    await page.keyboard.type('05312023');
    assert.match(await page.evaluate(() => location.href), /#on=2023-05-31$/);
    const past = await page.locator('[data-status="in-force"] li').count();
    assert.equal(past, statusOn('2023-05-31').filter(({ status }) => status === 'in-force').length);
    assert.deepEqual(requests, []);
    await look(page, 'play-today');
    await leave(at);
  });
}

export async function checkPlay(browser, address, step) {
  await checkCode(browser, address, step);
  await checkDates(browser, address, step);
  await checkForms(browser, address, step);
  await checkFile(browser, address, step);
  await checkToday(browser, address, step);
}
