import { describe, expect, it } from 'vitest';
import { en } from '../../src/en.js';
import {
  graceNotice as form,
  inspectForm,
  messageOf,
  requiredFields,
  verdictOf,
} from '../../src/index.js';
import { fixture, told } from './all.js';

const {
  contractDate,
  completionMonth,
  attachments,
  attachmentDate: _date,
  attachmentParties: _parties,
  ...blank
} = fixture(form, 'valid');

/** What ⑦ takes for each type, filled in correctly. */
const particulars = {
  1: { outageReason: '調査中のため不明' },
  2: { contractDate, completionMonth },
  3: { lineStatus: '2', lineReady: '2024-09-15' },
  4: { constructionStart: '2024-10-01', constructionEnd: '2025-03-31' },
  5: { closureDate: '2025-06-30' },
  '6ア': { ground: 'age', youngestBirth: '1953-03-31' },
  '6イ': { ground: 'other', hardship: '休廃止を予定している（時期未定）' },
} as const;

const kinds = ['1', '2', '3', '4', '5', '6ア', '6イ'] as const;
const scopes = ['both', 'claims', 'eligibility'] as const;
const needDocuments: readonly string[] = ['1', '2', '6ア'];

const inspected = (fields: object) => inspectForm(form, { ...blank, ...fields });
const toldOf = (fields: object) => told(inspected(fields).findings);

/** A notice of a type that is right in all but what is changed. */
const noticeOf = (kind: (typeof kinds)[number], fields: object = {}): Record<string, unknown> => ({
  type: kind.slice(0, 1),
  scope: kind === '1' ? 'claims' : 'both',
  attachments: needDocuments.includes(kind) ? attachments : '',
  ...particulars[kind],
  ...fields,
});

