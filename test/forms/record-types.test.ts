import { describe, expect, expectTypeOf, it } from 'vitest';
import * as forms from '../../src/forms/index.js';
import type {
  AccountClass,
  BureauId,
  CivilDate,
  CustomerId,
  Email,
  FormValues,
  Founder,
  Inspection,
  InstitutionCode,
  InstitutionCode7,
  Password,
  Phone,
  PointTable,
  PrefectureCode,
  SecretNumber,
  TransitionalGround,
  TransitionalScope,
  TransitionalType,
  YearMonth,
} from '../../src/index.js';
import { inspectForm } from '../../src/index.js';
import { allForms } from './all.js';

/** As the types of the forms are made, so that two of the same fields are the same type. */
type Written<T> = { readonly [Name in keyof T]: T[Name] };

type Answer = 'yes' | 'no';
type Month = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12';

/* The records of the eight forms, written down once more. */

interface PortalRegistration {
  readonly familyName: string;
  readonly givenName: string;
  readonly accountClass: AccountClass;
  readonly prefecture: PrefectureCode;
  readonly code7: InstitutionCode7;
  readonly addressConfirmed: true;
  readonly institutionName: string;
  readonly founder: Founder;
  readonly phone: Phone;
  readonly email: Email;
  readonly password: Password;
  readonly passwordConfirmation: string;
  readonly consent: true;
  readonly pointTable?: PointTable;
  readonly code10?: InstitutionCode;
  readonly address?: string;
}

interface EligibilityApplication {
  readonly consent: true;
  readonly line: 'ip-vpn-ntt' | 'other';
  readonly startMonth: YearMonth;
  readonly paymentMethod: '1' | '2';
  readonly prefecture?: PrefectureCode;
  readonly pointTable?: PointTable;
  readonly code7?: InstitutionCode7;
  readonly institutionName?: string;
  readonly applicationType?: 'new' | 'change';
  readonly carrier?: 'other' | 'ntt' | 'ctc' | 'qtnet';
  readonly customerIdKind?: 'same-as-claims' | 'CAF' | 'COP';
  readonly claimsOnPaper?: Answer;
  readonly customerId?: CustomerId;
  readonly customerIdConfirmation?: string;
  readonly v6Option?: '1';
  readonly testMonth?: YearMonth;
  readonly secretNumber?: SecretNumber;
  readonly secretNumberConfirmation?: string;
}

interface ClaimsApplication {
  readonly applicationType: 'change' | 'start';
  readonly consent: true;
  readonly startMonth: YearMonth;
  readonly programName: string;
  readonly programMaker: string;
  readonly osBrowser: string;
  readonly line: 'ip-vpn-ipv4' | 'ip-vpn-ipv6' | 'ipsec-ike' | 'isdn';
  readonly paymentMethod: '1' | '2';
  readonly prefecture?: PrefectureCode;
  readonly pointTable?: PointTable;
  readonly code7?: InstitutionCode7;
  readonly institutionName?: string;
  readonly safetyRules?: Answer;
  readonly carrier?: 'other' | 'ntt' | 'ctc' | 'qtnet';
  readonly isdnDialUp?: string;
  readonly ipsecProvider?: string;
  readonly customerIdKind?: 'CAF' | 'COP' | 'same-as-eligibility';
  readonly customerId?: CustomerId;
  readonly setupCd?: Answer;
  readonly remarks?: string;
}

interface CertificateApplication {
  readonly eligibilityApplied: Answer;
  readonly feeConsent: true;
  readonly policyRead: true;
  readonly category: string;
  readonly prefecture: PrefectureCode;
  readonly pointTable: PointTable;
  readonly code7: InstitutionCode7;
  readonly institutionName: string;
  readonly contact: string;
  readonly phone: Phone;
  readonly email: Email;
  readonly terminalName: string;
  readonly claimsApplied?: Answer;
}

interface ReceptionNumberRequest {
  readonly replyPostalCode: string;
  readonly replyAddress: string;
  readonly replyName: string;
  readonly category: 'medical' | 'dental' | 'pharmacy';
  readonly institutionName: string;
  readonly postalCode: string;
  readonly address: string;
  readonly designation: CivilDate;
  readonly requested: CivilDate;
  readonly bureau: BureauId;
  readonly founderName: string;
  readonly phone: string;
  readonly founderRegistered?: Answer;
  readonly registration?: string;
  readonly receptionNumber?: InstitutionCode7 | InstitutionCode;
  readonly answered?: CivilDate;
}

