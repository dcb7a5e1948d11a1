import { createRecordWriter } from './ndjson.js';
import { type Report, type ReportContext, summaryOf, type Total } from './report.js';

/** One object with all findings and a summary. Until the run has ended it is no JSON. */
export function jsonReport({ output, messageOf }: ReportContext): Report {
  /** The summary in the language of the report. */
  function translated(total: Total) {
    const { files, ...summary } = summaryOf(total);
    const inWords = files.map(({ notChecked, ...file }) => ({
      ...file,
      notChecked: notChecked.map((found) => ({ ...found, message: messageOf(found) })),
    }));
    return { files: inWords, ...summary };
  }

  const write = createRecordWriter(messageOf);
  let separator = '\n';
  output.write('{"findings":[');
  return {
    finding(file, found) {
      output.write(`${separator}${write(file, found)}`);
      separator = ',\n';
    },
    end(total) {
      output.write(`\n],"summary":${JSON.stringify(translated(total))}}\n`);
    },
  };
}
