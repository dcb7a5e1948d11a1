import { stat } from 'node:fs/promises';
import { untilStopped } from '../terminal/stop.js';
import { FileFault } from './archive/file-fault.js';
import { magicBytes, magicOf } from './archive/magic.js';
import { checkTable, failing, type InputOptions, type Target } from './check-table.js';
import type { Container } from './container.js';
import { fileChunks } from './file-chunks.js';
import { copyOf, formatByName } from './file-names.js';
import { gunzipped, isGzip } from './gzip.js';
import { headed } from './head.js';

const isFile = (path: string) => stat(path).then((found) => found.isFile());

/**
 * Opens what holds tables, a file where it lies and anything else held in memory; or gives the
 * bytes of a single one.
 */
async function open(
  source: AsyncIterable<Uint8Array>,
  path: string | undefined,
  isTextForSure: boolean,
): Promise<Container | AsyncGenerator<Uint8Array>> {
  let start = await headed(source, magicBytes);
  const isPacked = isGzip(start.head);
  if (isPacked) start = await headed(gunzipped(start.chunks), magicBytes);
  const { chunks } = start;
  const magic = magicOf(start.head);
  const isText = magic === 'html' || magic === 'xml';
  if (magic === undefined || (isText && isTextForSure)) return chunks;
  const { openContainer, openHeld } = await import('./container.js');
  if (isPacked || path === undefined || !(await isFile(path))) return openHeld(chunks);
  await start.close();
  return openContainer(path);
}

/** Checks the tables that bytes hold. `path` is their file, where they are one. */
async function checkBytes(
  target: Target,
  source: AsyncIterable<Uint8Array>,
  path: string | undefined,
  options: InputOptions,
): Promise<void> {
  const { check, signal } = options;
  const { file } = target;
  const opened = await open(untilStopped(source, signal), path, check.format !== undefined).catch(
    (error: unknown) => failing(error),
  );
  if ('kind' in opened) await checkContainer(target, opened, options);
  else await checkTable(target, opened, { format: check.format ?? formatByName(file) }, options);
}

async function checkContainer(
  target: Target,
  container: Container,
  options: InputOptions,
): Promise<void> {
  if (container.kind === 'workbook') {
    const { checkWorkbook } = await import('./workbook/check-workbook.js');
    await checkWorkbook({ ...target, isWhole: false }, container.workbook, options);
  } else if (target.archive !== undefined) {
    container.archive.close();
    // An archive that is called a workbook.
    await checkTable(target, failing(new FileFault('no-workbook')), {}, options);
  } else {
    const { checkArchive } = await import('./archive/check-archive.js');
    const checkMember = (member: Target, bytes: AsyncIterable<Uint8Array>) =>
      checkBytes(member, bytes, undefined, options);
    await checkArchive(target, container.archive, checkMember, options);
  }
}

/** Checks one file, or standard input: all tables that it holds. */
export async function checkInput(name: string, options: InputOptions): Promise<void> {
  const target = { file: name, copy: copyOf(name), isWhole: true };
  if (name === '-') await checkBytes(target, options.stdin, undefined, options);
  else await checkBytes(target, fileChunks(name), name, options);
}
