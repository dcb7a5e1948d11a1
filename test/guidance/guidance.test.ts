import { describe, expect, it } from 'vitest';
import {
  estimateItems,
  findGlossaryEntry,
  type GuidanceTopic,
  glossary,
  guidanceLinks,
  guidanceLinksOf,
  introductionSteps,
  knowledgeArticles,
  oldPortalRecipients,
  portalServices,
  portalTexts,
} from '../../src/index.js';

describe('the steps of a station', () => {
  it('are four, each with points to tick in both languages', () => {
    expect(introductionSteps.map(({ id }) => id)).toEqual([
      'step-01',
      'step-02',
      'step-03',
      'step-04',
    ]);
    for (const { checklist, notes } of introductionSteps) {
      expect(checklist.length).toBeGreaterThan(0);
      for (const { ja, en } of [...checklist, ...notes]) {
        expect(ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
        expect(en).toMatch(/^[A-Z].*\.$/);
      }
    }
  });

  it('register, apply for both systems and ask for the certificate, in this order', () => {
    const step = introductionSteps.find(({ id }) => id === 'step-03');
    const points = step?.checklist.map(({ ja }) => ja).join('→') ?? '';
    expect(points).toMatch(/新規ユーザー.*資格確認利用申請.*請求利用申請.*電子証明書.*テスト$/);
  });

  it('ask two different parties for estimates', () => {
    expect(new Set(estimateItems.map((item) => item.of))).toEqual(
      new Set([undefined, 'installation-vendor', 'billing-vendor']),
    );
  });
});

describe('the glossary', () => {
  it.each([
    ['審査支払機関', '47'],
    [' ｉｐｓｅｃ＋ｉｋｅ ', '暗号化'],
    ['IP-Sec+IKE', '暗号化'],
    ['職域', '健康保険組合'],
    ['レセコン', '訪問看護療養費'],
  ])('explains %s', (term, word) => {
    expect(findGlossaryEntry(term)?.meaning.ja).toContain(word);
  });

  it.each([['光回線'], [''], [undefined], [{}]])('has nothing on %s', (term) => {
    expect(findGlossaryEntry(term)).toBeUndefined();
  });

  it('has each word once', () => {
    const terms = glossary.flatMap((entry) => entry.terms);
    expect(new Set(terms).size).toBe(terms.length);
  });
});

describe('the links', () => {
  it('are addresses of public hosts, each with an id of its own', () => {
    expect(new Set(guidanceLinks.map(({ id }) => id)).size).toBe(guidanceLinks.length);
    for (const { address } of guidanceLinks) {
      const { protocol, hostname } = new URL(address);
      expect(protocol).toBe('https:');
      // A staging host that a screenshot shows is no page for users.
      expect(hostname).not.toContain('stg');
    }
  });

  it('are found by their topic', () => {
    expect(guidanceLinksOf('claims-format').map(({ id }) => id)).toEqual(['claims-format']);
    expect(guidanceLinksOf('poster')).toHaveLength(3);
    expect(() => guidanceLinksOf('weather' as GuidanceTopic)).toThrow(RangeError);
  });
});

describe('what the portal shows', () => {
  it('is held with an id each', () => {
    for (const list of [portalTexts, knowledgeArticles, portalServices]) {
      const ids = list.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('numbers its pages', () => {
    for (const { id } of knowledgeArticles) expect(id).toMatch(/^KB\d{7}$/);
  });

  it('lists the seven services of its menu', () => {
    expect(portalServices.map(({ id }) => id)).toContain('master-account');
    expect(portalServices).toHaveLength(7);
  });
});

it('the old notice went to 23 associations, each once', () => {
  expect(new Set(oldPortalRecipients).size).toBe(23);
});
