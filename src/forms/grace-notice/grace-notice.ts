import { isCivilDate } from '../../calendar/civil.js';
import { inspectCivilDate } from '../../calendar/civil-date.js';
import type { Inspection } from '../../core/inspection.js';
import { toHalfWidthDigits } from '../../core/text.js';
import type { InstitutionCode } from '../../institution-code/institution-code.js';
import { prefectureNameUnknown } from '../../prefecture/faults.js';
import { transitionalScopes } from '../../transitional-measure/choices.js';
import { scopeUnknown, typeUnknown } from '../../transitional-measure/faults.js';
import { inspectTransitionalCode } from '../../transitional-measure/notice.js';
import type { Form, Values } from '../engine/form.js';
import { prefectureNames } from '../shared/choices.js';
import { erasAsked } from '../shared/eras.js';
import { inspectPostalCode, inspectWrittenEmail, inspectWrittenPhone } from '../shared/paper.js';
import { types } from './choices.js';
import { email, missing, notText, phone, postalCode, unknown } from './faults.js';
import {
  blankEmail,
  construction,
  contract,
  deadline,
  held,
  line,
  selection,
  strayDocuments,
} from './grace-rules.js';
import {
  attachmentDate,
  attachmentParties,
  attachments,
  closureDate,
  completionMonth,
  constructionEnd,
  constructionStart,
  contractDate,
  ground,
  hardship,
  lineReady,
  lineStatus,
  outageReason,
  youngestBirth,
} from './particulars.js';
import type { GraceNoticeForm } from './types.js';

/**
 * The prefecture of ④, where it is given, must be that of the code, which may be 50 higher where
 * numbers ran out.
 */
function inspectCode(input: unknown, values: Values): Inspection<InstitutionCode> {
  const prefecture = values['prefecture'] as string | undefined;
  const higher = `${Number(prefecture) + 50}`;
  const isHigher = typeof input === 'string' && toHalfWidthDigits(input).trim().startsWith(higher);
  return inspectTransitionalCode(input, { expect: { prefecture: isHigher ? higher : prefecture } });
}

/**
 * オンライン請求及びオンライン資格確認導入の猶予届出書 of a 訪問看護ステーション, one for each
 * station. The chosen 号 (`type`) decides which fields of ⑦ and which document are required; of a
 * field of another 号 there is only a warning that it is not asked for. Asked with `on`, a notice
 * filed in time tells until when its 号 holds or held, and asks for the real end once the planned
 * one has passed; one that is filed now tells that new notices are not taken since 2024-10-31, but
 * those of 第1号. 備考 and
 * 第6号イ's documents are free; the e-mail address, of which no source tells, is a warning when
 * blank in a dated notice. Whether the notice goes by the portal or on paper is told at ⑤
 * ({@link transitionalChannel}).
 *
 * `attachments` names the documents; `attachmentDate` and `attachmentParties` are on no form: they
 * tell what the contract or order of 第2号 shows. Not checked: that ①②④ are those of the
 * application for designation; who received the notice. Source: S4 様式 and
 * 「記入等に当たっての留意点」.
 *
 * @example
 * import { graceNotice, inspectForm, requiredFields } from 'iryokikan';
 * requiredFields(graceNotice, { type: '4' }).includes('constructionEnd') //=> true
 * const { findings } = inspectForm(graceNotice, { type: '1', scope: 'both' });
 * findings.find(({ rule }) => rule === 'grace.vn.type-content').path //=> ['type']
 */
export const graceNotice: GraceNoticeForm = {
  id: 'grace-notice',
  title: {
    ja: 'オンライン請求及びオンライン資格確認導入の猶予届出書',
    en: 'Notice of grace for online claims and online eligibility verification',
  },
  source: 'S4',
  fields: [
    {
      name: 'stationName',
      label: { ja: '① 名称', en: '① name of the station' },
      required: true,
    },
    {
      name: 'phone',
      label: { ja: '② 電話番号', en: '② telephone number' },
      required: true,
      inspect: (input: unknown) => inspectWrittenPhone(input, phone),
      secret: true,
      input: 'tel',
    },
    {
      name: 'postalCode',
      label: { ja: '④ 所在地 〒', en: '④ postal code of the station' },
      required: true,
      inspect: (input: unknown) => inspectPostalCode(input, postalCode),
    },
    {
      name: 'prefecture',
      label: { ja: '④ 所在地 (都道府県)', en: '④ prefecture of the station' },
      required: false,
      choices: prefectureNames,
      unknown: prefectureNameUnknown,
    },
    {
      name: 'address',
      label: { ja: '④ 所在地', en: '④ address of the station' },
      required: true,
    },
    {
      name: 'code',
      label: { ja: '③ 保険機関コード', en: '③ code of the station (10 digits)' },
      required: true,
      inspectWith: inspectCode,
    },
    {
      name: 'scope',
      label: { ja: '⑤ 経過措置の届出を行う内容', en: '⑤ what the notice is for' },
      required: true,
      choices: transitionalScopes,
      unknown: scopeUnknown,
    },
    {
      name: 'type',
      label: { ja: '⑥ 該当する経過措置の猶予類型', en: '⑥ type' },
      required: true,
      choices: types,
      unknown: typeUnknown,
    },
    outageReason,
    contractDate,
    completionMonth,
    lineStatus,
    lineReady,
    constructionStart,
    constructionEnd,
    closureDate,
    ground,
    youngestBirth,
    hardship,
    {
      name: 'remarks',
      label: { ja: '⑧ 備考', en: '⑧ remarks' },
      required: false,
    },
    {
      name: 'filed',
      label: { ja: '届出日', en: 'day of the notice' },
      required: true,
      inspect: inspectCivilDate,
      era: 'seireki',
      input: 'date',
    },
    {
      name: 'representative',
      label: { ja: '代表者名', en: 'name of the representative' },
      required: true,
    },
    {
      name: 'representativePostalCode',
      label: { ja: '住所 〒', en: 'postal code of the representative' },
      required: true,
      inspect: (input: unknown) => inspectPostalCode(input, postalCode),
    },
    {
      name: 'representativeAddress',
      label: { ja: '住所', en: 'address of the representative' },
      required: true,
    },
    {
      name: 'email',
      label: { ja: 'メールアドレス', en: 'e-mail address' },
      required: false,
      inspect: (input: unknown) => inspectWrittenEmail(input, email),
      secret: true,
      input: 'email',
    },
    attachments,
    attachmentDate,
    attachmentParties,
  ],
  isDay: isCivilDate,
  rules: [
    selection,
    deadline,
    held,
    line,
    construction,
    contract,
    strayDocuments,
    blankEmail,
    erasAsked,
  ],
  faults: { missing, notText, unknown },
} as const satisfies Form;
