import { describe, expect, it } from 'vitest';
import { documents } from '../../src/catalogue/index.js';
import { type DeskTopic, deskOf, deskTopics, findDesk, supportDesks } from '../../src/index.js';

describe('supportDesks', () => {
  it.each(supportDesks)('$id prints the number it dials, and names its sources', (desk) => {
    expect(desk.phoneText?.replace(/-/g, '')).toBe(desk.phone);
    expect(desk.phone ?? '0').toMatch(/^0\d*$/);
    expect(desk.sources.every((tag) => Object.hasOwn(documents, tag))).toBe(true);
    expect(desk.asOf).toMatch(/^20\d\d-\d\d$/);
  });

  it('answer every topic, each at one desk', () => {
    const answered = supportDesks.flatMap(({ topics }) => topics);
    expect([...answered].sort()).toEqual(Object.keys(deskTopics).sort());
  });

  it('have the numbers of the sources', () => {
    expect(supportDesks.map(({ id, phoneText }) => [id, phoneText])).toEqual([
      ['call-centre', '0800-080-4583'],
      ['claims-system', '0120-60-7210'],
      ['claims-network', '0120-220-571'],
      ['bureau', undefined],
      ['ssk', '03-3591-7441'],
    ]);
  });
});

describe('deskOf', () => {
  it.each([
    ['eligibility', 'call-centre'],
    ['operation-test', 'call-centre'],
    ['certificate', 'call-centre'],
    ['shared-terminal', 'call-centre'],
    ['portal-account', 'call-centre'],
    ['reception-number-submission', 'call-centre'],
    ['claims-operation', 'claims-system'],
    ['claims-terminal', 'claims-system'],
    ['network-line', 'claims-network'],
    ['reception-number-request', 'bureau'],
    ['designation-application', 'bureau'],
    ['newly-designated-list', 'ssk'],
  ] as const)('%s goes to %s', (topic, id) => {
    expect(deskOf(topic).id).toBe(id);
  });

  it('refuses a topic it does not know', () => {
    expect(() => deskOf('weather' as DeskTopic)).toThrow(RangeError);
  });
});

describe('findDesk', () => {
  it('finds a desk by id, name and number', () => {
    expect(findDesk('ssk')?.phone).toBe('0335917441');
    expect(findDesk('オンライン資格確認等コールセンター')?.id).toBe('call-centre');
    // S1 groups the digits differently from S4.
    expect(findDesk('0800-0804583')).toBe(findDesk('0800-080-4583'));
    expect(findDesk('0120 220 571')?.id).toBe('claims-network');
  });

  it('finds nothing for an empty or unknown text, even though the bureaus have no number', () => {
    expect(findDesk('')).toBeUndefined();
    expect(findDesk('コールセンター')).toBeUndefined();
    expect(findDesk('0120-000-000')).toBeUndefined();
    for (const other of [undefined, null, 120, {}, Symbol('desk')]) {
      expect(findDesk(other)).toBeUndefined();
    }
  });
});
