/** The reading of ZIP files of the playground against that of the command: the same members, bytes and refusals. */
import { Blob } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { openZip as openBlob } from '../../scripts/site/client/zip.js';
import { encode } from '../../src/check/rows/encoding.js';
import { archiveLimits, type UnpackLimits } from '../../src/cli/inputs/archive/limits.js';
import type { Zip } from '../../src/cli/inputs/archive/opened-zip.js';
import { openZip } from '../../src/cli/inputs/archive/zip.js';
import { type MadeMember, zipOf } from '../cli/inputs/archive/zip-writer.js';
import { workbookFixtures } from '../cli/inputs/workbook/fixtures.js';

interface Fault {
  readonly kind?: string;
  readonly member?: string;
  readonly limit?: number;
}

const told = ({ kind, member, limit }: Fault) => ({ kind, member, limit });

/** All that a reading gives: the members and their bytes, or why there are none. */
async function readingOf(open: Promise<Zip>) {
  const zip = await open.catch((error: Fault) => told(error));
  if (!('members' in zip)) return zip;
  const all: unknown[] = [];
  for (const member of zip.members) {
    const { name, size, packedSize, isEncrypted } = member;
    const parts: Uint8Array[] = [];
    let fault: unknown;
    try {
      for await (const chunk of zip.read(member)) parts.push(Uint8Array.from(chunk));
    } catch (error) {
      fault = told(error as Fault);
    }
    const text = fault === undefined ? Buffer.concat(parts).toString('latin1') : undefined;
    all.push({ name, size, packedSize, isEncrypted, fault, text });
  }
  await zip.assertUnchanged();
  zip.close();
  return all;
}

async function same(bytes: Uint8Array, limits: Partial<UnpackLimits> = {}) {
  const bounds = { ...archiveLimits, ...limits };
  const ours = await readingOf(openZip(bytes, bounds));
  const blob = new Blob([Uint8Array.from(bytes)]) as unknown as globalThis.Blob;
  expect(await readingOf(openBlob(blob, bounds))).toEqual(ours);
  return ours;
}

const content = 'code\n0110113719\n'.repeat(9000);

describe('a ZIP file', () => {
  it.each(Object.entries(workbookFixtures()))('of the fixtures: %s', async (_, bytes) => {
    await same(bytes);
  });

  const kinds: readonly (readonly [string, Partial<MadeMember>])[] = [
    ['as it is', {}],
    ['packed', { deflate: true }],
    ['with its sizes behind', { deflate: true, descriptor: true }],
    ['of large archives', { deflate: true, zip64: true }],
    ['of large archives, sizes behind', { deflate: true, zip64: true, descriptor: true }],
    ['encrypted', { encrypted: true }],
    ['packed in another way', { method: 9 }],
    ['with another checksum', { claimedCrc: 1 }],
    ['with another checksum, packed', { claimedCrc: 1, deflate: true }],
    ['longer than told', { claimedSize: 3, deflate: true }],
    ['shorter than told', { claimedSize: 200_000, deflate: true }],
    ['not packed as told', { method: 8 }],
    ['of another size, not packed', { claimedSize: 3 }],
    ['of Unix', { system: 3, name: Buffer.from('がぎぐ.csv'.normalize('NFD')) }],
    ['of Windows', { name: encode('表と能力.csv', 'shift_jis') ?? new Uint8Array() }],
    ['with folders of Windows', { name: '表\\a.csv' }],
    ['with a field that is cut off', { extra: Uint8Array.of(1, 2, 9, 0) }],
  ];
  it.each(kinds)('with a member %s', async (_, how) => {
    const all = await same(
      zipOf([
        { name: 'a.csv', content, ...how },
        { name: 'b', content: '' },
      ]),
    );
    expect(all).toBeDefined();
  });

  it('that is none, empty, cut off, or said to be elsewhere', async () => {
    const bytes = zipOf([{ name: 'a.csv', content }]);
    expect(await same(zipOf([]))).toEqual([]);
    expect(await same(zipOf([{ name: 'a', content: '' }], 'a comment'))).toHaveLength(1);
    expect(await same(Buffer.from('no ZIP file at all'))).toMatchObject({ kind: 'truncated' });
    expect(await same(bytes.subarray(0, -30))).toMatchObject({ kind: 'truncated' });
    expect(await same(Buffer.concat([bytes, Buffer.alloc(9)]))).toMatchObject({ kind: 'damaged' });
    for (const [place, value] of [
      // The end record from behind: how many members, where the directory begins, which volume.
      [-12, 7],
      [-6, 3],
      [-18, 1],
    ] as const) {
      const changed = Buffer.from(bytes);
      changed.writeUInt16LE(value, changed.length + place);
      expect(await same(changed)).toHaveProperty('kind');
    }
  });

  it('whose directory is encrypted, or points outside the file', async () => {
    const bytes = zipOf([{ name: 'a.csv', content }]);
    const entry = bytes.lastIndexOf('PK\x01\x02');
    for (const [place, value] of [
      [8, 0x41],
      [42, 9],
      [44, 0x7fff],
      [20, 0xffff],
    ] as const) {
      const changed = Buffer.from(bytes);
      changed.writeUInt16LE(value, entry + place);
      await same(changed);
    }
  });

  it('of large archives that is damaged', async () => {
    const bytes = zipOf([{ name: 'a.csv', content, zip64: true }]);
    const end = bytes.lastIndexOf('PK\x06\x06');
    for (const place of [0, 16]) {
      const changed = Buffer.from(bytes);
      changed[end + place] = 9;
      expect(await same(changed)).toHaveProperty('kind');
    }
    const entry = bytes.lastIndexOf('PK\x01\x02');
    const short = Buffer.from(bytes);
    // The field for large numbers, said to be shorter.
    short.writeUInt16LE(12, entry + 46 + 5 + 2);
    await same(short);
  });
});

describe('a ZIP file that is a bomb', () => {
  const packed = { content: '0'.repeat(100_000), deflate: true };
  const bytes = zipOf([
    { name: 'a.csv', ...packed },
    { name: 'b.csv', ...packed },
  ]);

  it('is refused by the ceilings of the command', async () => {
    const enough = { bytes: 200_000, ratio: 1000, ratioFrom: 50_000, members: 2 };
    expect(await same(bytes, enough)).toHaveLength(2);
    for (const [limits, kind] of [
      [{ bytes: 199_999 }, 'unpacked-size'],
      [{ ratio: 100 }, 'packing-ratio'],
    ] as const) {
      const all = (await same(bytes, { ...enough, ...limits })) as { fault?: Fault }[];
      expect(all.at(-1)?.fault).toMatchObject({ kind, member: 'b.csv' });
    }
    expect(await same(bytes, { ...enough, members: 1 })).toMatchObject({
      kind: 'members',
      limit: 1,
    });
  });

  it('is refused where its members share their bytes', async () => {
    const one = zipOf([{ name: 'a.csv', content: 'x'.repeat(1000) }]);
    const directory = one.lastIndexOf('PK\x01\x02');
    const end = one.lastIndexOf('PK\x05\x06');
    const entry = one.subarray(directory, end);
    const repeated = Buffer.concat([
      one.subarray(0, directory),
      ...Array.from({ length: 9 }, () => entry),
      one.subarray(end),
    ]);
    repeated.writeUInt16LE(9, repeated.length - 12);
    expect(await same(repeated)).toMatchObject({ kind: 'damaged' });
  });
});
