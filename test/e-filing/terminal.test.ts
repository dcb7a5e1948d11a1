import { describe, expect, it } from 'vitest';
import {
  filingAccessStatus,
  filingAddresses,
  filingEnvironmentStatus,
  filingFacts,
  filingProxyBypass,
  formsForNewUserId,
  trustedSiteSteps,
} from '../../src/index.js';

const reasonsOf = ({ findings }: { findings: readonly { reason: string }[] }) =>
  findings.map(({ reason }) => reason);

describe('system and browser', () => {
  it.each([
    ['Windows 8.1', 'Internet Explorer 11', []],
    ['Windows 10', 'Microsoft Edge', []],
    ['Windows 11', 'Microsoft Edge (Chromium)', []],
    ['Windows 11', 'Microsoft Edge（Chromium オープンソースに基づいたブラウザ）', []],
    ['ｗｉｎｄｏｗｓ１１', 'microsoft edge', []],
    ['Windows Server 2012', 'Microsoft Edge', []],
    ['Windows Server 2016', 'Microsoft Edge', []],
    ['Windows Server 2019', 'Microsoft Edge', []],
    ['macOS 11.2', 'Safari 14', ['keychain']],
    ['Windows 7', 'Internet Explorer 11', ['os']],
    ['Windows 8', 'Internet Explorer 11', ['os']],
    ['Windows Server 2022', 'Microsoft Edge', ['os']],
    ['macOS 12', 'Safari 15', ['os', 'browser', 'keychain']],
    ['Windows 10', 'Google Chrome', ['browser']],
    ['Windows 10', 'Internet Explorer 10', ['browser']],
    ['', '', ['os', 'browser']],
  ])('%s with %s', (os, browser, expected) => {
    const outcome = filingEnvironmentStatus({ os, browser });
    expect(reasonsOf(outcome)).toEqual(expected);
    const listed = expected.every((reason) => reason === 'keychain');
    expect(outcome.value).toBe(listed ? 'listed' : 'not-listed');
  });
});

describe('network and certificate', () => {
  const network = 'オンライン請求ネットワーク';
  const certificate = 'CN=Online Billing NW Common Root CA, O=…';

  it.each([
    [network, certificate, []],
    [` ${network} `, certificate, []],
    ['オンライン請求ネットワーク回線', certificate, []],
    ['「オンライン請求ネットワーク」', certificate, []],
    ['オンライン請求ネットワーク以外', certificate, ['other-network']],
    ['インターネット', certificate, ['other-network']],
    [network, 'CN=Another CA', ['other-issuer']],
    ['', '', ['other-network', 'other-issuer']],
  ])('%j, %j', (of, text, expected) => {
    const outcome = filingAccessStatus({ network: of, certificate: text });
    expect(reasonsOf(outcome)).toEqual(expected);
    expect(outcome.value).toBe(expected.length === 0 ? 'possible' : 'impossible');
  });
});

describe('the bypass list of the proxy', () => {
  const domain = 'healthinsurance.mhlw.go.jp';

  it.each([
    ['proxy.base.oqs-pdl.org', 'a.example', `a.example;${domain}`],
    ['proxy.healthcare-on-demand.jp', 'a.example', `a.example;${domain}`],
    ['http://PROXY.base.oqs-pdl.org:8080', 'a.example', `a.example;${domain}`],
    ['proxy.base.oqs-pdl.org', '', domain],
    ['proxy.base.oqs-pdl.org', '  ', domain],
    ['proxy.base.oqs-pdl.org', 'a.example;', `a.example;${domain}`],
    ['proxy.base.oqs-pdl.org', 'a.example; ', `a.example;${domain}`],
    ['proxy.base.oqs-pdl.org', domain, domain],
    [
      'proxy.base.oqs-pdl.org',
      `a.example; HealthInsurance.mhlw.go.jp;b`,
      `a.example; HealthInsurance.mhlw.go.jp;b`,
    ],
    ['proxy.base.oqs-pdl.org', `x.${domain}`, `x.${domain};${domain}`],
  ])('%s, %j', (proxy, bypass, value) => {
    expect(filingProxyBypass({ proxy, bypass })).toEqual({ value, findings: [] });
  });

  it.each(['other.example', ''])(
    'leaves the list alone for %j, and sends to the vendor',
    (proxy) => {
      const outcome = filingProxyBypass({ proxy, bypass: 'a.example' });
      expect(outcome.value).toBe('a.example');
      expect(reasonsOf(outcome)).toEqual(['ask-vendor']);
    },
  );

  it('asks for nothing more once the advice was followed', () => {
    const proxy = 'proxy.base.oqs-pdl.org';
    const once = filingProxyBypass({ proxy, bypass: 'a.example' }).value;
    expect(filingProxyBypass({ proxy, bypass: once }).value).toBe(once);
  });
});

