import {
  type CheckFinding,
  type CheckOptions,
  createRegister,
  type Register,
  registerListProfile,
} from '../../check/index.js';
import { Stopped } from '../terminal/failure.js';
import type { InputOptions, TableSummary } from './check-table.js';
import { UsageError } from './usage-error.js';

/** The day that a title line tells, such as 「令和7年10月1日 現在」. */
const day = /(?:令和|平成|[RH])?\s?(?:\d{1,4}|元)\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日/;

const dayIn = (titles: readonly string[] = []) =>
  titles.map((title) => day.exec(title.normalize('NFKC'))?.[0]).find(Boolean);

/** A list by its name, and the check that reads it. */
export interface ListFile {
  readonly name: string;
  check(options: InputOptions): Promise<void>;
}

/** What was read of one list. */
interface ListRead {
  readonly summaries: TableSummary[];
  readonly findings: CheckFinding[];
}

async function readList(
  list: ListFile,
  check: CheckOptions,
  signal: AbortSignal | undefined,
): Promise<ListRead> {
  const read: ListRead = { summaries: [], findings: [] };
  await list.check({
    check,
    begin: () => ({
      options: { onFinding: (found) => read.findings.push(found) },
      end: (summary) => read.summaries.push(summary),
      abandon() {},
    }),
    sheets: [],
    // A list is a file.
    stdin: (async function* () {})(),
    signal,
    onChunk: async () => {},
    left: 0,
  });
  return read;
}

/** A list that cannot be used, and why, as its own findings say. */
class UnreadList extends UsageError {
  override readonly name = 'UnreadList';
  readonly list: string;
  readonly found: CheckFinding | undefined;

  constructor(list: string, { findings }: ListRead) {
    const found = findings.find(({ severity }) => severity === 'error');
    super({
      ja: `--register の ${list} から医療機関を読み取れません。${found?.message ?? '都道府県と点数表の列があるか、--prefecture と --point-table で補えるかをご確認ください。'}`,
      en: `No institutions could be read from ${list} (--register). It needs columns of prefecture and point table, or --prefecture and --point-table.`,
    });
    this.list = list;
    this.found = found;
  }
}

/**
 * Reads lists of institutions, of any form that can be checked, into a register. Nothing is
 * downloaded.
 *
 * @throws UsageError, by name `UnreadList`, when a list cannot be read to its end, or holds no
 * institutions.
 */
export async function readRegister(
  lists: readonly ListFile[],
  options: Pick<CheckOptions, 'prefecture' | 'pointTable' | 'encoding'>,
  signal: AbortSignal | undefined,
): Promise<Register> {
  const register = createRegister();
  const profiles = [registerListProfile(register)];
  for (const list of lists) {
    const { name } = list;
    const before = register.size;
    const read = await readList(list, { ...options, profiles, onFinding() {} }, signal);
    if (signal?.aborted) throw new Stopped();
    const isWhole = read.summaries.every(({ complete }) => complete);
    if (!isWhole || register.size === before) throw new UnreadList(name, read);
    const on = dayIn(read.summaries.flatMap(({ titles = [] }) => titles));
    register.addList(on === undefined ? name : `${name}（${on}）`);
  }
  return register;
}
