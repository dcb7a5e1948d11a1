/** Writes one page of docs/rules/ for each concept from the catalogue; `--check` fails where a page differs. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { documents, type Rule, rulesByConcept } from '../src/catalogue/index.js';

const folder = 'docs/rules';
const statuses = {
  stated: '資料に明記',
  derived: '資料から導出',
  public: '公開情報で確認',
  unconfirmed: '未確認',
};

function page(rule: Rule): string {
  const sources = rule.sources.map(({ document, place, quote, status }) => {
    const { title, address } = documents[document] ?? { title: document };
    const name = address ? `[${title}](${address})` : title;
    return `- ${document}: ${name} — ${place}（${statuses[status]}）${quote ? `\n  > ${quote}` : ''}`;
  });
  const readings = (rule.readings ?? []).map(({ id, ja, en }) => `- \`${id}\`: ${ja} (${en})`);
  return [
    `## \`${rule.id}\` — ${rule.title.ja}`,
    `*${rule.title.en}*`,
    rule.summary.ja,
    rule.summary.en,
    ...(rule.notChecked
      ? [`**確認しないこと** ${rule.notChecked.ja}\n\n*Not checked:* ${rule.notChecked.en}`]
      : []),
    ...(readings.length > 0 ? [`**読み方が分かれる点**\n\n${readings.join('\n')}`] : []),
    `**出典**\n\n${sources.join('\n')}`,
  ].join('\n\n');
}

const pages = new Map(
  Object.entries(rulesByConcept).map(([concept, rules]) => [
    `${concept}.md`,
    `<!-- Made from src/${concept}/rules.ts by \`npm run generate\`: edit that file, not this one. -->\n\n# ${concept}\n\n${rules.map(page).join('\n\n')}\n`,
  ]),
);

if (process.argv.includes('--check')) {
  const wrong = [...pages].filter(([name, text]) => {
    const path = `${folder}/${name}`;
    return !existsSync(path) || readFileSync(path, 'utf8') !== text;
  });
  const extra = readdirSync(folder).filter((name) => !pages.has(name));
  const names = [...wrong.map(([name]) => name), ...extra];
  if (names.length > 0) {
    console.error(`Out of date: ${names.join(', ')}. Run \`npm run generate\`.`);
    process.exit(1);
  }
  console.log(`${pages.size} rule pages are up to date.`);
} else {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of pages) writeFileSync(`${folder}/${name}`, text);
}
