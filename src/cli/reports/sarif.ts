import { createHash } from 'node:crypto';
import { findRule } from '../../catalogue/index.js';
import type { CheckFinding } from '../../check/index.js';
import type { Severity } from '../../core/finding.js';
import { rulePage } from '../site.js';
import { version } from '../version.js';
import { identityOf } from './baseline.js';
import { addressOf, pathFromHere } from './file-address.js';
import { placeText, tableText } from './place.js';
import type { FileTotal, Report, ReportContext, Total } from './report.js';
import { omittedText } from './summary-sentences.js';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;
const weights: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

const incomplete = {
  ja: '最後まで検査できていません。',
  en: 'Not checked to its end.',
} as const;

/**
 * Where a finding is; standard input has no address. Of a file in an archive the archive has one,
 * and a sheet has no lines: the place within is given in words.
 */
function locationOf(
  { file, archive, sheet }: Pick<FileTotal, 'file' | 'archive' | 'sheet'>,
  found?: CheckFinding,
  uri = addressOf(archive ?? file),
): { locations?: object[] } {
  const host = archive ?? file;
  const { line } = found ?? { line: 0 };
  const isText = archive === undefined && sheet === undefined;
  const within = found
    ? placeText(file, found)
    : tableText({ file, ...(sheet !== undefined && { sheet }) });
  const location = {
    ...(host !== '-' && {
      physicalLocation: {
        artifactLocation: { uri },
        ...(isText && line > 0 && { region: { startLine: line } }),
      },
    }),
    ...(!isText && { logicalLocations: [{ fullyQualifiedName: within }] }),
  };
  return Object.keys(location).length === 0 ? {} : { locations: [location] };
}

/**
 * SARIF 2.1.0, for code scanning. Results are written as they come, the rules that they name at the
 * end. Until the run has ended the object is not closed.
 */
export function sarifReport({ output, lang, messageOf }: ReportContext): Report {
  /** The rules that were broken, in the order of their indexes. */
  const rules = new Map<string, { index: number; severity: Severity }>();
  /** How often a fingerprint came, by its first bits: of one size for any number of findings. */
  const seen = new Uint32Array(2 ** 20);
  let separator = '\n';

  function indexOf({ rule, severity }: CheckFinding): number {
    const known = rules.get(rule);
    if (!known) rules.set(rule, { index: rules.size, severity });
    else if (weights[severity] > weights[known.severity]) known.severity = severity;
    return known?.index ?? rules.size - 1;
  }

  /** The same for the same finding in the next run, whatever rows have come above it. */
  function fingerprint(found: CheckFinding): string {
    const identity = JSON.stringify(identityOf(path, found));
    const hash = createHash('sha256').update(identity).digest('hex').slice(0, 32);
    const slot = Number.parseInt(hash.slice(0, 5), 16);
    const times = (seen[slot] ?? 0) + 1;
    seen[slot] = times;
    return `${hash}:${times}`;
  }

  function descriptorOf(id: string, severity: Severity): object {
    const rule = findRule(id);
    return {
      id,
      ...(rule && {
        shortDescription: { text: rule.title[lang] },
        fullDescription: { text: rule.summary[lang] },
        helpUri: rulePage(id, lang),
        help: {
          text: rule.notChecked
            ? `${rule.summary[lang]}\n${rule.notChecked[lang]}`
            : rule.summary[lang],
        },
      }),
      defaultConfiguration: { level: levels[severity] },
    };
  }

  function invocation({ files, omitted }: Total): object {
    const broken = files.filter(({ summary }) => !summary.complete);
    const notes = broken.map((one) => ({
      level: 'error',
      message: { text: incomplete[lang] },
      ...locationOf(one),
    }));
    const unchecked = files.flatMap((one) =>
      one.summary.notChecked.map((found) => ({
        level: 'note',
        message: { text: messageOf(found) },
        properties: { rule: found.rule, reason: found.reason },
        ...locationOf(one),
      })),
    );
    const all = [...notes, ...unchecked];
    const left = { level: 'warning', message: { text: omittedText(omitted, lang) } };
    return {
      executionSuccessful: broken.length === 0,
      toolExecutionNotifications: omitted > 0 ? [...all, left] : all,
    };
  }

  output.write(
    '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[',
  );
  let target: Pick<FileTotal, 'file' | 'archive' | 'sheet'> = { file: '' };
  /** The path and the address of the file at hand, worked out once for all its findings. */
  let path = '';
  let address = '';
  return {
    file(next) {
      target = next;
      path = pathFromHere(next.file);
      address = addressOf(next.archive ?? next.file);
    },
    finding(file, found) {
      const { rule, reason, severity, line, column, suggestion, cell, sheet } = found;
      const result = {
        ruleId: rule,
        ruleIndex: indexOf(found),
        level: levels[severity],
        message: { text: messageOf(found) },
        ...locationOf(target, found, address),
        partialFingerprints: { 'iryokikan/v1': fingerprint(found) },
        properties: {
          reason,
          column,
          cell,
          suggestion,
          sheet,
          address: found.address,
          ...((file === '-' || target.archive !== undefined) && { line }),
        },
      };
      output.write(`${separator}${JSON.stringify(result)}`);
      separator = ',\n';
    },
    end(total) {
      const driver = {
        name: 'iryokikan',
        version,
        language: lang,
        rules: [...rules].map(([id, { severity }]) => descriptorOf(id, severity)),
      };
      output.write(
        `\n],"invocations":[${JSON.stringify(invocation(total))}],"tool":{"driver":${JSON.stringify(driver)}}}]}\n`,
      );
    },
  };
}
