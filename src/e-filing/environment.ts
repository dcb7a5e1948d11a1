import { civil } from '../calendar/civil.js';
import type { Dated } from '../core/dated.js';
import { type Finding, finding } from '../core/finding.js';
import { givenFacts, givenText } from '../core/given.js';
import type { AgedOutcome, Outcome } from '../core/outcome.js';
import { toHalfWidth } from '../core/text.js';
import { filingGuide } from '../facts/e-filing.js';
import { isAged } from '../facts/printed.js';
import {
  browserNotListed,
  environmentsAged,
  keychainNeeded,
  osNotListed,
  otherCertificate,
  otherNetwork,
} from './faults.js';
import { phrase } from './phrase.js';

/** The systems and browsers that are guaranteed to work (動作保証). */
export interface FilingEnvironments {
  readonly systems: readonly string[];
  readonly browsers: readonly string[];
}

const listed: FilingEnvironments = {
  systems: [
    'Windows 8.1',
    'Windows 10',
    'Windows 11',
    'Windows Server 2012',
    'Windows Server 2016',
    'Windows Server 2019',
    'macOS 11.2',
  ],
  browsers: ['Internet Explorer 11', 'Safari 14', 'Microsoft Edge'],
};

/**
 * The lists with the day from which they are known. Source: S0
 * 「本システムで動作保証しているOSとブラウザ」.
 *
 * @example
 * import { filingEnvironments } from 'iryokikan';
 * filingEnvironments[0].value.browsers //=> ['Internet Explorer 11', 'Safari 14', 'Microsoft Edge']
 */
export const filingEnvironments: readonly [Dated<FilingEnvironments>] = [
  { from: filingGuide, value: listed, source: 'S0' },
];

const edge = ['microsoftedge(chromium)', 'microsoftedge(chromiumオープンソースに基づいたブラウザ)'];

function plain(name: string): string {
  const text = toHalfWidth(givenText(name)).toLowerCase().replace(/\s/g, '');
  return edge.includes(text) ? 'microsoftedge' : text;
}

const isListed = (list: readonly string[], name: string) =>
  list.some((each) => plain(each) === plain(name));

/** Whether system and browser are on the lists. */
export type FilingEnvironmentStatus = 'listed' | 'not-listed';

/**
 * 動作保証: whether 保険医療機関等電子申請・届出等システム is guaranteed to work with an operating
 * system and a browser: both must be on the lists. Each that is not is a warning; a Safari on the
 * list brings the `info` that it needs a keychain entry. Microsoft Edge may be written with
 * 「(Chromium)」 or its long name. Pairs are not checked: the source lists none. The lists are
 * `asOf` 2024-11-18: asked `on` a later day, an `info` says so.
 *
 * @throws RangeError when either is no text, or `on` no civil date.
 * @example
 * import { filingEnvironmentStatus } from 'iryokikan';
 * filingEnvironmentStatus({ os: 'Windows 11', browser: 'Microsoft Edge (Chromium)' }).value
 * //=> 'listed'
 * const { findings } = filingEnvironmentStatus({ os: 'Windows 7', browser: 'Google Chrome' });
 * findings.map(({ reason }) => reason)
 * //=> ['os', 'browser']
 */
export function filingEnvironmentStatus(
  terminal: {
    readonly os: string;
    readonly browser: string;
  },
  options?: {
    /** The day on which one asks, `YYYY-MM-DD`. */
    readonly on?: string | undefined;
  },
): AgedOutcome<FilingEnvironmentStatus> {
  const { os, browser } = givenFacts(terminal);
  const findings: Finding[] = [];
  if (!isListed(listed.systems, os)) findings.push(finding(osNotListed, {}));
  if (!isListed(listed.browsers, browser)) findings.push(finding(browserNotListed, {}));
  const value = findings.length === 0 ? 'listed' : 'not-listed';
  if (plain(browser).startsWith('safari')) findings.push(finding(keychainNeeded, {}));
  const on = options?.on;
  if (on !== undefined && isAged(filingGuide, civil(on))) {
    findings.push(finding(environmentsAged, { asOf: filingGuide }));
  }
  return { value, findings, asOf: filingGuide };
}

/** Whether the system can be reached. */
export type FilingAccessStatus = 'possible' | 'impossible';

/**
 * 接続: whether a terminal can reach the system: on オンライン請求ネットワーク (or
 * 「オンライン請求ネットワーク回線」), not on the internet, and with a certificate whose text
 * contains `Online Billing NW Common Root CA`. Each condition that fails is a warning that says
 * what to do. A certificate issued for the online claims will do: no other is
 * needed.
 *
 * Not checked: whether the certificate is valid. Source: S0 【1】, 【2】③, A7.
 *
 * @throws RangeError when either is no text.
 * @example
 * import { filingAccessStatus } from 'iryokikan';
 * const certificate = 'Online Billing NW Common Root CA';
 * filingAccessStatus({ network: 'オンライン請求ネットワーク', certificate }).value //=> 'possible'
 * filingAccessStatus({ network: 'インターネット', certificate }).findings[0].reason
 * //=> 'other-network'
 */
export function filingAccessStatus(terminal: {
  /** The name of the network to which the terminal is connected. */
  readonly network: string;
  /** Issuer or whole text of the certificate. */
  readonly certificate: string;
}): Outcome<FilingAccessStatus> {
  const { network, certificate } = givenFacts(terminal);
  const findings: Finding[] = [];
  if (!/^オンライン請求ネットワーク(?:回線)?$/.test(phrase(givenText(network))))
    findings.push(finding(otherNetwork, {}));
  if (!givenText(certificate).includes('Online Billing NW Common Root CA')) {
    findings.push(finding(otherCertificate, {}));
  }
  return { value: findings.length === 0 ? 'possible' : 'impossible', findings };
}
