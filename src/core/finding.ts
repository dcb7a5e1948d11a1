/**
 * The weight of a finding: `error` refuses the value, `warning` asks to look again, `info` tells.
 */
export type Severity = 'error' | 'warning' | 'info';

/** What all findings together say of a value. See {@link verdictOf}. */
export type Verdict = 'valid' | 'warning' | 'ambiguous' | 'invalid';

/**
 * The numbers and words of a message; never the text of a secret field. A `position` counts the
 * characters of the input as it was given, from 1, blanks before it too.
 */
export type Params = Readonly<Record<string, string | number>>;

/** One of several ways to read the sources where they leave a thing open. */
export interface Reading {
  /** Name of the reading, unique within its finding. */
  readonly id: string;
  /** What this reading says of the value. */
  readonly verdict: Verdict;
  /** Tag of the source that supports it (`S4`, `P4` …: see `iryokikan/catalogue`). */
  readonly source: string;
}

/** One thing that was found, in the same shape for every rule. */
export interface Finding {
  /** Id of the rule, such as `code.check-digit`. `iryokikan/catalogue` tells its sources. */
  readonly rule: string;
  /** What is wrong, unique within the rule; `rule/reason` is the key of the text. */
  readonly reason: string;
  readonly severity: Severity;
  /** Where: `[]` for a bare value, `['email']` in a form. */
  readonly path: readonly (string | number)[];
  /**
   * The Japanese text. {@link messageOf} with the texts of `iryokikan/en` gives the English one.
   */
  readonly message: string;
  /** Lengths, expected digits and the like. */
  readonly params: Params;
  /** Present when the sources leave the answer open. */
  readonly readings?: readonly Reading[];
  /** A repaired value, when there is exactly one. */
  readonly suggestion?: string;
}

/**
 * What can be wrong, as a plain literal in a concept's `faults.ts`.
 * Write it `as const satisfies Fault<never>`: `never` lets `ja` name its own parameters.
 */
export interface Fault<P> {
  readonly rule: string;
  readonly reason: string;
  readonly severity: Severity;
  readonly ja: (params: P) => string;
  readonly readings?: readonly Reading[];
}

/** Builds the finding of a fault on a bare value. */
export function finding<P extends Params>(
  fault: Fault<P>,
  params: P,
  suggestion?: string,
  severity: Severity = fault.severity,
): Finding {
  const found: { -readonly [Key in keyof Finding]: Finding[Key] } = {
    rule: fault.rule,
    reason: fault.reason,
    severity,
    path: [],
    message: fault.ja(params),
    params,
  };
  if (fault.readings) found.readings = fault.readings;
  if (suggestion) found.suggestion = suggestion;
  return found;
}

/** A finding on a bare value, moved to where that value stands. */
export function findingAt(found: Finding, path: Finding['path']): Finding {
  const { rule, reason, severity, message, params } = found;
  if (found.readings || found.suggestion) return { ...found, path };
  return { rule, reason, severity, path, message, params };
}

/** Texts of one language: the key is `rule/reason`. */
export type Texts = Readonly<Record<string, (params: never) => string>>;

type AnyFault = Fault<never>;

/** The faults that a module exports, one by one or in groups. */
type FaultsOf<Module> = {
  [Name in keyof Module]: Module[Name] extends AnyFault
    ? Module[Name]
    : Module[Name] extends Readonly<Record<string, AnyFault>>
      ? Module[Name][keyof Module[Name]]
      : never;
}[keyof Module];

/** The texts another language owes to a module of faults; a missing one is a compile error. */
export type TextsOf<Module> = {
  readonly [Each in FaultsOf<Module> as `${Each['rule']}/${Each['reason']}`]: (
    params: Parameters<Each['ja']>[0],
  ) => string;
};

/**
 * 指摘の文: the message of a finding in the language of `texts`; its Japanese message where `texts`
 * has none. Source: none, a convention of this package.
 *
 * @throws RangeError when it is given no finding.
 * @example
 * import { inspectInstitutionCode, messageOf } from 'iryokikan';
 * import { en } from 'iryokikan/en';
 * const [found] = inspectInstitutionCode('3410712363').findings;
 * messageOf(found, en).startsWith('The check digit') //=> true
 */
export function messageOf(found: Finding, texts: Texts): string {
  try {
    const { rule, reason, message, params } = found;
    const key = `${rule}/${reason}`;
    // The / keeps out what every object has, such as `constructor`.
    const text = texts?.[key];
    const told = text ? text(params as never) : message;
    if (told && typeof told === 'string') return told;
  } catch {
    // What is none may be anything.
  }
  throw new RangeError('findingを渡してください。Pass a finding.');
}

/**
 * 判定: what the findings of an inspection or a calculation say together: any error → `invalid`;
 * else any finding with readings → `ambiguous`; else any warning → `warning`; else `valid`. Source:
 * none, a convention of this package.
 *
 * @throws RangeError when it is given no inspection or outcome.
 * @example
 * import { inspectInstitutionCode, verdictOf } from 'iryokikan';
 * verdictOf(inspectInstitutionCode('3410712362')) //=> 'valid'
 * verdictOf(inspectInstitutionCode('3410712363')) //=> 'warning'
 */
export function verdictOf(answer: { readonly findings: readonly Finding[] }): Verdict {
  let verdict: Verdict = 'valid';
  try {
    // What is no list has no forEach.
    answer.findings.forEach(({ severity, readings }) => {
      if (severity === 'error') verdict = 'invalid';
      else if (verdict === 'invalid') return;
      else if (readings) verdict = 'ambiguous';
      else if (severity === 'warning' && verdict === 'valid') verdict = 'warning';
    });
    return verdict;
  } catch {
    throw new RangeError('検査か計算の答えを渡してください。Pass an inspection or an outcome.');
  }
}
