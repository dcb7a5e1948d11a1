import type { Finding } from '../../core/finding.js';
import type { Lang } from '../terminal/language.js';

/** The messages in a language; English ones are loaded only when they are wanted. */
export async function messagesIn(lang: Lang): Promise<(found: Finding) => string> {
  if (lang === 'ja') return ({ message }) => message;
  const [{ messageOf }, { en }] = await Promise.all([
    import('../../core/finding.js'),
    import('../../en.js'),
  ]);
  return (found) => messageOf(found, en);
}
