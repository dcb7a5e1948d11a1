import { untilStopped } from '../terminal/stop.js';
import { FileFault } from './archive/file-fault.js';
import { magicBytes, magicOf } from './archive/magic.js';
import { checkTable, failing, type InputOptions, type Target } from './check-table.js';
import { formatByName } from './file-names.js';
import { isGzip } from './gzip.js';
import { headed } from './head.js';
import type { Container } from './packed.js';

/** How what is packed is opened where the check runs. */
export interface Unpacking {
  gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array>;
  /** Opens what bytes hold, once all of them are there. */
  openHeld(chunks: AsyncIterable<Uint8Array>): Promise<Container>;
}

/** The bytes to check, and the file in which they lie. */
export interface Source {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly file?: {
    /** Whether it can be read more than once: a pipe cannot. */
    isLasting(): Promise<boolean>;
    /** Opens what it holds where it lies. */
    open(): Promise<Container>;
  };
}

/**
 * Opens what holds tables, a file where it lies and anything else held in memory; or gives the
 * bytes of a single one.
 */
async function opened(
  { chunks: source, file }: Source,
  { gunzipped, openHeld }: Unpacking,
  isTextForSure: boolean,
): Promise<Container | AsyncGenerator<Uint8Array>> {
  let start = await headed(source, magicBytes);
  const isPacked = isGzip(start.head);
  if (isPacked) start = await headed(gunzipped(start.chunks), magicBytes);
  const { chunks } = start;
  const magic = magicOf(start.head);
  const isText = magic === 'html' || magic === 'xml';
  if (magic === undefined || (isText && isTextForSure)) return chunks;
  if (isPacked || !file || !(await file.isLasting())) return openHeld(chunks);
  await start.close();
  return file.open();
}

/** Checks the tables that bytes hold, those of each member of an archive among them. */
export async function checkBytes(
  target: Target,
  source: Source,
  unpacking: Unpacking,
  options: InputOptions,
): Promise<void> {
  const { check, signal } = options;
  const chunks = untilStopped(source.chunks, signal);
  const found = await opened({ ...source, chunks }, unpacking, check.format !== undefined).catch(
    (error: unknown) => failing(error),
  );
  const format = check.format ?? formatByName(target.file);
  if ('kind' in found) await checkContainer(target, found, unpacking, options);
  else await checkTable(target, found, { format }, options);
}

async function checkContainer(
  target: Target,
  container: Container,
  unpacking: Unpacking,
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
    const checkMember = (member: Target, chunks: AsyncIterable<Uint8Array>) =>
      checkBytes(member, { chunks }, unpacking, options);
    await checkArchive(target, container.archive, checkMember, options);
  }
}
