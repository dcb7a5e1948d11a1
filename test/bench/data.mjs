/**
 * The files of the budgets: rows of eight columns with distinct codes, 2 % of them faulty, as CSV in UTF-8 (there also without a fault, and with nothing else) and
 * Shift_JIS and as NDJSON. All of it is made up.
 */
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const header = [
  '都道府県コード',
  '点数表コード',
  '医療機関コード',
  '医療機関等コード',
  '医療機関名称',
  '郵便番号',
  '所在地',
  '備考',
];

/** 検証番号, written here once more so that the file does not depend on what is measured. */
function checkDigit(body) {
  const prefecture = Number(body.slice(0, 2));
  let sum = 0;
  for (let i = 8; i >= (prefecture > 10 && prefecture < 15 ? 3 : 0); i--) {
    const product = Number(body[i]) * (2 - (i % 2));
    sum += product > 9 ? product - 9 : product;
  }
  return (10 - (sum % 10)) % 10;
}

/** What goes wrong with a code, in turn. */
const faults = [
  (code) => code.slice(0, 9) + ((Number(code[9]) + 1) % 10),
  (code) => code.replace(/^0|.$/, ''),
  (code) => `${code.slice(0, 9)}O`,
  (code) => `99${code.slice(2)}`,
];

/** Which rows of a kind of file are faulty: of most, every fiftieth. */
const every50th = (i) => i % 50 === 49;

/** Row `i`: every code stands once, as the six digits and the head run through their values together. */
function rowOf(i, isFaulty) {
  const prefecture = String(1 + (i % 47)).padStart(2, '0');
  const table = '134'[Math.floor(i / 47) % 3];
  const serial = String((Math.floor(i / 141) * 7919) % 1_000_000).padStart(6, '0');
  const body = prefecture + table + serial;
  const code = body + checkDigit(body);
  return [
    prefecture,
    table,
    code.slice(3),
    isFaulty(i) ? faults[Math.floor(i / 50) % faults.length](code) : code,
    `架空の医療機関名称${i}`,
    '0600001',
    `北海道札幌市中央区架空条${i % 30}丁目一番地見本ビルディング`,
    '備考欄',
  ];
}

const names = [
  'prefecture',
  'point_table',
  'code7',
  'code',
  'name',
  'postal',
  'address',
  'remarks',
];

/** Bytes of the few characters that the rows have, made with the built-in decoder. */
function shiftJisEncoder() {
  const decoder = new TextDecoder('shift_jis');
  const bytes = new Map();
  for (let lead = 0x81; lead < 0xfd; lead++) {
    for (let trail = 0x40; trail < 0xfd; trail++) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (text.length === 1 && !bytes.has(text)) bytes.set(text, [lead, trail]);
    }
  }
  return (text) =>
    Buffer.from(
      [...text].flatMap((each) => (each < '\x80' ? each.charCodeAt(0) : bytes.get(each))),
    );
}

const kinds = {
  'utf-8.csv': { head: `${header.join(',')}\n`, line: (row) => `${row.join(',')}\n` },
  'clean.csv': {
    head: `${header.join(',')}\n`,
    line: (row) => `${row.join(',')}\n`,
    isFaulty: () => false,
  },
  'faulty.csv': {
    head: `${header.join(',')}\n`,
    line: (row) => `${row.join(',')}\n`,
    isFaulty: () => true,
  },
  'shift_jis.csv': { head: `${header.join(',')}\r\n`, line: (row) => `${row.join(',')}\r\n` },
  'utf-8.ndjson': {
    head: '',
    line: (row) =>
      `${JSON.stringify(Object.fromEntries(names.map((name, i) => [name, row[i]])))}\n`,
  },
};

/** The path of the file of a kind; it is written once. */
export async function benchFile(kind, rows) {
  const folder = join(tmpdir(), 'iryokikan-bench-data');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${rows}-${kind}`);
  if (existsSync(path)) return path;
  const encode = kind.startsWith('shift_jis') ? shiftJisEncoder() : (text) => Buffer.from(text);
  const { head, line, isFaulty = every50th } = kinds[kind];
  // Another run must never see half of it.
  const unfinished = `${path}.${process.pid}`;
  const out = createWriteStream(unfinished);
  let text = head;
  for (let i = 0; i < rows; i++) {
    text += line(rowOf(i, isFaulty));
    if (text.length < 1 << 18 && i < rows - 1) continue;
    if (!out.write(encode(text))) await once(out, 'drain');
    text = '';
  }
  out.end();
  await once(out, 'finish');
  renameSync(unfinished, path);
  return path;
}

/** The lines of the faulty rows of such a file. */
export function faultyLines(kind, rows) {
  const { head, isFaulty = every50th } = kinds[kind];
  const first = head === '' ? 1 : 2;
  return Array.from({ length: rows }, (_, i) => i)
    .filter(isFaulty)
    .map((i) => i + first);
}
