import { mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encode } from '../../../../src/check/rows/encoding.js';
import type { Archive } from '../../../../src/cli/inputs/archive/archive.js';
import { crc32, crc32With } from '../../../../src/cli/inputs/archive/crc32.js';
import { archiveLimits } from '../../../../src/cli/inputs/archive/limits.js';
import { memberName } from '../../../../src/cli/inputs/archive/member-name.js';
import { openZip, type PackedSource } from '../../../../src/cli/inputs/archive/zip.js';
import { openContainer, openHeld } from '../../../../src/cli/inputs/container.js';
import { unpacked } from '../support.js';
import { faultOf, rowsOf } from '../workbook/read.js';
import { xlsxOf } from '../workbook/workbook-writer.js';
import { type MadeMember, zipOf } from './zip-writer.js';

const folder = mkdtempSync(join(tmpdir(), 'iryokikan-archive-'));
let made = 0;
const file = (content: Uint8Array) => {
  const path = join(folder, `${made++}.zip`);
  writeFileSync(path, content);
  return path;
};
const cp932 = (text: string) => encode(text, 'shift_jis') ?? new Uint8Array();

async function archiveOf(source: PackedSource): Promise<Archive> {
  const container = await openContainer(source);
  if (container.kind !== 'archive') throw new Error(container.kind);
  return container.archive;
}

async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(Uint8Array.from(chunk));
  return Buffer.concat(all).toString();
}

async function textsOf(members: readonly MadeMember[]): Promise<Record<string, string>> {
  const archive = await archiveOf(zipOf(members));
  const texts: Record<string, string> = {};
  for (const member of archive.members) texts[member.name] = await textOf(archive.read(member));
  return texts;
}

describe('the members of an archive', () => {
  it('are told by their names', async () => {
    const names: readonly (readonly [string, string])[] = [
      ['a.csv', 'table'],
      ['フォルダ/b.TSV', 'table'],
      ['c.txt', 'table'],
      ['d.ndjson', 'table'],
      ['e.jsonl.gz', 'table'],
      ['RECEIPTC.UKE', 'table'],
      ['f.csv.gz', 'table'],
      ['g.xlsx', 'workbook'],
      ['h.XLSM', 'workbook'],
      ['i.zip', 'archive'],
      ['j.lzh', 'archive'],
      ['フォルダ/', 'folder'],
      ['k.pdf', 'other'],
      ['l.xls', 'other'],
      ['csv', 'other'],
      ['__MACOSX/._g.xlsx', 'other'],
      ['フォルダ/._a.csv', 'other'],
    ];
    const bytes = zipOf(names.map(([name]) => ({ name, content: '' })));
    const { members } = await archiveOf(file(bytes));
    expect(members.map(({ name, kind }) => [name, kind])).toEqual(names);
  });

  it('may be none', async () => {
    expect((await archiveOf(zipOf([]))).members).toEqual([]);
  });

  it.each([
    ['as they are', {}],
    ['packed', { deflate: true }],
    ['with their sizes behind', { deflate: true, descriptor: true }],
    ['not packed, with their sizes behind', { descriptor: true }],
    ['of large archives', { deflate: true, zip64: true }],
    [
      'of large archives, with their sizes behind',
      { deflate: true, zip64: true, descriptor: true },
    ],
  ])('are read %s', async (_, how) => {
    const content = 'code\n0110113719\n'.repeat(9000);
    const empty = { name: 'empty.csv', content: '', ...how };
    expect(await textsOf([{ name: 'a.csv', content, ...how }, empty])).toEqual({
      'a.csv': content,
      'empty.csv': '',
    });
  });

  it('are opened in turn: workbooks, and tables packed by gzip', async () => {
    const book = xlsxOf({ sheets: [{ name: '名簿', rows: { 4: ['0110113719'] } }], deflate: true });
    const archive = await archiveOf(
      file(
        zipOf([
          { name: '名簿.xlsx', content: book, deflate: true },
          { name: '名簿.csv.gz', content: gzipSync('code\n0110113719\n') },
          { name: '中.zip', content: zipOf([{ name: 'a.csv', content: 'code\n' }]) },
        ]),
      ),
    );
    const [workbook, table] = archive.members;
    if (!workbook || !table) throw new Error('no members');
    const opened = await openHeld(archive.read(workbook));
    if (opened.kind !== 'workbook') throw new Error(opened.kind);
    expect(await rowsOf(opened.workbook)).toMatchObject([{ rowNumber: 4 }]);
    expect(await textOf(unpacked(archive.read(table)))).toBe('code\n0110113719\n');
    await archive.assertUnchanged();
    archive.close();
  });

  it('that are no longer those of the file', async () => {
    const path = file(zipOf([{ name: 'a.csv', content: 'code\n' }]));
    const archive = await archiveOf(path);
    utimesSync(path, 1, 1);
    expect(await faultOf(archive.assertUnchanged())).toBe('changed');
    archive.close();
  });

  it('that are encrypted are listed, and told when they are asked for', async () => {
    const archive = await archiveOf(
      zipOf([
        { name: 'a.csv', content: 'code\n', encrypted: true },
        { name: 'b.csv', content: 'code\n' },
      ]),
    );
    expect(archive.members.map(({ isEncrypted }) => isEncrypted)).toEqual([true, false]);
    const [secret, open] = archive.members;
    expect(await faultOf(textOf(archive.read(secret as never)))).toBe('encrypted');
    expect(await textOf(archive.read(open as never))).toBe('code\n');
  });

  it('in a directory that is encrypted itself', async () => {
    const bytes = zipOf([{ name: 'a.csv', content: 'code\n' }]);
    bytes.writeUInt16LE(0x41, bytes.lastIndexOf('PK\x01\x02') + 8);
    expect(await faultOf(openContainer(bytes))).toBe('encrypted');
  });

  it.each([
    ['packed in another way', { method: 9 }, 'unsupported'],
    ['with another checksum', { claimedCrc: 1 }, 'damaged'],
    ['with another checksum, packed', { claimedCrc: 1, deflate: true }, 'damaged'],
    ['longer than told', { claimedSize: 3, deflate: true }, 'damaged'],
    ['shorter than told', { claimedSize: 30, deflate: true }, 'damaged'],
    ['not packed as told', { method: 8, claimedSize: 50 }, 'damaged'],
  ])('that are %s', async (_, how, kind) => {
    const archive = await archiveOf(
      zipOf([{ name: 'a.csv', content: 'code\n0110113719\n', ...how }]),
    );
    expect(await faultOf(textOf(archive.read(archive.members[0] as never)))).toBe(kind);
  });

  it('are closed with the iteration', async () => {
    const content = 'code\n0110113719\n'.repeat(90_000);
    const archive = await archiveOf(file(zipOf([{ name: 'a.csv', content, deflate: true }])));
    const [member] = archive.members;
    for await (const chunk of archive.read(member as never)) {
      expect(chunk.length).toBeLessThanOrEqual(65_536);
      break;
    }
    expect(await textOf(archive.read(member as never))).toHaveLength(content.length);
    archive.close();
  });
});

