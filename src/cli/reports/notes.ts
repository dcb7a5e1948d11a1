import { type Finding, messageOf, type Texts } from '../../core/finding.js';
import { type Lang, severities } from '../terminal/language.js';

/** Findings with their messages in a language; `texts` are the English ones. */
export function translated(
  findings: readonly Finding[],
  texts: Texts,
  lang: Lang,
): readonly Finding[] {
  if (lang === 'ja') return findings;
  return findings.map((found) => ({ ...found, message: messageOf(found, texts) }));
}

/** A finding as a line below an answer; `place` tells what part of the answer it is about. */
export function noteOf({ severity, message, rule }: Finding, lang: Lang, place = ''): string {
  return `${severities[severity][lang]}  ${place}${message} [${rule}]`;
}
