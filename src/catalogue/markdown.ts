import type { Rule, SourceStatus } from '../core/source.js';
import { documents } from './documents.js';
import { functionsByRule } from './functions.js';

/** What a source's status says. */
export const statusNames: Readonly<
  Record<SourceStatus, { readonly ja: string; readonly en: string }>
> = {
  stated: { ja: '出典に明記', en: 'stated' },
  derived: { ja: '出典から導出', en: 'derived' },
  public: { ja: '公開情報で確認', en: 'public' },
  unconfirmed: { ja: '未確認', en: 'unconfirmed' },
};

/** A rule as a section of a Markdown page, in Japanese with its English below. */
export function ruleInMarkdown(rule: Rule): string {
  const sources = rule.sources.map(({ document, place, quote, status }) => {
    const { title, address } = documents[document] ?? { title: document, address: undefined };
    const name = address ? `[${title}](${address})` : title;
    const line = `- ${document}: ${name} — ${place}（${statusNames[status].ja}）`;
    return quote ? `${line}\n  > ${quote}` : line;
  });
  const functions = (functionsByRule[rule.id] ?? []).map((name) => `\`${name}\``);
  const readings = (rule.readings ?? []).map(({ id, ja, en }) => `- \`${id}\`: ${ja} (${en})`);
  return [
    `## \`${rule.id}\` — ${rule.title.ja}`,
    `*${rule.title.en}*`,
    rule.summary.ja,
    rule.summary.en,
    ...(functions.length > 0 ? [`**答える関数** ${functions.join('、')}`] : []),
    ...(rule.notChecked
      ? [`**確認しないこと** ${rule.notChecked.ja}\n\n*Not checked:* ${rule.notChecked.en}`]
      : []),
    ...(readings.length > 0 ? [`**読み方が分かれる点**\n\n${readings.join('\n')}`] : []),
    `**出典**\n\n${sources.join('\n')}`,
  ].join('\n\n');
}
