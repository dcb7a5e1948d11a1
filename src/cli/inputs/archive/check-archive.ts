import { noMembers, otherMembers, unreadMembers } from '../../../check/faults.js';
import { type Finding, finding } from '../../../core/finding.js';
import type { InputOptions, Target } from '../check-table.js';
import { copyOf } from '../file-names.js';
import { readFault } from '../read-faults.js';
import type { Archive, ArchiveMember } from './archive.js';

/** How many names a message lists. */
const LISTED = 20;

/** Tables in forms that are not read. */
const unread = /\.(?:xlsb?|ods|numbers)$/i;

/** What systems leave behind without being asked. */
const litter = /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

function named(members: readonly ArchiveMember[]): { members: string; count: number } {
  const names = members.slice(0, LISTED).map(({ name }) => name);
  const more = members.length > LISTED ? ['…'] : [];
  return { members: [...names, ...more].join('、'), count: members.length };
}

/** What is to be said of the members that are not checked. */
function findingsOn(members: readonly ArchiveMember[], hasTables: boolean): readonly Finding[] {
  const left = members.filter(
    ({ kind, name }) => (kind === 'other' || kind === 'archive') && !litter.test(name),
  );
  const isTable = ({ kind, name }: ArchiveMember) => kind === 'archive' || unread.test(name);
  const tables = left.filter(isTable);
  const others = left.filter((member) => !isTable(member));
  return [
    ...(tables.length > 0 ? [finding(unreadMembers, named(tables))] : []),
    ...(others.length > 0 ? [finding(otherMembers, named(others))] : []),
    ...(hasTables ? [] : [finding(noMembers, {})]),
  ];
}

/** Checks the tables of an archive one by one, and says what else is in it. */
export async function checkArchive(
  target: Target,
  archive: Archive,
  checkMember: (member: Target, bytes: AsyncIterable<Uint8Array>) => Promise<void>,
  options: InputOptions,
): Promise<void> {
  const { file } = target;
  const { members } = archive;
  const tables = members.filter(({ kind }) => kind === 'table' || kind === 'workbook');

  /** Says something of the archive as such. */
  function say(findings: readonly Finding[], complete: boolean): void {
    const run = options.begin({ ...target, isWhole: false });
    try {
      for (const found of findings) run.options.onFinding({ ...found, line: 0, column: '' });
      run.end({
        rows: 0,
        encoding: 'utf-8',
        format: 'zip',
        columns: {},
        ignored: [],
        notChecked: [],
        complete,
      });
    } finally {
      run.abandon();
    }
  }

  try {
    const findings = findingsOn(members, tables.length > 0);
    if (findings.length > 0) say(findings, tables.length > 0);
    for (const member of tables) {
      if (options.signal?.aborted) return;
      const name = `${file}/${member.name}`;
      const copy = copyOf(file, member.name);
      await checkMember({ file: name, archive: file, copy, isWhole: false }, archive.read(member));
    }
    const changed = await archive.assertUnchanged().catch((error: unknown) => error);
    if (changed !== undefined) say([readFault(changed, 0, options.left)], false);
  } finally {
    archive.close();
  }
}
