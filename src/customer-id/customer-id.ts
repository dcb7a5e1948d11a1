import { type Finding, finding } from '../core/finding.js';
import { givenName, givenText } from '../core/given.js';
import { type Inspection, inspection, parsed, refused } from '../core/inspection.js';
import { fieldOf } from '../core/record.js';
import { invisible, lengthOf, separators, toHalfWidth } from '../core/text.js';
import {
  customerIdCharacters,
  customerIdLength,
  customerIdLetters,
  customerIdMissingPrefix,
  customerIdNormalised,
  customerIdNotText,
  customerIdOtherKind,
  customerIdPrefixRepeated,
  customerIdRequired,
  customerIdUnknownPrefix,
} from './faults.js';

/** お客さまID in its full form: `CAF` + 10 or `COP` + 8 half-width letters and digits. */
export type CustomerId = string & { readonly '~iryokikan': 'CustomerId' };

/** The kind of a お客さまID is its prefix. */
export type CustomerIdKind = 'CAF' | 'COP';

/** How an お客さまID is read. */
export interface CustomerIdOptions {
  /**
   * The kind chosen on the form, whose field then holds the part after the prefix only.
   * Without it the full form is expected.
   */
  readonly kind?: CustomerIdKind | undefined;
}

/** How many characters follow the prefix. */
export const restLengths = { CAF: 10, COP: 8 } as const;

function prefixOf(text: string): CustomerIdKind | undefined {
  return /^C(?:AF|OP)/.exec(text)?.[0] as CustomerIdKind | undefined;
}

/** The kind chosen on the form; what is none is as good as not chosen. */
export function chosenKind(options: CustomerIdOptions | undefined): CustomerIdKind | undefined {
  const kind = fieldOf(options, 'kind');
  return kind === 'CAF' || kind === 'COP' ? kind : undefined;
}

/** Longer text is no ID, and not worth normalising or repairing. */
const LONGEST = 64;

/**
 * Half-width and upper case, without surrounding blanks and invisible characters. Only a–z: other
 * letters must not become A–Z.
 */
export function normalise(input: string): string {
  const text = input.replace(invisible, '').trim();
  if (text.length > LONGEST) return text;
  return toHalfWidth(text).replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}

/** The full form of a normalised text, also where only the part after the prefix was typed. */
export function completed(text: string, kind: CustomerIdKind | undefined): string {
  if (prefixOf(text)) return text;
  const lengthKind = text.length === 10 ? 'CAF' : text.length === 8 ? 'COP' : '';
  return (kind ?? lengthKind) + text;
}

/**
 * Whether a value is a お客さまID in its full, canonical form: exactly when
 * {@link inspectCustomerId} with the same options finds no error and returns it unchanged. Never
 * throws.
 *
 * @example
 * import { isCustomerId } from 'iryokikan';
 * isCustomerId('CAF1111111111') //=> true
 * isCustomerId('caf1111111111') //=> false
 * isCustomerId('COP11111111', { kind: 'CAF' }) //=> false
 */
export function isCustomerId(value: unknown, options?: CustomerIdOptions): value is CustomerId {
  return (
    typeof value === 'string' &&
    /^(?:CAF[0-9A-Z]{10}|COP[0-9A-Z]{8})$/.test(value) &&
    value.startsWith(chosenKind(options) ?? 'C')
  );
}

/**
 * Inspects a お客さまID, the line ID on the opening notice of NTT or of the 光コラボ provider.
 * Format: `CAF` + 10 or `COP` + 8 letters and digits. With `kind` the input is the form field
 * beside the chosen kind, which holds the part after the prefix; the full form is understood there
 * too. The value is always the full form. Full width, lower case and surrounding blanks are
 * normalised with an `info`; letters after the prefix are a warning (S4 says 英数字, but every
 * published example has digits).
 *
 * Not checked: whether NTT issued it (no register is public). Source: S4 STEP 03
 * 「「CAF」で始まる英数字13桁のID／「COP」で始まる英数字11桁のID」; digits only: P1.
 *
 * @example
 * import { inspectCustomerId } from 'iryokikan';
 * inspectCustomerId('ｃａｆ１１１１１１１１１１').value //=> 'CAF1111111111'
 * inspectCustomerId('11111111', { kind: 'COP' }).value //=> 'COP11111111'
 * inspectCustomerId('1111111111', { kind: 'COP' }).findings[0].reason //=> 'other-kind'
 */
