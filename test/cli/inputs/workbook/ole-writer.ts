const SECTOR = 512;
const END = 0xfffffffe;
const FREE = 0xffffffff;

/** A compound file with streams of these names, as Excel packs a workbook with a password (`EncryptedPackage`) or its old form (`Workbook`). */
export function oleOf(streams: readonly string[]): Buffer {
  const header = Buffer.alloc(SECTOR, 0xff);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.fill(0, 8, 76);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48);
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(END, 60);
  header.writeUInt32LE(END, 68);
  header.writeUInt32LE(0, 76);
  const names = ['Root Entry', ...streams];
  const sectors = Math.ceil(names.length / 4);
  const table = Buffer.alloc(SECTOR, 0xff);
  table.writeUInt32LE(0xfffffffd, 0);
  for (let at = 0; at < sectors; at++) {
    table.writeUInt32LE(at + 1 < sectors ? at + 2 : END, (at + 1) * 4);
  }
  const directory = Buffer.alloc(sectors * SECTOR);
  names.forEach((name, at) => {
    const entry = directory.subarray(at * 128, at * 128 + 128);
    entry.write(name, 'utf16le');
    entry.writeUInt16LE((name.length + 1) * 2, 64);
    entry[66] = at === 0 ? 5 : 2;
    entry[67] = 1;
    for (const place of [68, 72, 76]) entry.writeUInt32LE(FREE, place);
    if (at === 0 && streams.length > 0) entry.writeUInt32LE(1, 76);
    if (at > 0 && at + 1 < names.length) entry.writeUInt32LE(at + 1, 72);
    entry.writeUInt32LE(END, 116);
  });
  return Buffer.concat([header, table, directory]);
}
