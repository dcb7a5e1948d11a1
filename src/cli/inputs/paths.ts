import { existsSync, realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { isCopyOfAny } from './file-names.js';
import { UsageError } from './usage-error.js';

/** Whether a name is a pattern. A file that is really called so goes before. */
function isPattern(name: string, folder: string): boolean {
  return /[*?[\]{}]|[!@+]\(/.test(name) && !existsSync(resolve(folder, name));
}

/**
 * A name without the quotes around it: cmd.exe, and the scripts of npm on Windows, leave single
 * ones where they stand. A file that is really called so goes before.
 */
function unquoted(name: string, folder: string): string {
  const [, , inner] = /^(['"])(.+)\1$/.exec(name) ?? [];
  return inner === undefined || existsSync(resolve(folder, name)) ? name : inner;
}

/** A path as it is reported: from the working folder, with `/` on every system. */
function shown(path: string, folder: string): string {
  const from = relative('', resolve(folder, path));
  return process.platform === 'win32' ? from.replaceAll('\\', '/') : from;
}

async function filesOf(
  pattern: string,
  ignore: readonly string[],
  folder: string,
): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  const slashes = (text: string) =>
    process.platform === 'win32' ? text.replaceAll('\\', '/') : text;
  // What packages bring is nobody's data, unless the pattern itself goes there.
  const isPackaged = (path: string) =>
    !pattern.includes('node_modules') && path.split(/[\\/]/).includes('node_modules');
  const found = await glob(slashes(pattern), {
    cwd: resolve(folder),
    ignore: [...ignore.map(slashes), ...(isPackaged('node_modules') ? ['**/node_modules/**'] : [])],
    absolute: true,
    caseSensitiveMatch: false,
    expandDirectories: false,
  });
  return found
    .sort()
    .filter((path) => !isPackaged(isAbsolute(pattern) ? path : relative(resolve(folder), path)))
    .map((path) => (isAbsolute(pattern) ? path : shown(path, folder)));
}

/** What tells that two names are the same file. */
function identityOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** Tells which files fit patterns, seen from `folder`; `!pattern` leaves files out. */
export async function filesFitting(
  given: readonly string[],
  folder: string,
): Promise<(file: string) => boolean> {
  const patterns = given.map((name) => unquoted(name, folder));
  const ignore = patterns.filter((each) => each.startsWith('!')).map((each) => each.slice(1));
  const fitting = new Set<string>();
  for (const pattern of patterns) {
    if (pattern.startsWith('!')) continue;
    const files = isPattern(pattern, folder)
      ? await filesOf(pattern, ignore, folder)
      : [isAbsolute(pattern) ? pattern : shown(pattern, folder)];
    for (const file of files) fitting.add(identityOf(file));
  }
  return (file) => fitting.has(identityOf(file));
}

/**
 * The files that names and patterns stand for, seen from `folder`. Each comes once, in the order of
 * the names; those of a pattern are sorted. `-` is standard input, and `!pattern` leaves files out.
 * A pattern that no file fits is wrong usage,
 * and repaired copies of its own files are none of it.
 */
export async function inputsOf(given: readonly string[], folder = ''): Promise<readonly string[]> {
  const names = given.map((name) => unquoted(name, folder));
  const isLeftOut = (name: string) => name.startsWith('!') && !existsSync(resolve(folder, name));
  const ignore = names.filter(isLeftOut).map((name) => name.slice(1));
  const inputs = new Map<string, string>();
  /** Inputs that no pattern brought. */
  const named = new Set<string>();
  for (const name of names) {
    if (isLeftOut(name)) continue;
    if (name === '-') {
      inputs.set(name, name);
      continue;
    }
    const pattern = isPattern(name, folder);
    const path = folder === '' || isAbsolute(name) ? name : shown(name, folder);
    const files = pattern ? await filesOf(name, ignore, folder) : [path];
    if (files.length === 0) {
      throw new UsageError({
        ja: `「${name}」に合うファイルがありません。フォルダと名前をご確認ください（すべての階層を探すには data/**/*.csv のように書きます）。`,
        en: `No file fits "${name}". Check the folder and the name (data/**/*.csv looks into every folder below).`,
      });
    }
    for (const file of files) {
      const identity = identityOf(file);
      if (!inputs.has(identity)) inputs.set(identity, file);
      if (!pattern) named.add(identity);
    }
  }
  const files = [...inputs.values()];
  return [...inputs]
    .filter(([identity, file]) => named.has(identity) || !isCopyOfAny(file, files))
    .map(([, file]) => file);
}
