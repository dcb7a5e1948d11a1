import {
  activationLinkStatus,
  type FieldName,
  inspectEmail,
  inspectPhone,
  inspectSecretNumber,
  inspectSecretNumberConfirmation,
  isProvisionalAccount,
  portalEntranceOf,
  portalRegistration,
  requiredFields,
} from '../../../src/index.js';
import { type Adapter, calculated, inspected } from '../adapter.js';

/** What the cases call the fields of the registration. */
const called: Readonly<Record<FieldName<typeof portalRegistration>, string>> = {
  familyName: '姓',
  givenName: '名',
  accountClass: '所属機関選択',
  prefecture: '都道府県',
  pointTable: '点数表コード',
  code7: '医療機関等・訪問看護ステーションコード（7桁）',
  code10: '医療機関等・訪問看護ステーションコード（10桁）',
  address: '所在地',
  addressConfirmed: '所在地確認チェック',
  institutionName: '名称',
  founder: '開設者',
  phone: '電話番号',
  email: 'メールアドレス',
  password: 'パスワード',
  passwordConfirmation: 'パスワード（確認用）',
  consent: '利用規約への同意',
};

const email: Adapter = ({ email }) => inspected(inspectEmail(email));

export const accountAdapters: Readonly<Record<string, Adapter>> = {
  'portal.email.length': email,
  'portal.email.charset': email,
  'portal.phone': ({ phone }) => inspected(inspectPhone(phone)),
  'portal.provisional-suffix': ({ user_id }) => ({ value: isProvisionalAccount(user_id) }),
  'portal.activation-token': ({ elapsed, sent_at, at }) =>
    calculated(
      activationLinkStatus(
        elapsed === undefined
          ? { sentAt: String(sent_at), at: String(at) }
          : { elapsed: String(elapsed) },
      ),
      (status) => status === 'open',
    ),
  'portal.audience': ({ kind }) => ({ value: portalEntranceOf(String(kind)).portal }),
  'portal.required': ({ missing }) => ({
    verdict: requiredFields(portalRegistration, {}).some((name) => called[name] === missing)
      ? 'invalid'
      : 'valid',
  }),
  'oqs.secret-number': ({ value, confirm }) => {
    const number = inspectSecretNumber(value);
    if (confirm === undefined) return inspected(number);
    const again = inspectSecretNumberConfirmation(confirm, { of: value });
    return inspected({ ...number, findings: [...number.findings, ...again.findings] });
  },
};
