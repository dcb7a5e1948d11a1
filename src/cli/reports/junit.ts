import type { CheckFinding } from '../../check/index.js';
import { escapeXml } from '../../core/escape-xml.js';
import { severities } from '../terminal/language.js';
import { placeText, tableText } from './place.js';
import { type FileTotal, fails, type Report, type ReportContext } from './report.js';
import { omittedText } from './summary-sentences.js';

const words = {
  suggestion: { ja: '候補', en: 'suggestion' },
  cell: { ja: 'セル', en: 'cell' },
  incomplete: { ja: '最後まで検査できていません。', en: 'Not checked to its end.' },
  whole: { ja: '検査', en: 'check' },
} as const;

/** An element's attributes, those that are there. */
function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}

/**
 * JUnit XML, which GitLab, Jenkins and others show: a suite for each file, a case for each finding.
 * Only findings that make the run fail are failures, so that the pages agree with the exit status.
 * Others are passed cases with a text.
 */
export function junitReport({ output, lang, messageOf, failOn }: ReportContext): Report {
  let cases: string[] = [];
  let failures = 0;
  let suite = '';
  let file = '';

  function caseOf(found: CheckFinding): string {
    const { rule, reason, severity, column, cell, suggestion } = found;
    const message = messageOf(found);
    const name = [placeText(file, found), column, `${rule}/${reason}`];
    const detail = [
      message,
      ...(cell === undefined ? [] : [`${words.cell[lang]}: ${cell}`]),
      ...(suggestion === undefined ? [] : [`${words.suggestion[lang]}: ${suggestion}`]),
    ];
    const text = escapeXml(detail.join('\n'));
    const said = fails(severity, failOn)
      ? `<failure${attributes({ message, type: rule })}>${text}</failure>`
      : `<system-out>${escapeXml(severities[severity][lang])}: ${text}</system-out>`;
    const place = { name: name.filter((part) => part !== '').join(' '), classname: suite };
    return `    <testcase${attributes(place)}>${said}</testcase>\n`;
  }

  /** The case that stands for the file itself: passed when it was read to its end. */
  function wholeOf(complete: boolean): string {
    const place = attributes({ name: words.whole[lang], classname: suite });
    if (complete) return `    <testcase${place}/>\n`;
    const error = attributes({ message: words.incomplete[lang], type: 'incomplete' });
    return `    <testcase${place}><error${error}/></testcase>\n`;
  }

  output.write('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="iryokikan">\n');
  return {
    file(target) {
      suite = tableText(target);
      file = target.file;
      cases = [];
      failures = 0;
    },
    finding(_, found) {
      if (fails(found.severity, failOn)) failures++;
      cases.push(caseOf(found));
    },
    fileEnd({ summary }: FileTotal) {
      const { complete } = summary;
      const counts = {
        name: suite,
        tests: cases.length + 1,
        failures,
        errors: complete ? 0 : 1,
        skipped: 0,
      };
      const properties = summary.notChecked.map(
        (found) =>
          `      <property${attributes({ name: `${found.rule}/${found.reason}`, value: messageOf(found) })}/>\n`,
      );
      output.write(`  <testsuite${attributes(counts)}>\n`);
      if (properties.length > 0) {
        output.write(`    <properties>\n${properties.join('')}    </properties>\n`);
      }
      output.write(wholeOf(complete));
      for (const one of cases) output.write(one);
      output.write('  </testsuite>\n');
    },
    end(total) {
      if (total.omitted > 0) {
        const text = escapeXml(omittedText(total.omitted, lang));
        const place = attributes({
          name: 'iryokikan',
          tests: 0,
          failures: 0,
          errors: 0,
          skipped: 0,
        });
        output.write(`  <testsuite${place}><system-out>${text}</system-out></testsuite>\n`);
      }
      output.write('</testsuites>\n');
    },
  };
}