describe('a new user ID', () => {
  it.each([
    '医療機関コード',
    '医療機関等コード',
    '点数表区分',
    '移転',
    '医療機関コード変更',
    '点数表区分の変更',
    ' 移転 ',
    '医療機関等の移転',
    '点数表区分(医科・歯科・調剤)',
    '点数表区分（医科・歯科・調剤）の変更',
    // As S0 writes it, and as people do.
    '医療機関コード、点数表区分(医科・歯科・調剤)',
    '医療機関コード、点数表区分(医科・歯科・調剤)に変更があった場合',
    '「医療機関コード」または「点数表区分」の変更',
    '医療機関コードと点数表区分',
    '新医療機関コード',
    '保険医療機関コードが変わったとき',
    '医療機関コードの変更、担当者の変更',
    '※医療機関等の移転についても同様の対応となります。',
    '移転した場合',
    '移転する場合は',
    '移転等により医療機関コードが変更となった場合',
    '医療機関コード、点数表区分(医科・歯科・調剤)の変更に伴うお手続き',
    '開設者の変更により医療機関コードが変わるとき',
  ])('%s: 様式5, then 様式1', (changed) => {
    const outcome = formsForNewUserId(changed);
    expect(outcome.value).toEqual(['様式5_利用終了届出', '様式1_利用開始届出']);
    expect(reasonsOf(outcome)).toEqual(['new-user-id']);
  });

  it.each([
    '担当者',
    '名称',
    'none',
    '担当者の変更',
    '電話番号、メールアドレス',
    '管理者が変わった',
    '開設者が変更になったとき',
    '変更なし',
    '管理者の変更に伴う',
  ])('%s: none', (changed) => {
    expect(formsForNewUserId(changed)).toEqual({ value: [], findings: [] });
  });

  it.each([
    '',
    '変更',
    '（点数表区分）',
    '所在地',
    '担当者と何か',
    'コード',
    '場合は',
    '変更に伴う',
  ])('%j: not understood, which is not the same as none', (changed) => {
    expect(() => formsForNewUserId(changed)).toThrow(RangeError);
  });
});

it('states the facts of the guide', () => {
  expect(filingFacts.map(({ value }) => value)).toEqual([
    {
      fee: 0,
      paperAccepted: true,
      paperNeededToo: false,
      credentialsExpire: false,
      ownCertificateNeeded: false,
      lostNoticeReissued: true,
    },
  ]);
  expect(trustedSiteSteps.some(({ ja }) => ja.includes(filingAddresses.trustedSite))).toBe(true);
});

describe('the list of systems and browsers', () => {
  const terminal = { os: 'Windows 11', browser: 'Microsoft Edge' };

  it.each([
    ['2024-11-18', []],
    ['2024-11-19', ['as-of']],
    [undefined, []],
  ])('asked for on %s: %j', (on, expected) => {
    const answer = filingEnvironmentStatus(terminal, { on });
    expect(answer).toMatchObject({ value: 'listed', asOf: '2024-11-18' });
    expect(reasonsOf(answer)).toEqual(expected);
  });

  it('refuses a day that is none', () => {
    expect(() => filingEnvironmentStatus(terminal, { on: '2024-11' })).toThrow(RangeError);
  });
});
