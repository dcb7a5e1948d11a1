/** `npm run format`: breaks the lines of comments in src/ that are longer than 100 columns. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { width } from '../src/cli/terminal/width.js';
import { filesUnder } from '../test/files.js';

export const COLUMNS = 100;

const isComment = (line: string) => /^\s*(\/\/|\/\*|\*)/.test(line);
/** What stands on one line, whatever its length: a word for the linter, or a single word. */
const isWhole = (line: string) =>
  /biome-ignore/.test(line) || !/\S\s+\S/.test(line.replace(/^\s*(\/\/|\/?\*+)\s*/, ''));

/** The numbers of the comment lines that are too long, from 1. */
export function longLines(text: string): number[] {
  return text.split('\n').flatMap((line, index) => {
    const isLong = isComment(line) && width(line) > COLUMNS && !isWhole(line);
    return isLong ? [index + 1] : [];
  });
}

/** The words of a text; a code span and a link stay on one line. */
const wordsOf = (text: string) => text.match(/(?:`[^`]*`|\{@[^}]*\}|\S)+/g) ?? [];

/** A text in lines that fit behind `start`; all but the first are indented by `hang`. */
function broken(text: string, start: string, hang: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of wordsOf(text)) {
    const before = lines.length > 0 ? hang : '';
    const longer = line === '' ? before + word : `${line} ${word}`;
    if (line !== '' && width(start + longer) > COLUMNS) {
      lines.push(start + line);
      line = hang + word;
    } else line = longer;
  }
  return [...lines, start + line];
}

/** A line of an example; what it gives stands below it where both are too long. */
function exampleLines(line: string, start: string): string[] {
  const at = line.indexOf(' //=> ');
  return at > 0 && width(start + line) > COLUMNS ? [line.slice(0, at), line.slice(at + 1)] : [line];
}

/** Where a new paragraph begins: at a tag, a source, an item of a list or a row of a table. */
const isStart = (text: string) => /^(@|Sources?: |Not checked: |- |\d\. |\|)/.test(text);

/** The lines of a comment, each paragraph that has a line too long broken anew. */
function paragraphs(lines: readonly string[], start: string): string[] {
  const done: string[] = [];
  let paragraph: string[] = [];
  let isExample = false;
  const end = () => {
    const text = paragraph.join(' ');
    const hang = /^- /.test(text) ? '  ' : '';
    const isLong = paragraph.some((line) => width(start + line) > COLUMNS);
    done.push(
      ...(isLong && !isWhole(text)
        ? broken(text, start, hang)
        : paragraph.map((line) => (start + line).trimEnd())),
    );
    paragraph = [];
  };
  for (const line of lines) {
    const text = line.trim();
    if (isStart(text) || text === '' || isExample || isWhole(text)) end();
    if (text.startsWith('@')) isExample = text.startsWith('@example');
    paragraph.push(line);
    if (text === '' || isExample) {
      done.push(...exampleLines(line, start).map((each) => (start + each).trimEnd()));
      paragraph = [];
    }
  }
  if (paragraph.length > 0) end();
  return done;
}

/** A source text with its comments in lines of at most {@link COLUMNS}; nothing else changes. */
export function wrapped(text: string): string {
  const lines = text.split('\n');
  const done: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    const indent = /^\s*/.exec(line)?.[0] ?? '';
    const single = /^\s*\/\*\* (.*) \*\/$/.exec(line)?.[1];
    if (single !== undefined) {
      const isLong = width(line) > COLUMNS && !isWhole(line);
      done.push(
        ...(isLong
          ? [`${indent}/**`, ...paragraphs([single], `${indent} * `), `${indent} */`]
          : [line]),
      );
    } else if (/^\s*\/\*\*$/.test(line)) {
      const body: string[] = [];
      for (at++; !/^\s*\*\/$/.test(lines[at] as string); at++) {
        body.push((lines[at] as string).replace(/^\s*\* ?/, ''));
      }
      done.push(line, ...paragraphs(body, `${indent} * `), lines[at] as string);
    } else if (/^\s*\/\/ /.test(line)) {
      const start = `${indent}// `;
      const body = [line.slice(start.length)];
      for (; lines[at + 1]?.startsWith(start); at++) {
        body.push((lines[at + 1] as string).slice(start.length));
      }
      done.push(...paragraphs(body, start));
    } else done.push(line);
  }
  return done.join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const path of filesUnder('src', '.ts')) {
    const text = readFileSync(path, 'utf8');
    const mended = wrapped(text);
    if (mended !== text) writeFileSync(path, mended);
    for (const line of longLines(mended)) {
      console.error(`${path}:${line} is longer than ${COLUMNS} columns: break it by hand.`);
      process.exitCode = 1;
    }
  }
}
