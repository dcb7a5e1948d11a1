/**
 * One peer over one file, as a data team would write it with a library of the day: `node peer.mjs NAME FILE`. Each looks for the
 * same faults as `iryokikan check` does on the codes, duplicates included, and writes a line for each. The libraries are those of peers.mjs.
 */
import { createReadStream, openSync, readSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { load } from './peers.mjs';

const [name, file] = process.argv.slice(2);
const japanese = ['都道府県コード', '点数表コード', '医療機関コード', '医療機関等コード'];
const english = ['prefecture', 'point_table', 'code7', 'code'];
/** The keys of the four columns; cells that come as a list are found by their places. */
let [prefecture, pointTable, code7, code] = file.endsWith('.ndjson') ? english : japanese;

function takeHeader(cells) {
  [prefecture, pointTable, code7, code] = japanese.map((name) => cells.indexOf(name));
}

function hasCheckDigit(ten) {
  const from = ten > '11' && ten < '15' ? 3 : 0;
  let sum = 0;
  for (let i = 8; i >= from; i--) {
    const product = (ten.charCodeAt(i) - 48) * (2 - (i % 2));
    sum += product > 9 ? product - 9 : product;
  }
  return (10 - (sum % 10)) % 10 === ten.charCodeAt(9) - 48;
}

let line = file.endsWith('.ndjson') ? 0 : 1;
let text = '';
function write(message, cell) {
  text += `${JSON.stringify({ line, message, cell })}\n`;
  if (text.length < 65536) return;
  process.stdout.write(text);
  text = '';
}

const seen = new Set();
const shape = /^(?:0[1-9]|[1-3]\d|4[0-7])[1346]\d{7}$/;

/** The checks with nothing but a regular expression. */
function checkRaw(row) {
  line++;
  const ten = row[code];
  if (!shape.test(ten)) write('code', ten);
  else if (ten !== row[prefecture] + row[pointTable] + row[code7]) write('parts', ten);
  else if (!hasCheckDigit(ten)) write('check digit', ten);
  else if (seen.has(ten)) write('duplicate', ten);
  else seen.add(ten);
}

/** The same with zod. */
async function zodCheck() {
  const z = await load('zod');
  const schema = z
    .object({
      [prefecture]: z.string().regex(/^(?:0[1-9]|[1-3]\d|4[0-7])$/),
      [pointTable]: z.enum(['1', '3', '4', '6']),
      [code7]: z.string().regex(/^\d{7}$/),
      [code]: z.string().regex(shape).refine(hasCheckDigit),
    })
    .refine((row) => row[code] === row[prefecture] + row[pointTable] + row[code7]);
  return (row) => {
    line++;
    const { success, data, error } = schema.safeParse(row);
    if (!success) for (const issue of error.issues) write(issue.message, row[code]);
    else if (seen.has(data[code])) write('duplicate', data[code]);
    else seen.add(data[code]);
  };
}

const chunks = () => createReadStream(file, { highWaterMark: 1024 * 1024 });

function lines() {
  return createInterface({ input: chunks(), crlfDelay: Number.POSITIVE_INFINITY });
}

async function papaparse(check, header) {
  const { default: papa } = await load('papaparse');
  const decoder = new TextDecoder(file.includes('shift_jis') ? 'shift_jis' : 'utf-8');
  async function* decoded() {
    for await (const chunk of chunks()) yield decoder.decode(chunk, { stream: true });
  }
  await new Promise((complete, error) => {
    papa.parse(Readable.from(decoded()), {
      header,
      skipEmptyLines: true,
      step: ({ data }) => check(data),
      complete,
      error,
    });
  });
}

const peers = {
  /** The yardstick: one buffer, used again. A stream would spend its time on the pages of new ones. */
  newlines() {
    const descriptor = openSync(file);
    const buffer = Buffer.allocUnsafe(256 * 1024);
    for (let size = 1; size > 0; ) {
      size = readSync(descriptor, buffer);
      const chunk = buffer.subarray(0, size);
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) line++;
    }
  },
  async readline() {
    let isFirst = true;
    for await (const each of lines()) {
      const cells = each.split(',');
      if (isFirst) takeHeader(cells);
      else checkRaw(cells);
      isFirst = false;
    }
  },
  papaparse() {
    let isFirst = true;
    const check = (cells) => {
      if (isFirst) takeHeader(cells);
      else checkRaw(cells);
      isFirst = false;
    };
    return papaparse(check, false);
  },
  async 'csv-parse'() {
    const { parse } = await load('csv-parse');
    let isFirst = true;
    for await (const cells of chunks().pipe(parse({ bom: true }))) {
      if (isFirst) takeHeader(cells);
      else checkRaw(cells);
      isFirst = false;
    }
  },
  'papaparse, zod': async () => papaparse(await zodCheck(), true),
  async 'csv-parse, zod'() {
    const { parse } = await load('csv-parse');
    const check = await zodCheck();
    for await (const row of chunks().pipe(parse({ columns: true, bom: true }))) check(row);
  },
  /** One thread; the rows in a table of its own, then the faults and the duplicates among the right ones. */
  async DuckDB() {
    const { DuckDBInstance } = await load('@duckdb/node-api');
    const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
    const connection = await instance.connect();
    const digit = (place) => `(ascii(substr(ten, ${place + 1}, 1)) - 48)`;
    const product = (place) =>
      place % 2 ? digit(place) : `(${digit(place)} * 2 // 10 + ${digit(place)} * 2 % 10)`;
    const sum = (from) =>
      Array.from({ length: 10 - from }, (_, i) => product(from + i)).join(' + ');
    await connection.run(`CREATE TABLE judged AS
      SELECT line, ten, CASE
        WHEN NOT regexp_full_match(ten, '(0[1-9]|[1-3][0-9]|4[0-7])[1346][0-9]{7}') THEN 'code'
        WHEN ten <> parts THEN 'parts'
        WHEN (CASE WHEN ten > '11' AND ten < '15' THEN ${sum(3)} ELSE ${sum(0)} END) % 10 <> 0 THEN 'check digit'
      END AS message
      FROM (SELECT row_number() OVER () + 1 AS line, "${code}" AS ten,
        "${prefecture}" || "${pointTable}" || "${code7}" AS parts
        FROM read_csv('${file}', header = true, all_varchar = true))`);
    const found = await connection.runAndReadAll(`
      SELECT line, message, ten FROM judged WHERE message IS NOT NULL
      UNION ALL
      SELECT max(line), 'duplicate', ten FROM judged WHERE message IS NULL GROUP BY ten HAVING count(*) > 1`);
    for (const [at, message, cell] of found.getRows()) {
      line = Number(at);
      write(message, cell);
    }
  },
  async 'JSON.parse'() {
    for await (const each of lines()) checkRaw(JSON.parse(each));
  },
  async 'JSON.parse, zod'() {
    const check = await zodCheck();
    for await (const each of lines()) check(JSON.parse(each));
  },
};
await peers[name]();
process.stdout.write(text);