describe('訪問看護の猶予届出書', () => {
  const combinations = kinds.flatMap((kind) =>
    scopes.flatMap((scope) => [true, false].map((documents) => [kind, scope, documents] as const)),
  );

  it.each(combinations)('第%s号 with ⑤ %s, documents attached: %s', (kind, scope, documents) => {
    const answer = inspected(noticeOf(kind, { scope, attachments: documents ? '書類の写し' : '' }));
    const isLacking = !documents && needDocuments.includes(kind);
    const isTorn = kind === '1' && scope !== 'claims';
    const isStray = documents && ['3', '4', '5'].includes(kind);
    expect(told(answer.findings)).toEqual([
      ...(kind === '6イ' ? ['hardship: grace.vn.type6b/individual'] : []),
      ...(isLacking ? ['attachments: grace.vn.attachments/missing'] : []),
      ...(isTorn ? ['type: grace.vn.type-content/claims-only'] : []),
      ...(kind === '1' && scope === 'claims' ? ['scope: grace.vn.channel/paper'] : []),
      ...(kind !== '1' && scope === 'claims' ? ['scope: grace.vn.channel/claims-only'] : []),
      ...(isStray ? ['attachments: grace.vn.type-fields/superfluous'] : []),
    ]);
    const ok = scope === 'claims' && kind !== '1' ? 'ambiguous' : 'valid';
    const open = (kind === '6イ' || isStray) && ok === 'valid' ? 'warning' : ok;
    expect(verdictOf(answer)).toBe(isLacking || isTorn ? 'invalid' : open);
  });

  const fieldsOfTypes = [...new Set(kinds.flatMap((kind) => Object.keys(particulars[kind])))];

  it.each(
    kinds.flatMap((kind) => Object.keys(particulars[kind]).map((name) => [kind, name] as const)),
  )('第%s号 requires %s, which is a warning in a notice of another type', (kind, name) => {
    const own = noticeOf(kind);
    expect(requiredFields(form, own)).toContain(name);
    const found = inspected({ ...own, [name]: '　' }).findings.filter(
      ({ path }) => path[0] === name,
    );
    const reason = name === 'ground' ? 'ground' : 'missing';
    expect(told(found)).toEqual([`${name}: grace.vn.type-fields/${reason}`]);
    const other = noticeOf(kind === '5' ? '4' : '5');
    expect(requiredFields(form, other)).not.toContain(name);
    expect(toldOf({ ...other, [name]: own[name] })).toContain(
      `${name}: grace.vn.type-fields/superfluous`,
    );
  });

  it.each(kinds)('第%s号 only tells of what is left of another, right or wrong', (kind) => {
    const wrong = {
      outageReason: '調査中',
      contractDate: '2024-11-01',
      completionMonth: '2025-07',
      lineStatus: '2',
      lineReady: '2024-03-01',
      constructionStart: '2025-03-31',
      constructionEnd: '2024-10-01',
      closureDate: '令和9年1月1日',
      ground: kind === '6イ' ? 'other' : 'age',
      youngestBirth: '1990-01-01',
      hardship: '事情',
      attachments: '書類の写し',
      attachmentDate: '2024-11-01',
      attachmentParties: 'one',
    };
    const own = noticeOf(kind);
    const stray = Object.fromEntries(
      Object.entries(wrong).filter(([name]) => !(name in particulars[kind])),
    );
    const { attachmentDate: _d, attachmentParties: _p, ...others } = stray;
    const left = kind === '2' ? others : stray;
    const answer = inspected({ ...own, ...left });
    expect(verdictOf(answer)).toBe('warning');
    const free = ['1', '2', '6ア', '6イ'].includes(kind) ? ['attachments'] : [];
    const { value: _value, findings } = answer;
    const told = findings
      .filter(({ reason }) => reason === 'superfluous')
      .map(({ path }) => path[0]);
    expect(told.sort()).toEqual(
      Object.keys(left)
        .filter((name) => !free.includes(name))
        .sort(),
    );
    const reasons = kind === '1' ? ['paper'] : kind === '6イ' ? ['individual'] : [];
    expect(findings.map(({ reason }) => reason).filter((each) => each !== 'superfluous')).toEqual(
      reasons,
    );
  });

  it.each(kinds)('第%s号 requires nothing else of ⑦', (kind) => {
    const required: readonly string[] = requiredFields(form, noticeOf(kind));
    const own = Object.keys(particulars[kind]);
    expect(fieldsOfTypes.filter((name) => required.includes(name))).toEqual(own);
    expect(required.includes('attachments')).toBe(needDocuments.includes(kind));
  });

  it('requires no field of ⑦ while no type is chosen', () => {
    const required: readonly string[] = requiredFields(form, {});
    expect(fieldsOfTypes.filter((name) => required.includes(name))).toEqual([]);
    expect(toldOf({ type: '', scope: 'both' })).toEqual(['type: grace.vn.form/missing']);
  });

  it.each([
    ['1', ['lineReady: grace.vn.type-fields/superfluous']],
    ['2', []],
  ])('第3号 with status %s takes the day of the line', (lineStatus, expected) => {
    expect(toldOf(noticeOf('3', { lineStatus }))).toEqual(expected);
  });

  it('第3号 with status 1 takes no day', () => {
    expect(toldOf(noticeOf('3', { lineStatus: '1', lineReady: '' }))).toEqual([]);
  });

  it.each([
    ['2', { contractDate: '2024-10-31' }, []],
    ['2', { contractDate: '2024-11-01' }, ['contractDate: grace.vn.type2.contract-date/late']],
    ['2', { completionMonth: '2025-06' }, []],
    ['2', { completionMonth: '2025-07' }, ['completionMonth: grace.vn.type2.completion/late']],
    ['3', { lineReady: '2024-06-03' }, []],
    ['3', { lineReady: '2024-03-01' }, ['lineReady: grace.vn.type3.fields/over']],
    ['3', { lineReady: '2024-10-31' }, []],
    ['3', { lineReady: '2024-11-01' }, ['lineReady: grace.vn.type3.fields/after-filing']],
    ['4', { constructionEnd: '2024-09-30' }, ['constructionEnd: grace.vn.type4.fields/order']],
    ['4', { constructionStart: '2024-12-02' }, []],
    [
      '4',
      { constructionStart: '2024-12-03' },
      ['constructionStart: grace.vn.type4.fields/reference-date'],
    ],
    ['4', { constructionEnd: '2024-12-02' }, []],
    [
      '4',
      { constructionEnd: '2024-12-01' },
      ['constructionEnd: grace.vn.type4.fields/reference-date'],
    ],
    ['5', { closureDate: '2025-07-01' }, ['closureDate: grace.vn.type5.date/late']],
    ['5', { closureDate: '2024-12-02' }, []],
    ['5', { closureDate: '2024-12-01' }, ['closureDate: grace.vn.reference-date/planned-before']],
    ['2', { completionMonth: '2024-12' }, []],
    [
      '2',
      { completionMonth: '2024-11' },
      ['completionMonth: grace.vn.reference-date/planned-before'],
    ],
    ['6ア', { youngestBirth: '1953-04-01' }, ['youngestBirth: grace.vn.type6a.birth/on-the-day']],
    ['6ア', { youngestBirth: '1953-04-02' }, ['youngestBirth: grace.vn.type6a.birth/too-young']],
  ] as const)('第%s号 with %o', (kind, fields, expected) => {
    expect(toldOf(noticeOf(kind, fields))).toEqual(expected);
  });

  it.each([
    ['2', 'both', '2024-10-31', []],
    ['2', 'both', '2024-11-01', ['filed: grace.vn.filing-deadline/late']],
    ['2', 'both', '2024-03-31', ['filed: grace.vn.filing-deadline/before-form']],
    ['2', 'eligibility', '2024-11-01', ['filed: grace.vn.filing-deadline/late']],
    [
      '2',
      'claims',
      '2024-11-01',
      ['scope: grace.vn.channel/claims-only', 'filed: grace.vn.filing-deadline/late-claims-only'],
    ],
    ['1', 'claims', '2024-11-01', ['scope: grace.vn.channel/paper']],
    [
      '1',
      'both',
      '2024-11-01',
      ['type: grace.vn.type-content/claims-only', 'filed: grace.vn.filing-deadline/late'],
    ],
    ['1', '', '2024-11-01', ['scope: grace.vn.form/missing']],
    ['1', '　', '2024-11-01', ['scope: grace.vn.form/missing']],
    [
      '1',
      'エ',
      '2024-11-01',
      [
        'scope: grace.vn.type-content/scope',
        'type: grace.vn.type-content/claims-only',
        'filed: grace.vn.filing-deadline/late',
      ],
    ],
  ] as const)('第%s号 with ⑤ %s filed on %s', (kind, scope, filed, expected) => {
    expect(toldOf(noticeOf(kind, { scope, filed }))).toEqual(expected);
  });

  it.each([
    [{ attachmentDate: '2024-10-31' }, []],
    [{ attachmentDate: '2024-11-01' }, ['attachmentDate: grace.vn.attachments/date-late']],
    [{ attachmentParties: 'both' }, []],
    [{ attachmentParties: 'one' }, ['attachmentParties: grace.vn.attachments/parties']],
    [
      { attachmentDate: '2024-11-01', attachmentParties: '一方のみ' },
      [
        'attachmentDate: grace.vn.attachments/date-late',
        'attachmentParties: grace.vn.attachments/parties',
      ],
    ],
  ])('第2号 with a contract that shows %o', (fields, expected) => {
    expect(toldOf(noticeOf('2', fields))).toEqual(expected);
  });

  const datesShown = ['', '2024-10-31', '2024-11-01'] as const;
  const partiesShown = ['', 'both', 'one'] as const;
  const documentsOfContract = ['契約書の写し', ''].flatMap((attached) =>
    datesShown.flatMap((date) => partiesShown.map((names) => [attached, date, names] as const)),
  );

  it.each(documentsOfContract)(
    '第2号 with the document %j, dated %j and naming %j',
    (document, date, names) => {
      const answer = inspected(
        noticeOf('2', { attachments: document, attachmentDate: date, attachmentParties: names }),
      );
      expect(told(answer.findings)).toEqual([
        ...(document ? [] : ['attachments: grace.vn.attachments/missing']),
        ...(date > '2024-10-31' ? ['attachmentDate: grace.vn.attachments/date-late'] : []),
        ...(names === 'one' ? ['attachmentParties: grace.vn.attachments/parties'] : []),
      ]);
      expect(answer.value === undefined).toBe(answer.findings.length > 0);
    },
  );

  it.each([
    ['1367190002', '東京都', []],
    ['1367190002', '13', []],
    ['1367190002', '', []],
    ['1317190002', '東京都', ['code: grace.vn.code/point-table']],
    ['2767190008', '東京都', ['code: code.institution-10/part-mismatch']],
    ['6367190002', '東京都', ['code: ref.prefecture-code/overflow']],
    ['1367190002', '江戸', ['prefecture: ref.prefecture-code/name-unknown']],
    [1367190002, '東京都', ['code: code.institution-10/type']],
  ])('③ %s in %s', (code, prefecture, expected) => {
    expect(toldOf(noticeOf('5', { code, prefecture }))).toEqual(expected);
  });

  it.each([
    ['', ['email: grace.vn.form/email-blank']],
    [null, ['email: grace.vn.form/email-blank']],
    ['hanako', ['email: grace.vn.form/email']],
    [5, ['email: grace.vn.form/email']],
    ['Hanako@Example.co.jp', []],
  ])('takes メールアドレス %s', (email, expected) => {
    expect(toldOf(noticeOf('5', { email }))).toEqual(expected);
  });

  it('does not ask about the e-mail address before the notice is dated', () => {
    expect(toldOf(noticeOf('5', { email: '', filed: '' }))).toEqual([
      'filed: grace.vn.form/missing',
    ]);
  });

  it('asks for western years', () => {
    const found = toldOf(
      noticeOf('5', { filed: '令和6年10月31日', closureDate: '令和7年6月30日' }),
    );
    expect(found).toContain('filed: cal.wareki/seireki-asked');
    expect(found).toContain('closureDate: cal.wareki/seireki-asked');
  });

  it('reads ⑤ to ⑦ as they are printed', () => {
    for (const field of form.fields) {
      if (!('choices' in field)) continue;
      for (const { value, label } of field.choices) {
        const answer = inspectForm(form, { [field.name]: label.ja });
        expect(told(answer.findings)).not.toContain(`${field.name}: form.choice/read`);
        expect(requiredFields(form, { type: label.ja })).toEqual(
          requiredFields(form, { type: field.name === 'type' ? value : '' }),
        );
      }
    }
  });

  it('reads a type by its number as people write it', () => {
    for (const type of ['第4号', '第４号', '④', '４']) {
      expect(requiredFields(form, { type })).toContain('constructionEnd');
    }
  });
});

