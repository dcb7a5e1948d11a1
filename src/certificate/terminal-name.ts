import { entriesOf } from '../core/entered.js';
import { type Finding, finding } from '../core/finding.js';
import { type Inspection, inspection } from '../core/inspection.js';
import { toHalfWidth } from '../core/text.js';
import { terminalNameRepeated, terminalNameRequired, terminalNameSystem } from './faults.js';

/**
 * The name of an operating system and nothing else, such as 「Windows 10 IoT Enterprise 2019
 * LTSC(64bit)」.
 */
const systemName =
  /^(?:windows|mac ?os|linux|android|ios|ipados|chrome ?os)(?:[\s\d.()]|pro|home|server|enterprise|iot|ltsc|bit)*$/i;

/** What is said of a name that names the operating system only. */
export function systemNamed(name: string): Finding[] {
  return systemName.test(toHalfWidth(name.trim())) ? [finding(terminalNameSystem, {})] : [];
}

/**
 * 端末名称等: inspects the names of terminals in one application, one for each certificate. Any
 * name will do that tells the terminals apart (put it on a label on the terminal). An empty name is
 * an error; a name that stands twice, or that is only the name of an operating system, a warning.
 * The path of a finding is the number of the name, counted from 0.
 *
 * Not checked: length and characters (no source limits them), and names of earlier applications.
 * Sources: S2, S4 「利用者において判別するための任意名称」; that names differ is derived, the
 * operating system public (FAQ of the old portal).
 *
 * @example
 * import { inspectTerminalNames } from 'iryokikan';
 * const { findings } = inspectTerminalNames(['受付1号機', '受付1号機']);
 * findings.map(({ path, reason }) => [...path, reason])
 * //=> [[1, 'repeated']]
 */
export function inspectTerminalNames(names: unknown): Inspection<readonly string[]> {
  const list = entriesOf(names) ?? [names];
  const read = list.map((name) => (typeof name === 'string' ? name.trim() : ''));
  const found = read.flatMap((name, index): Finding[] => {
    const first = read.indexOf(name);
    if (name === '') return [{ ...finding(terminalNameRequired, {}), path: [index] }];
    if (first < index) {
      return [{ ...finding(terminalNameRepeated, { first: first + 1 }), path: [index] }];
    }
    return systemNamed(name).map((found) => ({ ...found, path: [index] }));
  });
  return inspection(read, list.length > 0 ? found : [finding(terminalNameRequired, {})]);
}
