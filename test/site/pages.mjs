/** The pages as files, and as they look: whole, within the policy, findable in two languages. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from 'iryokikan/catalogue';
import { leave, open } from '../browser/visit.mjs';
import { look } from './barriers.mjs';
import { deadLinks } from './links.mjs';
import { root } from './serve.mjs';

const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.html'),
);

/** What is asked, and the page that must be among the first three. */
const questions = [
  ['', '検証番号の計算', 'rules/code.check-digit/'],
  ['', '電子証明書の有効期限', 'rules/cert.validity/'],
  ['', 'お客さまＩＤ', 'rules/oqs.customer-id.format/'],
  ['', 'claimsStartMonths', 'reference/functions/index.claimsStartMonths.html'],
  ['en/', 'check digit', 'en/rules/code.check-digit/'],
  ['en/', 'closed days', 'en/rules/cal.closed-day/'],
];

export async function checkPages(browser, address, step) {
  await step('every address within the site leads somewhere', async () => {
    const { dead, count } = deadLinks(root);
    assert.deepEqual(dead, []);
    assert.ok(count > 10_000);
  });

  await step('no page holds a script or a style, or loads from elsewhere', async () => {
    assert.ok(pages.length > 900);
    for (const name of pages) {
      const html = readFileSync(join(root, name), 'utf8');
      assert.doesNotMatch(html, /<script(?![^>]*\bsrc=)|<style|\sstyle="|\son[a-z]+="/, name);
      assert.match(html, /http-equiv="Content-Security-Policy" content="default-src 'self'/, name);
      assert.match(html, /<html[^>]* lang="(?:ja|en)"/, name);
      assert.doesNotMatch(html, /<(?:link|script|img|iframe)\b[^>]*(?:href|src)="https?:/, name);
    }
  });

  await step('every rule has its page in both languages, with its sources', async () => {
    for (const { id, title, summary } of rules) {
      for (const lang of ['ja', 'en']) {
        const html = readFileSync(
          join(root, lang === 'en' ? 'en' : '', 'rules', id, 'index.html'),
          'utf8',
        );
        const escaped = (text) =>
          text.replace(
            /[&<>"']/g,
            (sign) =>
              ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign],
          );
        assert.ok(html.includes(`<h1>${escaped(title[lang])}</h1>`), id);
        assert.ok(html.includes(escaped(summary[lang])), id);
        assert.match(html, /<ul class="sources">\n<li><code>/, id);
        assert.doesNotMatch(html.replace(/<pre.*?<\/pre>/gs, ''), /undefined|NaN|\[object/, id);
      }
    }
  });

  for (const [from, asked, wanted] of questions) {
    await step(`the search finds ${wanted} by ${asked}`, async () => {
      const at = await open(browser, `${address}/${from}`);
      const { page } = at;
      await page.keyboard.press('Tab');
      await page.getByRole('searchbox').focus();
      await page.keyboard.type(asked);
      await page.locator('#found li').first().waitFor();
      const links = await page
        .locator('#found a')
        .evaluateAll((all) => all.map(({ href }) => href));
      const first = links.slice(0, 3).map((link) => link.replace(`${address}/`, ''));
      assert.ok(first.includes(wanted), first.join(' '));
      await leave(at);
    });
  }

  for (const [name, path] of [
    ['first', ''],
    ['first-en', 'en/'],
    ['rule', 'rules/cert.validity/'],
    ['rule-en', 'en/rules/code.excel-damage/'],
    ['rules', 'rules/'],
    ['concept', 'concepts/institution-code/'],
    ['concept-en', 'en/concepts/designation/'],
    ['guide', 'guides/data-team/'],
    ['questions', 'questions/'],
    ['certainty', 'certainty/'],
    ['today', 'today/'],
    ['decisions', 'decisions/'],
    ['changelog', 'changelog/'],
    ['reference', 'reference/index.html'],
    ['reference-function', 'reference/functions/index.closedOn.html'],
  ]) {
    await step(
      `the page ${name} fits a phone and a desk, light and dark, and keeps nobody out`,
      async () => {
        const at = await open(browser, `${address}/${path}`);
        await at.page.waitForLoadState('networkidle');
        await look(at.page, name);
        await leave(at);
      },
    );
  }
}
