import type { Bilingual, Lang } from './language.js';

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

/** A fault of the command itself. Its own exit status would be 1: that of findings. */
export function unexpected(error: unknown): Failure {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new Failure({
    ja: `思わぬ誤りで止まりました。出力は途中までです。次の内容を iryokikan の開発元に知らせてください。\n${stack}`,
    en: `Stopped by a fault of iryokikan itself; what was written is not the whole. Please report it with the following:\n${stack}`,
  });
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

/** What could not be written, and why. `path` is a file; without it, standard output. */
export function unwritable(error: unknown, path?: string): Failure {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  const cause = Object.hasOwn(causes, code) ? causes[code] : undefined;
  const why = (lang: Lang) => (cause ? `${code}: ${cause[lang]}` : code);
  return new Failure(
    path === undefined
      ? {
          ja: `標準出力に書けませんでした（${why('ja')}）。出力は途中までです。`,
          en: `Standard output could not be written (${why('en')}). What is there is not the whole.`,
        }
      : {
          ja: `${path} に書けませんでした（${why('ja')}）。前からあった内容は変えていません。`,
          en: `${path} could not be written (${why('en')}). What was there before has not changed.`,
        },
  );
}