interface ImplementationPlan {
  readonly institutionKana: string;
  readonly institutionName: string;
  readonly postalCode: string;
  readonly address: string;
  readonly founderKana: string;
  readonly founderName: string;
  readonly founderPostalCode: string;
  readonly founderAddress: string;
  readonly founderPhone: string;
  readonly account: 'done' | 'not-done';
  readonly applications: 'done' | 'not-done';
  readonly readerStatus: 'ready' | 'contracted' | 'quoting';
  readonly networkStatus: 'ready' | 'contracted' | 'quoting';
  readonly networkType: 'ipsec-ike' | 'ip-vpn';
  readonly workStart: CivilDate;
  readonly operationStart: CivilDate;
  readonly practiceStart: CivilDate;
  readonly founderRegistered?: Answer;
  readonly registration?: string;
  readonly founderEmail?: string;
  readonly readerMonth?: Month;
  readonly readerMaker?: string;
  readonly networkMonth?: Month;
  readonly networkProvider?: string;
  readonly systemVendor?: string;
}

interface GraceNotice {
  readonly stationName: string;
  readonly phone: string;
  readonly postalCode: string;
  readonly address: string;
  readonly code: InstitutionCode;
  readonly scope: TransitionalScope;
  readonly type: TransitionalType;
  readonly filed: CivilDate;
  readonly representative: string;
  readonly representativePostalCode: string;
  readonly representativeAddress: string;
  readonly outageReason?: string;
  readonly contractDate?: CivilDate;
  readonly completionMonth?: YearMonth;
  readonly lineStatus?: '1' | '2';
  readonly lineReady?: CivilDate;
  readonly constructionStart?: CivilDate;
  readonly constructionEnd?: CivilDate;
  readonly closureDate?: CivilDate;
  readonly ground?: TransitionalGround;
  readonly youngestBirth?: CivilDate;
  readonly hardship?: string;
  readonly attachments?: string;
  readonly attachmentDate?: CivilDate;
  readonly attachmentParties?: 'both' | 'one';
  readonly prefecture?: PrefectureCode;
  readonly remarks?: string;
  readonly email?: string;
}

interface OperationStartRegistration {
  readonly operationStart: CivilDate;
  readonly usage?: string;
  readonly status?: string;
  readonly ready?: Answer;
}

describe('the inspected record of each form', () => {
  it('has exact literals and branded texts in all its fields, and nothing else', () => {
    expectTypeOf<FormValues<typeof forms.portalRegistration>>().toEqualTypeOf<
      Written<PortalRegistration>
    >();
    expectTypeOf<FormValues<typeof forms.eligibilityApplication>>().toEqualTypeOf<
      Written<EligibilityApplication>
    >();
    expectTypeOf<FormValues<typeof forms.claimsApplication>>().toEqualTypeOf<
      Written<ClaimsApplication>
    >();
    expectTypeOf<FormValues<typeof forms.certificateApplication>>().toEqualTypeOf<
      Written<CertificateApplication>
    >();
    expectTypeOf<FormValues<typeof forms.receptionNumberRequest>>().toEqualTypeOf<
      Written<ReceptionNumberRequest>
    >();
    expectTypeOf<FormValues<typeof forms.implementationPlan>>().toEqualTypeOf<
      Written<ImplementationPlan>
    >();
    expectTypeOf<FormValues<typeof forms.graceNotice>>().toEqualTypeOf<Written<GraceNotice>>();
    expectTypeOf<FormValues<typeof forms.operationStartRegistration>>().toEqualTypeOf<
      Written<OperationStartRegistration>
    >();
    expect(allForms).toHaveLength(8);
  });

  it('is what the inspection gives', () => {
    const answer = inspectForm(forms.graceNotice, {});
    expectTypeOf(answer).toEqualTypeOf<Inspection<FormValues<typeof forms.graceNotice>>>();
    expect(answer.value).toBeUndefined();
  });

  it('takes no plain text for a branded one, nor a choice of another form', () => {
    expectTypeOf<string>().not.toExtend<FormValues<typeof forms.graceNotice>['filed']>();
    expectTypeOf<InstitutionCode7>().not.toExtend<FormValues<typeof forms.graceNotice>['code']>();
    type Eligibility = NonNullable<
      FormValues<typeof forms.eligibilityApplication>['applicationType']
    >;
    type Claims = FormValues<typeof forms.claimsApplication>['applicationType'];
    expectTypeOf<Eligibility>().toEqualTypeOf<'new' | 'change'>();
    expectTypeOf<Claims>().toEqualTypeOf<'start' | 'change'>();
    expectTypeOf<'new'>().not.toExtend<Claims>();
    expectTypeOf<'start'>().not.toExtend<Eligibility>();
  });
});
