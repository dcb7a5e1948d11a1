import { confirmed } from '../core/confirmed.js';
import { isBlank } from '../core/entered.js';
import { finding } from '../core/finding.js';
import { type Inspection, parsed, refused } from '../core/inspection.js';
import {
  secretNumber as faults,
  secretNumberAgainRequired,
  secretNumberRequired,
} from './faults.js';

/** 秘密の番号: four half-width digits. Secret: no finding, message or error holds any of it. */
export type SecretNumber = string & { readonly '~iryokikan': 'SecretNumber' };

/**
 * Whether a value is a 秘密の番号: four half-width digits. Never throws.
 *
 * @example
 * import { isSecretNumber } from 'iryokikan';
 * isSecretNumber('0123') //=> true
 * isSecretNumber('１２３４') //=> false
 */
export function isSecretNumber(value: unknown): value is SecretNumber {
  return typeof value === 'string' && /^\d{4}$/.test(value);
}

/**
 * Inspects a 秘密の番号 of the マスタアカウント, which the eligibility application asks for: four
 * half-width digits of one's choice. Nothing is trimmed or normalised. Not the PIN of a
 * マイナンバーカード.
 *
 * Not checked: whether it is easy to guess. Source: S4 「任意の半角数字4文字で入力してください」 (a
 * screenshot; S2 has no such field, so that it may be asked of new applications only).
 *
 * @example
 * import { inspectSecretNumber } from 'iryokikan';
 * inspectSecretNumber('0123').value //=> '0123'
 * inspectSecretNumber('123').findings[0].reason //=> 'format'
 */
export function inspectSecretNumber(input: unknown): Inspection<SecretNumber> {
  if (isBlank(input)) return refused(finding(secretNumberRequired, {}));
  if (isSecretNumber(input)) return { value: input, findings: [] };
  return refused(finding(typeof input === 'string' ? faults.format : faults.notText, {}));
}

/**
 * Takes a 秘密の番号, or throws an {@link InspectionError} with the findings, which hold none of
 * it.
 *
 * @example
 * import { parseSecretNumber } from 'iryokikan';
 * parseSecretNumber('0123') //=> '0123'
 */
export function parseSecretNumber(input: unknown): SecretNumber {
  return parsed(inspectSecretNumber(input));
}

/**
 * What may be shown of a 秘密の番号: four dots. Never throws.
 *
 * @example
 * import { formatSecretNumber, parseSecretNumber } from 'iryokikan';
 * formatSecretNumber(parseSecretNumber('0123')) //=> '●●●●'
 */
export function formatSecretNumber(_number: SecretNumber): string {
  return '●●●●';
}

/** What the 秘密の番号 is compared with. */
export interface SecretNumberConfirmationOptions {
  /** The 秘密の番号 that was entered first, whatever it is. */
  readonly of: unknown;
}

/**
 * Inspects the 秘密の番号 that is entered again: it must be the same text. Not checked here:
 * whether it is a 秘密の番号 ({@link inspectSecretNumber}). Source: S4
 * 「*確認のため再度入力してください。」
 *
 * @example
 * import { inspectSecretNumberConfirmation } from 'iryokikan';
 * inspectSecretNumberConfirmation('0124', { of: '0123' }).findings[0].reason //=> 'mismatch'
 */
export function inspectSecretNumberConfirmation(
  confirmation: unknown,
  options: SecretNumberConfirmationOptions,
): Inspection<string> {
  return confirmed(confirmation, options, secretNumberAgainRequired, faults.mismatch);
}