describe('a notice looked at on a day', () => {
  const askedOn = (on: string, kind: (typeof kinds)[number], fields: object = {}) =>
    told(inspectForm(form, { ...blank, ...noticeOf(kind, fields) }, { on }).findings);

  it.each([
    ['2024-10-31', '2024-11-01', ['filed: grace.vn.filing-deadline/late']],
    ['2024-11-01', '2024-11-01', ['filed: grace.vn.filing-deadline/closed']],
    ['2026-11-02', '2026-11-02', ['filed: grace.vn.filing-deadline/closed']],
    ['2026-11-02', '', ['filed: grace.vn.form/missing', 'filed: grace.vn.filing-deadline/closed']],
    ['2024-10-31', '', ['filed: grace.vn.form/missing']],
    ['2026-11-02', '不明', ['filed: cal.wareki/unreadable']],
  ])('%s and filed on %j: new ones are not taken any more', (on, filed, expected) => {
    const found = askedOn(on, '4', { filed });
    if (filed === '不明') expect(found).toHaveLength(1);
    else expect(found).toEqual(expected);
  });

  it('warns before a type is chosen, and not of 第1号', () => {
    const { findings } = inspectForm(form, {}, { on: '2026-11-02' });
    expect(findings.find(({ reason }) => reason === 'closed')?.severity).toBe('warning');
    expect(
      told(inspectForm(form, { type: '1' }, { on: '2026-11-02' }).findings).join(),
    ).not.toContain('closed');
  });

  it.each([
    ['2', {}, '2025-06-30', 'until'],
    ['2', {}, '2025-07-01', 'over'],
    ['5', {}, '2025-06-30', 'until'],
    ['5', {}, '2025-07-01', 'over'],
    ['1', {}, '2026-11-02', 'until'],
    ['4', {}, '2026-11-02', 'until'],
    ['6ア', {}, '2026-11-02', 'until'],
    // Six months by the latest counting end on 2025-02-28.
    ['3', { lineReady: '2024-08-31' }, '2025-02-28', 'until'],
    ['3', { lineReady: '2024-08-31' }, '2025-03-01', 'over'],
    ['3', { lineStatus: '1', lineReady: '' }, '2026-11-02', 'until'],
  ] as const)('第%s号 with %o on %s: %s', (kind, fields, on, reason) => {
    expect(askedOn(on, kind, fields)).toContain(`type: grace.vn.table/${reason}`);
  });

  it.each([
    ['2', { completionMonth: '2025-03' }, '2025-03-31', ''],
    ['2', { completionMonth: '2025-03' }, '2025-04-01', 'completionMonth'],
    ['2', { completionMonth: '2025-03' }, '2025-07-01', ''],
    ['2', { completionMonth: '' }, '2025-04-01', ''],
    ['4', { constructionEnd: '2025-03-31' }, '2025-03-31', ''],
    ['4', { constructionEnd: '2025-03-31' }, '2025-04-01', 'constructionEnd'],
    ['4', { constructionEnd: '2024-11-30' }, '2024-12-01', ''],
    ['4', { constructionEnd: '2024-11-30' }, '2024-12-02', 'constructionEnd'],
    ['5', { closureDate: '2025-05-31' }, '2025-05-31', ''],
    ['5', { closureDate: '2025-05-31' }, '2025-06-01', 'closureDate'],
    ['3', {}, '2025-01-31', ''],
    ['6イ', {}, '2026-11-02', ''],
  ] as const)('第%s号 with %o on %s asks for the real end at %j', (kind, fields, on, field) => {
    const asked = askedOn(on, kind, fields).filter((each) => each.endsWith('planned-end-passed'));
    expect(asked).toEqual(field ? [`${field}: grace.vn.reference-date/planned-end-passed`] : []);
  });

  it('tells in English too until when each holds', () => {
    for (const kind of kinds) {
      const { findings } = inspectForm(form, { ...blank, ...noticeOf(kind) }, { on: '2024-12-02' });
      const found = findings.find(({ rule }) => rule === 'grace.vn.table');
      expect(found && messageOf(found, en)).toMatch(/^The measure of type \d holds until /);
    }
  });
});

describe('the broken fixture of the notice', () => {
  it('gives each rule across fields beside all else', () => {
    const { findings } = inspectForm(form, fixture(form, 'broken'));
    // How the notice is filed is told of one whose ⑤ and ⑥ go together, so not here: see the table above.
    expect(told(findings)).toEqual(
      expect.arrayContaining([
        'type: grace.vn.type-content/claims-only',
        'filed: grace.vn.filing-deadline/late',
        'lineReady: grace.vn.type-fields/superfluous',
        'constructionEnd: grace.vn.type-fields/superfluous',
        'attachments: grace.vn.attachments/missing',
        'attachmentDate: grace.vn.type-fields/superfluous',
        'attachmentParties: grace.vn.type-fields/superfluous',
        'email: grace.vn.form/email-blank',
        'closureDate: grace.vn.type-fields/superfluous',
      ]),
    );
  });
});
