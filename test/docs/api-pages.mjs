/** What the pages of TypeDoc have to give a reader; run by `npm run docs`, over what it wrote. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

const folder = 'docs/api';
const read = (...path) => readFileSync(join(folder, ...path), 'utf8');
const textIn = (html) => html.replace(/<[^>]+>/g, '').trim();

function checkCategories() {
  for (const name of readdirSync(join(folder, 'modules'))) {
    const headings = [...read('modules', name).matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, html]) =>
      textIn(html),
    );
    assert.ok(headings.length > 0, name);
    assert.ok(!headings.includes('Other'), `${name} holds names of no category`);
    if (name === 'index.html') assert.ok(headings.some((each) => each.startsWith('お客さまID')));
  }
}

/** The page of a form begins with the name of its type, not with all its fields. */
function checkForms() {
  const forms = readdirSync('src/forms')
    .map((name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase()))
    .filter((name) => readdirSync(join(folder, 'variables')).includes(`index.${name}.html`));
  assert.equal(forms.length, 8);
  for (const name of forms) {
    const [, html] = /<div class="tsd-signature">(.*?)<\/div>/s.exec(
      read('variables', `index.${name}.html`),
    );
    assert.ok(textIn(html).length < 100, `${name}: ${textIn(html)}`);
  }
}

/** A Japanese term with a function that the search has to give for it. */
const terms = {
  検証番号: 'institutionCheckDigit',
  お客さまID: 'inspectCustomerId',
  閉庁日: 'closedOn',
  請求開始月: 'claimsStartMonths',
  電子証明書: 'certificateValidity',
  経過措置: 'transitionalStanding',
  地方厚生: 'bureauOf',
};

function checkSearch() {
  const [, packed] = /"(.*)"/s.exec(read('assets', 'search.js'));
  const { rows, index } = JSON.parse(inflateSync(Buffer.from(packed, 'base64')));
  for (const [term, wanted] of Object.entries(terms)) {
    const found = index.invertedIndex
      .filter(([word]) => word.includes(term.toLowerCase()))
      .flatMap(([, { japanese }]) => Object.keys(japanese).map((id) => rows[Number(id)].name));
    assert.ok(found.includes(wanted), `${term} does not find ${wanted}: ${found.join(', ')}`);
  }
}

checkCategories();
checkForms();
checkSearch();
