import { portalRenewed } from '../facts/portal.js';

/**
 * 総合ポータルサイトのアドレス: the addresses of the portals, and the day on which the renewed one
 * replaced the old. Sources: S1, S2, S4; the old: S3.
 *
 * @example
 * import { portalAddresses } from 'iryokikan';
 * portalAddresses.portal //=> 'https://iryohokenjyoho.service-now.com/csm'
 */
export const portalAddresses = {
  portal: 'https://iryohokenjyoho.service-now.com/csm',
  oldPortal: 'https://www.iryohokenjyoho-portalsite.jp/',
  replacedOn: portalRenewed,
} as const;

/** A mail domain as a source writes it. */
export interface MailDomain {
  readonly domain: string;
  /**
   * `sender`: mail comes from it; `misprint`: a misspelling of `of`; `unconfirmed`: one source, not
   * repeated.
   */
  readonly status: 'sender' | 'misprint' | 'unconfirmed';
  readonly of?: string;
  readonly place: { readonly ja: string; readonly en: string };
  readonly source: string;
}

/**
 * メールのドメイン: the mail domains that the sources name, for people who must allow them. They
 * spell the portal's own in four ways; only the sender's agrees with the domain of the old portal.
 *
 * @example
 * import { mailDomains } from 'iryokikan';
 * mailDomains.filter(({ status }) => status === 'sender').map(({ domain }) => domain)
 * //=> ['mail.iryohokenjyoho-portalsite.jp', 'ssk.or.jp']
 */
export const mailDomains: readonly MailDomain[] = [
  {
    domain: 'mail.iryohokenjyoho-portalsite.jp',
    status: 'sender',
    place: { ja: '登録確認メールの送信元', en: 'sender of the mail that confirms a registration' },
    source: 'S4',
  },
  {
    domain: 'ssk.or.jp',
    status: 'sender',
    place: { ja: '電子証明書発行申請', en: 'application for certificates' },
    source: 'S4',
  },
  {
    domain: 'mail.lryohokenjyoho-portal.site.jp',
    status: 'misprint',
    of: 'mail.iryohokenjyoho-portalsite.jp',
    place: { ja: 'オンライン資格確認の利用申請', en: 'eligibility application' },
    source: 'S4',
  },
  {
    domain: 'mail.iryohokenjyoho-portal-site.jp',
    status: 'misprint',
    of: 'mail.iryohokenjyoho-portalsite.jp',
    place: { ja: 'オンライン請求の利用申請', en: 'claims application' },
    source: 'S4',
  },
  {
    domain: 'iryohokenjyoho-portal.jp',
    status: 'unconfirmed',
    place: { ja: '問い合わせ先（contact@）', en: 'contact address (contact@)' },
    source: 'S1',
  },
];

/** A mail domain of the portal or of the 支払基金. */
export type PortalMailDomain = string & { readonly '~iryokikan': 'PortalMailDomain' };

/**
 * Whether mail of a domain is to be expected from the portal or the 支払基金: of the sender's
 * domains exactly, not of the misprints, their subdomains or look-alikes. A sender can be forged:
 * this decides what to let in, not what to trust. Never throws.
 *
 * @example
 * import { isPortalMailDomain } from 'iryokikan';
 * isPortalMailDomain('ssk.or.jp') //=> true
 * isPortalMailDomain('mail.lryohokenjyoho-portal.site.jp') //=> false
 */
export function isPortalMailDomain(value: unknown): value is PortalMailDomain {
  const text = typeof value === 'string' && value.toLowerCase();
  return mailDomains.some((each) => each.status === 'sender' && each.domain === text);
}
