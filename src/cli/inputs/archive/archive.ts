import type { Zip, ZipMember } from './opened-zip.js';

/** What a member is by its name. */
type MemberKind = 'table' | 'workbook' | 'archive' | 'folder' | 'other';

export interface ArchiveMember extends ZipMember {
  readonly kind: MemberKind;
}

const kinds: readonly (readonly [MemberKind, RegExp])[] = [
  ['folder', /\/$/],
  // What macOS adds beside each file carries that file's name.
  ['other', /(?:^|\/)(?:__MACOSX\/|\._)/],
  ['table', /\.(?:csv|tsv|txt|ndjson|jsonl|uke)(?:\.gz)?$/i],
  ['workbook', /\.xls[xm]$/i],
  ['archive', /\.(?:zip|lzh|7z|rar|tar|tgz)$/i],
];

function memberKind(name: string): MemberKind {
  return kinds.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other';
}

/** A ZIP file of tables. A member that is an archive itself is listed, not opened. */
export interface Archive {
  /** In the order of the archive. */
  readonly members: readonly ArchiveMember[];
  /** The bytes of a member, as of a file. Throws a FileFault. */
  read(member: ArchiveMember): AsyncGenerator<Uint8Array>;
  assertUnchanged(): Promise<void>;
  close(): void;
}

export function archiveOf(zip: Zip): Archive {
  const known = new Map<ArchiveMember, ZipMember>(
    zip.members.map((member) => [{ ...member, kind: memberKind(member.name) }, member]),
  );
  return {
    members: [...known.keys()],
    read: (member) => zip.read(known.get(member) as ZipMember),
    assertUnchanged: zip.assertUnchanged,
    close: zip.close,
  };
}
