import type { Bilingual } from './texts.js';

/** What ends a run with exit status 2; the text tells the user what to do. */
export class Failure extends Error {
  readonly text: Bilingual;

  constructor(text: Bilingual) {
    super(text.ja);
    this.text = text;
  }
}

/** The run was stopped from outside, as by Ctrl-C. */
export class Stopped extends Failure {
  constructor() {
    super({
      ja: '中断しました。報告は途中までです。',
      en: 'Stopped. The report is not the whole.',
    });
  }
}

const causes: Readonly<Record<string, Bilingual>> = {
  ENOSPC: { ja: '空き容量がありません', en: 'no space is left' },
  EDQUOT: { ja: '割り当ての容量を超えました', en: 'the quota is used up' },
  EFBIG: { ja: 'ファイルが大きすぎます', en: 'the file would be too large' },
  EACCES: { ja: '書き込む権限がありません', en: 'writing is not permitted' },
  EPERM: { ja: '書き込む権限がありません', en: 'writing is not permitted' },
  EROFS: { ja: '書き込めない場所です', en: 'the place is read-only' },
  ENOENT: { ja: 'フォルダがありません', en: 'there is no such folder' },
  ENOTDIR: { ja: 'フォルダがありません', en: 'there is no such folder' },
  EISDIR: { ja: 'フォルダです', en: 'it is a folder' },
};

/** What could not be written, and why. `name` is a path; without it, standard output. */
export function unwritable(error: unknown, name?: string): Failure {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  const cause = Object.hasOwn(causes, code) ? causes[code] : undefined;
  const why = (lang: 'ja' | 'en') => (cause ? `${code}: ${cause[lang]}` : code);
  return new Failure({
    ja: `${name ?? '標準出力'} に書けませんでした（${why('ja')}）。報告は残していないか、途中までです。`,
    en: `${name ?? 'Standard output'} could not be written (${why('en')}). There is no report, or a part of one.`,
  });
}