describe('the name of a member', () => {
  const nameOf = async (member: Partial<MadeMember>) =>
    (await archiveOf(zipOf([{ name: 'a', content: '', ...member }]))).members[0]?.name;

  it.each(['名簿.xlsx', '表と能力.csv', 'ソ連ー予算.xlsx', '①髙﨑ﾎｲｸ.txt', 'フォルダ/架空県.csv'])(
    'is read as Windows writes it in Japan: %s',
    async (name) => {
      expect(await nameOf({ name: cp932(name) })).toBe(name);
    },
  );

  it('is read as macOS writes it: UTF-8 that is not marked, taken apart', async () => {
    expect(await nameOf({ name: Buffer.from('がぎぐ.csv'.normalize('NFD')), system: 3 })).toBe(
      'がぎぐ.csv',
    );
    // Either could be: half-width katakana, or letters of Europe.
    const either = Buffer.from('é.csv');
    expect(await nameOf({ name: either, system: 3 })).toBe('é.csv');
    expect(await nameOf({ name: either, system: 0 })).toBe('ﾃｩ.csv');
  });

  it('is read from the second name in UTF-8, where it is of the first', async () => {
    const name = Buffer.from('???.csv');
    const extra = (sum: number, version = 1, length = 9 + 5) => {
      const bytes = Buffer.alloc(4 + length);
      bytes.writeUInt16LE(0x7075, 0);
      bytes.writeUInt16LE(length, 2);
      bytes[4] = version;
      bytes.writeUInt32LE(sum, 5);
      bytes.write('名簿.c', 9);
      return bytes;
    };
    const sum = crc32(name);
    expect(await nameOf({ name, extra: extra(sum, 1, 5 + 8) })).toBe('名簿.c');
    expect(await nameOf({ name, extra: extra(sum + 1) })).toBe('???.csv');
    expect(await nameOf({ name, extra: extra(sum, 2) })).toBe('???.csv');
    const short = { id: 0x7075, data: Uint8Array.of(1, 2) };
    const raw = { bytes: name, isUtf8: false, isUnix: false, extraFields: [short] };
    expect(memberName(raw)).toBe('???.csv');
  });

  it('has / between folders and nothing that moves a cursor', async () => {
    expect(await nameOf({ name: cp932('表\\名簿.csv') })).toBe('表/名簿.csv');
    expect(await nameOf({ name: '\u001b[2Ja\u202evsc.\nx' })).toBe('\ufffd[2Ja\ufffdvsc.\ufffdx');
    expect(await nameOf({ name: '../../etc/passwd' })).toBe('../../etc/passwd');
  });
});

