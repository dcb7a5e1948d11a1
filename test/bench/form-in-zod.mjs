import { claimsApplication } from 'iryokikan';
import { customerIdSchema, yearMonthSchema } from 'iryokikan/zod';
import * as z from 'zod/mini';

const fields = Object.fromEntries(claimsApplication.fields.map((field) => [field.name, field]));

/**
 * The same form in zod/mini, as a caller writes it who wants the same answers: blanks are nothing entered, printed labels
 * and their other spellings are read as the values, month and ID are those of `iryokikan/zod`, what depends on other fields
 * is checked also while fields fail. It knows neither warnings nor infos.
 */
export function formInZod() {
  const enter = (name) =>
    `「${fields[name].label.ja}」を${fields[name].choices ? '選んで' : '入力して'}ください。`;
  const missing = (name) => `必須情報です。${enter(name)}`;
  const isBlank = (value) => typeof value === 'string' && value.trim() === '';
  const entered = (schema) =>
    z.pipe(
      z.transform((value) => (isBlank(value) ? undefined : value)),
      schema,
    );
  const text = (name) => entered(z.string(missing(name)));
  const optionalText = () => entered(z.optional(z.string()));
  const choice = (name, isRequired) => {
    const { label, choices } = fields[name];
    const values = {};
    for (const each of choices) {
      for (const spelling of [each.value, each.label.ja, ...(each.also ?? [])]) {
        values[spelling] = each.value;
      }
    }
    const offered = choices.map((each) => `「${each.label.ja}」`).join('');
    const unknown = `「${label.ja}」は${offered}から選んでください。`;
    const error = ({ input }) => (input === undefined ? missing(name) : unknown);
    const chosen = z.pipe(
      z.enum(Object.keys(values), { error }),
      z.transform((spelling) => values[spelling]),
    );
    return entered(isRequired ? chosen : z.optional(chosen));
  };
  const agree = `「${fields.consent.label.ja}」の内容を確認し、チェックを入れてください。`;
  const across = ({ value, issues }) => {
    const refuse = (name, message) =>
      issues.push({ code: 'custom', input: value[name], path: [name], message });
    const { line, carrier, customerIdKind: kind, safetyRules } = value;
    if (safetyRules === 'no') refuse('safetyRules', '安全対策の規程を策定してください。');
    if (line && line !== 'ip-vpn-ipv4' && (carrier === 'ctc' || carrier === 'qtnet')) {
      refuse(
        'line',
        'CTCまたはQTnetの利用者は、「1:IP-VPN接続【IPv4】」を選択してください（オンライン資格確認の申請とは異なります）。',
      );
    }
    const onLine = (name) => refuse(name, `選んだ回線では必須です。${enter(name)}`);
    if (line === 'isdn' && !value.isdnDialUp) onLine('isdnDialUp');
    if (line === 'ipsec-ike' && !value.ipsecProvider) onLine('ipsecProvider');
    const isIpVpn = line === 'ip-vpn-ipv4' || line === 'ip-vpn-ipv6';
    if (isIpVpn && carrier === 'ntt' && !kind) refuse('customerIdKind', missing('customerIdKind'));
    const isOwnId = kind === 'CAF' || kind === 'COP';
    if (isIpVpn && isOwnId && !value.customerId) refuse('customerId', missing('customerId'));
  };
  return z
    .object({
      prefecture: optionalText(),
      pointTable: optionalText(),
      code7: optionalText(),
      institutionName: optionalText(),
      applicationType: choice('applicationType', true),
      consent: z.pipe(
        z.literal([true, 'true', 'on', '同意する'], agree),
        z.transform(() => true),
      ),
      safetyRules: choice('safetyRules', false),
      startMonth: entered(yearMonthSchema()),
      programName: text('programName'),
      programMaker: text('programMaker'),
      osBrowser: text('osBrowser'),
      line: choice('line', true),
      carrier: choice('carrier', false),
      isdnDialUp: optionalText(),
      ipsecProvider: optionalText(),
      customerIdKind: choice('customerIdKind', false),
      customerId: entered(z.optional(customerIdSchema())),
      paymentMethod: choice('paymentMethod', true),
      setupCd: choice('setupCd', false),
      remarks: optionalText(),
    })
    .check(z.check(across, { when: () => true }));
}