export function inspectCustomerId(
  input: unknown,
  options?: CustomerIdOptions,
): Inspection<CustomerId> {
  if (input == null) return refused(finding(customerIdRequired, {}));
  if (typeof input !== 'string') return refused(finding(customerIdNotText, {}));
  const text = normalise(input);
  if (!text) return refused(finding(customerIdRequired, {}));
  const findings: Finding[] = text === input ? [] : [finding(customerIdNormalised, {})];

  const wrong = text.search(/[^0-9A-Z]/);
  if (wrong >= 0) {
    const from = input.search(/[^\s\p{DI}]/u);
    const position =
      from +
      toHalfWidth(input)
        .slice(from)
        .search(/[^0-9A-Za-z\p{DI}]/u) +
      1;
    const joined = text.length > LONGEST ? '' : text.replace(separators, '');
    const repaired = joined === text ? undefined : inspectCustomerId(joined, options).value;
    findings.push(finding(customerIdCharacters, { position }, repaired));
    if (repaired) return refused(...findings);
  }

  const prefix = prefixOf(text);
  const chosen = chosenKind(options);
  const kind = chosen ?? prefix;
  if (!kind) {
    const full = completed(text, undefined);
    const missing = /^\d+$/.test(text) ? prefixOf(full) : undefined;
    findings.push(
      missing
        ? finding(customerIdMissingPrefix, { kind: missing }, full)
        : finding(customerIdUnknownPrefix, {}),
    );
    return refused(...findings);
  }

  const other = kind === 'CAF' ? 'COP' : 'CAF';
  if (prefix === other) {
    return refused(...findings, finding(customerIdOtherKind, { kind, other }));
  }
  if (prefix && chosen) findings.push(finding(customerIdPrefixRepeated, { kind }));
  const rest = prefix ? text.slice(3) : text;
  const actual = lengthOf(rest);
  if (actual === restLengths[other]) {
    findings.push(finding(customerIdOtherKind, { kind, other }));
  } else if (actual !== restLengths[kind]) {
    findings.push(finding(customerIdLength, { kind, expected: restLengths[kind], actual }));
  } else if (/[A-Z]/.test(rest)) {
    findings.push(finding(customerIdLetters, { kind }));
  }
  return inspection((kind + rest) as CustomerId, findings);
}

/**
 * Reads a お客さまID, or throws an {@link InspectionError} with the findings.
 *
 * @example
 * import { parseCustomerId } from 'iryokikan';
 * parseCustomerId(' CAF1111111111 ') //=> 'CAF1111111111'
 */
export function parseCustomerId(input: unknown, options?: CustomerIdOptions): CustomerId {
  return parsed(inspectCustomerId(input, options));
}

/**
 * Display text of a お客さまID: its full form, or `rest`, the part after the prefix that the form
 * asks for.
 *
 * @throws RangeError when the ID is no text, or the style none of the two.
 * @example
 * import { formatCustomerId, parseCustomerId } from 'iryokikan';
 * formatCustomerId(parseCustomerId('CAF1111111111'), 'rest') //=> '1111111111'
 */
export function formatCustomerId(id: CustomerId, style: 'plain' | 'rest' = 'plain'): string {
  const text = givenText(id);
  return givenName(style, ['plain', 'rest']) === 'plain' ? text : text.slice(3);
}

/**
 * The kind of a お客さまID, to choose on the form.
 *
 * @throws RangeError when it does not begin with either kind.
 * @example
 * import { customerIdKindOf, parseCustomerId } from 'iryokikan';
 * customerIdKindOf(parseCustomerId('COP11111111')) //=> 'COP'
 */
export function customerIdKindOf(id: CustomerId): CustomerIdKind {
  return givenName(givenText(id).slice(0, 3), ['CAF', 'COP']);
}