describe('ceilings of an archive', () => {
  const content = '0'.repeat(100_000);
  const packed = { content, deflate: true };
  const readAll = async (bytes: Uint8Array, limits: Partial<typeof archiveLimits>) => {
    const zip = await openZip(bytes, { ...archiveLimits, ...limits });
    for (const member of zip.members) await textOf(zip.read(member));
  };

  it('are those of all that is read, of how far one member is packed, and of their number', async () => {
    const bytes = zipOf([
      { name: 'a.csv', ...packed },
      { name: 'b.csv', ...packed },
    ]);
    const enough = { bytes: 200_000, ratio: 1000, ratioFrom: 50_000, members: 2 };
    expect(await faultOf(readAll(bytes, enough))).toBe('none');
    expect(await faultOf(readAll(bytes, { ...enough, bytes: 199_999 }))).toBe('unpacked-size');
    expect(await faultOf(readAll(bytes, { ...enough, ratio: 100 }))).toBe('packing-ratio');
    expect(await faultOf(readAll(bytes, { ...enough, members: 1 }))).toBe('members');
  });

  it('count a member once, however often it is read', async () => {
    const zip = await openZip(zipOf([{ name: 'a.csv', ...packed }]), {
      ...archiveLimits,
      bytes: 150_000,
    });
    const [member] = zip.members;
    for (let time = 0; time < 3; time++) {
      expect(await textOf(zip.read(member as never))).toHaveLength(content.length);
    }
  });

  it('refuse members that share their bytes', async () => {
    const bytes = zipOf([{ name: 'a.csv', content: 'x'.repeat(1000) }]);
    const directory = bytes.lastIndexOf('PK\x01\x02');
    const end = bytes.lastIndexOf('PK\x05\x06');
    const entry = bytes.subarray(directory, end);
    const repeated = Buffer.concat([
      bytes.subarray(0, directory),
      ...Array.from({ length: 9 }, () => entry),
      bytes.subarray(end),
    ]);
    repeated.writeUInt16LE(9, repeated.length - 12);
    expect(await faultOf(openContainer(repeated))).toBe('damaged');
  });

  it('name the member and the ceiling', async () => {
    const zip = await openZip(zipOf([{ name: 'a.csv', ...packed }]), {
      ...archiveLimits,
      bytes: 9,
    });
    const error = await textOf(zip.read(zip.members[0] as never)).catch((each) => each);
    expect([error.kind, error.member, error.limit]).toEqual(['unpacked-size', 'a.csv', 9]);
  });

  it('hold for a true bomb', async () => {
    // 64 MiB above what is allowed at such a ratio: told from its directory, without unpacking it.
    const bomb = zipOf([
      { name: 'a.csv', content: Buffer.alloc(320 * 2 ** 20, 48), deflate: true },
    ]);
    expect(bomb.length).toBeLessThan(2 ** 19);
    const archive = await archiveOf(bomb);
    const start = process.cpuUsage();
    expect(await faultOf(textOf(archive.read(archive.members[0] as never)))).toBe('packing-ratio');
    expect(process.cpuUsage(start).user).toBeLessThan(500_000);
  });
});

describe('the checksum without that of Node', () => {
  it('is the same', () => {
    const bytes = Buffer.from('架空診療所'.repeat(99));
    const tabledCrc32 = crc32With(undefined);
    expect(tabledCrc32(bytes)).toBe(crc32(bytes));
    expect(tabledCrc32(bytes.subarray(9), tabledCrc32(bytes.subarray(0, 9)))).toBe(crc32(bytes));
    expect(tabledCrc32(new Uint8Array())).toBe(0);
  });
});
