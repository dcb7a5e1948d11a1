import type { Finding } from '../core/finding.js';
import type { Writable } from '../core/writable.js';
import { cellAddress } from './rows/address.js';
import { shortened } from './shortened.js';
import type { CheckFinding } from './types.js';

/** Hands findings on with their places, until one of them keeps the rest from being read. */
export interface Report {
  readonly stopped: boolean;
  /** `place` is that of the column, from 0. */
  add(
    found: Finding,
    line: number,
    column?: string,
    cell?: string,
    prefecture?: string,
    place?: number,
  ): void;
  /** Stops for a reason. */
  stop(found: Finding, line: number): void;
  /** Stops for a reason that is told already, or is none of the file. */
  close(): void;
}

export function createReport(
  onFinding: (found: CheckFinding) => void,
  sheet: string | undefined,
): Report {
  // No spread: a file may have a finding on every row.
  function add(
    found: Finding,
    line: number,
    column = '',
    cell?: string,
    prefecture?: string,
    place?: number,
  ): void {
    const { rule, reason, severity, message, params, readings, suggestion } = found;
    const path = column === '' ? [] : [column];
    const placed: Writable<CheckFinding> = {
      rule,
      reason,
      severity,
      path,
      message,
      params,
      line,
      column,
    };
    if (readings) placed.readings = readings;
    if (suggestion !== undefined) placed.suggestion = suggestion;
    if (cell !== undefined) placed.cell = shortened(cell);
    if (prefecture !== undefined) placed.prefecture = prefecture;
    if (sheet !== undefined) {
      placed.sheet = sheet;
      if (place !== undefined) placed.address = cellAddress(line, place + 1);
    }
    onFinding(placed);
  }

  const report: Writable<Report> = {
    stopped: false,
    add,
    stop(found, line) {
      report.stopped = true;
      add(found, line);
    },
    close() {
      report.stopped = true;
    },
  };
  return report;
}
