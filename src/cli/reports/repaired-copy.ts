import { existsSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CheckOptions, Repair } from '../../check/index.js';
import type { TableSummary, Target } from '../inputs/check-table.js';
import type { Options, Values } from '../inputs/command-line.js';
import { copyOf, isCalledPacked } from '../inputs/file-names.js';
import { UsageError } from '../inputs/usage-error.js';
import { type Bilingual, count, type Lang } from '../terminal/language.js';
import type { Output } from '../terminal/output.js';
import { visible } from '../terminal/visible.js';
import { placeText } from './place.js';
import { wholeFile } from './whole-file.js';

export const fixOptions = {
  fix: {
    kind: 'switch',
    text: {
      ja: '候補が1つに決まる値を直した写し（NAME.fixed.csv）を書き、直した所を標準エラーに並べる',
      en: 'write a copy (NAME.fixed.csv) with each value replaced that has a single suggestion; list them on standard error',
    },
  },
  'fix-in-place': {
    kind: 'switch',
    text: {
      ja: '--fix と同じ。ただし写しを書かず、元のファイルを置き換える',
      en: 'as --fix, but replace the file itself',
    },
  },
  force: {
    kind: 'switch',
    text: {
      ja: '--fix の写しがすでにあれば置き換える（既定では置き換えない）',
      en: 'replace a copy of --fix that is there already (default: it is left alone)',
    },
  },
} as const satisfies Options;

/** What `--fix` adds to the check of one file. */
export interface Fixing {
  readonly options: Pick<CheckOptions, 'onCopied' | 'onRepair'>;
  /** Puts the copy in its place, where the file was read to its end. */
  end(summary: TableSummary): void;
  abandon(): void;
}

const none: Fixing = { options: {}, end() {}, abandon() {} };

const words = {
  stdin: {
    ja: '--fix は標準入力（-）には使えません。ファイルを指定してください。',
    en: '--fix needs files, not standard input (-).',
  },
  packed: {
    ja: '--fix-in-place は .gz、.zip、Excelブックには使えません。--fix で写し（Excelブックの写しはCSV）を書いてください。',
    en: '--fix-in-place cannot replace a .gz, a .zip or a workbook. Use --fix, which writes a copy (CSV for a workbook).',
  },
  unfinished: {
    ja: '最後まで検査できなかったため、直したファイルは書いていません。',
    en: 'No repaired file was written, as the check did not reach the end.',
  },
  nothing: { ja: '直す所はありません。', en: 'Nothing to repair.' },
} as const satisfies Record<string, Bilingual>;

const written = {
  ja: (copy: string, cells: string) =>
    `${cells}か所を直して ${copy} に書きました。もう一度検査してください。`,
  en: (copy: string, cells: string) =>
    `${cells} value${cells === '1' ? '' : 's'} repaired in ${copy}. Check it again.`,
};

/** Refuses to replace a file that may be another's work. */
function refuseTaken(copies: readonly string[], force: boolean): void {
  const taken = copies.find((copy) => statSync(copy, { throwIfNoEntry: false })?.isFile());
  if (force || taken === undefined) return;
  throw new UsageError({
    ja: `--fix の写し ${taken} はすでにあります。ご確認のうえ、移すか消してください（--force で置き換えます）。`,
    en: `${taken}, a copy that --fix writes, is there already. Move or remove it (--force replaces it).`,
  });
}

/** Refuses, before anything is read, what cannot be repaired. */
export function refuseUnfixable(
  files: readonly string[],
  { fix = false, 'fix-in-place': inPlace = false, force = false }: Values<typeof fixOptions>,
): void {
  if (!fix && !inPlace) return;
  if (files.includes('-')) throw new UsageError(words.stdin);
  if (inPlace && files.some(isCalledPacked)) throw new UsageError(words.packed);
  if (inPlace) return;
  const inputs = new Set(files.map(realName));
  const copies = files.map((file) => copyOf(file));
  const taken = copies.find((copy) => inputs.has(realName(copy)));
  if (taken === undefined) {
    refuseTaken(copies, force);
    return;
  }
  throw new UsageError({
    ja: `--fix の写し ${taken} が、検査するファイルにもあります。検査するファイルから外してください。`,
    en: `${taken}, a copy that --fix writes, is among the files to check. Leave it out.`,
  });
}

function realName(file: string): string {
  return existsSync(file) ? realpathSync(file) : resolve(file);
}

/** Opens the copy of a table that is to be checked. */
export function openFix(
  { file, archive = file, copy: copyPath, isWhole }: Target,
  { fix = false, 'fix-in-place': inPlace = false, force = false }: Values<typeof fixOptions>,
  lang: Lang,
  stderr: Output,
): Fixing {
  // A file that is not there is told by the check itself.
  if ((!fix && !inPlace) || !existsSync(archive)) return none;
  if (inPlace && !isWhole) throw new UsageError(words.packed);
  if (!inPlace) refuseTaken([copyPath], force);
  const path = inPlace ? file : copyPath;
  const copy = wholeFile(path);
  let cells = 0;

  return {
    options: {
      onCopied: copy.write,
      onRepair(repair: Repair) {
        const { column, from, to, rule } = repair;
        cells++;
        const place = `${placeText(file, repair)}  ${column}  ${from} → ${to}`;
        stderr.write(`${visible(place)}  [${rule}]\n`);
      },
    },
    end({ complete }) {
      const isMended = complete && cells > 0;
      if (isMended) copy.commit();
      const text = isMended
        ? written[lang](visible(path), count(cells))
        : words[complete ? 'nothing' : 'unfinished'][lang];
      stderr.write(`${visible(file)}: ${text}\n`);
    },
    abandon: copy.abandon,
  };
}
