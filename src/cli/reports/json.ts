import { createRecordWriter } from './ndjson.js';
import { type Report, type ReportContext, summaryOf } from './report.js';

/** One object with all findings and a summary. Until the run has ended it is no JSON. */
export function jsonReport({ output, messageOf }: ReportContext): Report {
  const write = createRecordWriter(messageOf);
  let separator = '\n';
  output.write('{"findings":[');
  return {
    finding(file, found) {
      output.write(`${separator}${write(file, found)}`);
      separator = ',\n';
    },
    end(total) {
      output.write(`\n],"summary":${JSON.stringify(summaryOf(total))}}\n`);
    },
  };
}
