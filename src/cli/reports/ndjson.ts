import type { CheckFinding } from '../../check/index.js';
import { quote } from './quote.js';
import type { Report, ReportContext } from './report.js';

/** Writes findings exactly as `JSON.stringify` would. Most of a line is the same as before. */
export function createRecordWriter(messageOf: (found: CheckFinding) => string) {
  let file: string | undefined;
  let start = '';
  const quoted = new Map<string, string>();

  /** The JSON of a text that comes again and again: a header, an id, a severity. */
  function known(text: string): string {
    let json = quoted.get(text);
    if (json === undefined) {
      json = quote(text);
      quoted.set(text, json);
    }
    return json;
  }

  return (from: string, found: CheckFinding): string => {
    const { line, column, rule, reason, severity, suggestion, cell, params, readings } = found;
    if (from !== file) {
      file = from;
      start = `{"file":${quote(from)},"line":`;
    }
    let json =
      `${start}${line},"column":${known(column)},"rule":${known(rule)},"reason":${known(reason)}` +
      `,"severity":${known(severity)},"message":${quote(messageOf(found))}`;
    if (found.sheet !== undefined) json += `,"sheet":${known(found.sheet)}`;
    if (found.address !== undefined) json += `,"address":${quote(found.address)}`;
    if (suggestion !== undefined) json += `,"suggestion":${quote(suggestion)}`;
    if (cell !== undefined) json += `,"cell":${quote(cell)}`;
    json += ',"params":{';
    let comma = '';
    for (const name in params) {
      const value = params[name] as string | number;
      json += `${comma}${known(name)}:${typeof value === 'string' ? quote(value) : JSON.stringify(value)}`;
      comma = ',';
    }
    json += '}';
    if (readings) json += `,"readings":${JSON.stringify(readings)}`;
    return `${json}}`;
  };
}

/** A finding a line: for programs, and for pipes. */
export function ndjsonReport({ output, messageOf }: ReportContext): Report {
  const write = createRecordWriter(messageOf);
  return {
    finding(file, found) {
      output.write(`${write(file, found)}\n`);
    },
    fileEnd({ file, sheet, summary }) {
      // What ended a file comes last.
      if (!summary.complete) return;
      // Without a line: they are about the file, and no findings.
      for (const found of summary.notChecked) {
        const { rule, reason, severity, params } = found;
        const said = {
          file,
          ...(sheet !== undefined && { sheet }),
          notChecked: true,
          rule,
          reason,
          severity,
          message: messageOf(found),
        };
        output.write(`${JSON.stringify({ ...said, params })}\n`);
      }
    },
    end() {},
  };
}
