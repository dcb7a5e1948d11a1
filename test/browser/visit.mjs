/** A visit to the site in Chromium, and what a visitor does there. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chromium } from 'playwright-core';

/** The Chromium or Chrome to use: that of the environment variable CHROMIUM, or else the one that is installed. */
export function installedChromium() {
  const { CHROMIUM } = process.env;
  for (const name of CHROMIUM ? [CHROMIUM] : ['chromium', 'chromium-browser', 'google-chrome']) {
    const { status, stdout } = spawnSync('sh', ['-c', 'command -v "$0"', name]);
    if (status === 0) return `${stdout}`.trim();
  }
}

export function launch(executablePath) {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Opens a page. `refused` is what its policy refused, `errors` what the console says is wrong. */
export async function open(browser, address, { zone = 'Asia/Tokyo', now } = {}) {
  const context = await browser.newContext({ timezoneId: zone, locale: 'ja-JP' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const refused = [];
  const errors = [];
  await page.exposeFunction('refused', (text) => refused.push(text));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      globalThis.refused(`${effectiveDirective} ${blockedURI}`),
    );
  });
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(`${error}`));
  if (now) await page.clock.setFixedTime(now);
  await page.goto(address);
  return { page, refused, errors };
}

/** What the script of a page answers. Whatever was refused by then has been told. */
export async function answerOf({ page }) {
  await page.waitForFunction(() => globalThis.answers !== undefined);
  await settle(page);
  return page.evaluate(() => globalThis.answers);
}

/** Two frames. */
function settle(page) {
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** Ends a visit, in which nothing may have been refused or logged. */
export async function leave({ page, refused, errors }) {
  await settle(page);
  assert.deepEqual({ refused, errors }, { refused: [], errors: [] });
  await page.context().close();
}

/** Fills in a form as its labels ask: texts, choices, boxes. */
export async function fillIn(place, fields, values) {
  for (const { name, label } of fields) {
    const control = place.getByLabel(label.ja, { exact: true });
    // What is chosen can hide it.
    if (!(await control.isVisible())) continue;
    const value = values[name] ?? '';
    const kind = await control.evaluate(({ localName, type }) =>
      type === 'checkbox' ? type : localName,
    );
    if (kind === 'checkbox') await control.setChecked(value === true);
    else if (kind === 'select') await control.selectOption(value);
    else await control.fill(value);
  }
}

/** The messages of the fields that the page calls wrong, by label. */
export function wrong(page) {
  return page.locator('[aria-invalid="true"]').evaluateAll((controls) =>
    Object.fromEntries(
      controls.map((control) => [
        control.labels[0].textContent,
        control
          .getAttribute('aria-describedby')
          .split(' ')
          .map((id) => document.getElementById(id).textContent)
          .at(-1),
      ]),
    ),
  );
}
