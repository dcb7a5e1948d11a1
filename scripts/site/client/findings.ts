/** Findings as a list, each with a way to its rule. */
import { type Finding, messageOf, type Texts } from 'iryokikan';
import { h, lang, pageAt, t } from './dom.js';

const words = {
  error: { ja: '誤り', en: 'Error' },
  warning: { ja: '注意', en: 'Warning' },
  info: { ja: '情報', en: 'Info' },
  correct: { ja: (to: string) => `「${to}」に直す`, en: (to: string) => `Correct to “${to}”` },
} as const;

export const weightOf = (severity: Finding['severity']) => t(words[severity]);

/** The page of a rule, in the language of the page. */
export const ruleAt = (id: string) => pageAt(`rules/${id}/`);

export function findingItem(
  found: Finding,
  texts: Texts,
  onCorrect?: (to: string) => void,
): HTMLLIElement {
  const { severity, rule, suggestion } = found;
  const item = h(
    'li',
    {},
    h('b', { class: severity }, weightOf(severity)),
    ` ${messageOf(found, lang === 'en' ? texts : {})} `,
    h('small', {}, h('a', { href: ruleAt(rule) }, rule)),
  );
  if (suggestion !== undefined && onCorrect) {
    const button = h('button', { type: 'button' }, t(words.correct)(suggestion));
    button.addEventListener('click', () => onCorrect(suggestion));
    item.append(' ', button);
  }
  return item;
}
