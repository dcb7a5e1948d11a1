// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { screen, within } from '@testing-library/dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawForm } from '../../examples/plain-html/draw-form.js';
import * as english from '../../src/en.js';
import {
  certificateApplicationUi,
  claimsApplicationUi,
  portalRegistrationUi,
} from '../../src/forms/ui/index.js';
import { claimsApplication, inspectForm } from '../../src/index.js';
import { drawnForms, fixture } from '../forms/all.js';
import { control, enter, press, said } from './page.js';

const html = readFileSync('examples/plain-html/index.html', 'utf8');
const fields = claimsApplicationUi.fields.filter(({ onScreen }) => onScreen !== false);
const valid = fixture(claimsApplication, 'valid');

async function fillIn(changes: Record<string, unknown> = {}) {
  const record: Record<string, unknown> = { ...valid, ...changes };
  for (const { name, label } of fields) {
    const found = await control(label.ja);
    if (!found.hasAttribute('disabled')) await enter(label.ja, record[name] ?? '');
  }
}

/** The errors that the summary lists, each a link to its field. */
function summary(): string[] {
  const alert = screen.queryByRole('alert');
  return alert
    ? within(alert)
        .getAllByRole('listitem')
        .map((item) => `${item.textContent}`)
    : [];
}

const offered = ['2024年7月', '2024年8月'].map((ja) => ({ label: { ja } }));

/** What the page tells after a successful attempt. */
const accepted = () => screen.getByRole('status').textContent;

beforeEach(async () => {
  // Seven in the morning of the 20th in Los Angeles is eleven at night in Japan.
  vi.useFakeTimers({ now: new Date('2024-05-20T07:00:00-07:00'), toFake: ['Date'] });
  document.body.innerHTML = `${/<body>([\s\S]*)<\/body>/.exec(html)?.[1]}`;
  vi.resetModules();
  await import('../../examples/plain-html/main.js');
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the page without a framework', () => {
  it('forbids everything but its own files, and holds no script or style of its own', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
    ]);
    expect(html.match(/<script\b[^>]*>(?!<\/script>)|<style|\son\w+=|\sstyle=/g)).toBeNull();
  });

  it('asks for every field by its printed label, with its choices, and knows the account', async () => {
    for (const field of fields) {
      const found = await control(field.label.ja);
      expect(`${found.getAttribute('aria-describedby')}`).toContain(`${field.name}-findings`);
      const { choices = field.name === 'startMonth' ? offered : undefined, help } = field;
      if (help) expect(document.getElementById(`${field.name}-help`)?.textContent).toBe(help.ja);
      if (!choices) continue;
      const options = found.querySelectorAll('option');
      expect([...options].map((option) => option.textContent)).toEqual([
        '選択してください',
        ...choices.map(({ label }) => label.ja),
      ]);
    }
    expect(await control('医療機関等コード')).toHaveProperty('value', '0112342');
  });

  it('shows and requires what the choices call for', async () => {
    const dialUp = await control('ISDNダイヤルアップ番号');
    const row = dialUp.closest('.question');
    expect([dialUp, row]).toMatchObject([{ required: false, disabled: true }, { hidden: true }]);
    await enter('電気通信回線種別', 'isdn');
    expect([dialUp, row]).toMatchObject([{ required: true, disabled: false }, { hidden: false }]);
    await enter('電気通信回線種別', 'ip-vpn-ipv4');
    expect([dialUp, row]).toMatchObject([{ required: false, disabled: true }, { hidden: true }]);
  });

  it('groups the fields as the screen does', () => {
    const legends = [...document.querySelectorAll('legend')].map(({ textContent }) => textContent);
    expect(legends).toEqual(claimsApplicationUi.groups.map(({ title }) => title.ja));
  });

  it('is silent until it is submitted, then follows what is typed', async () => {
    expect(await said('請求開始年月')).toBeUndefined();
    press('申請する');
    expect(await said('請求開始年月')).toContain('必須情報です');
    await enter('請求開始年月', '2024-07');
    expect(await said('請求開始年月')).toBeUndefined();
    // A 変更 may keep the month filed before: any month may be entered.
    await enter('申請区分', 'change');
    expect(await control('請求開始年月')).toMatchObject({ type: 'month', value: '2024-07' });
  });

  it('lists every error and says each at its field, and goes there', async () => {
    press('申請する');
    const wrong = inspectForm(claimsApplication, {}).findings.filter(
      ({ severity }) => severity === 'error',
    );
    expect(wrong.length).toBeGreaterThan(5);
    expect(summary()).toHaveLength(wrong.length);
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    for (const { path, message } of wrong) {
      const field = fields.find(({ name }) => name === path[0]);
      const label = `${field?.label.ja}`;
      expect((await said(label))?.endsWith(message)).toBe(true);
      expect(summary().some((item) => item.endsWith(`${label}: ${message}`))).toBe(true);
      expect(screen.getByRole('link', { name: label })).toHaveProperty('hash', `#${field?.name}`);
    }
    expect(accepted()).toBe('');
  });

  it('accepts the application when it is right, and shows no secret', async () => {
    press('申請する');
    await fillIn();
    press('申請する');
    expect(summary()).toEqual([]);
    expect(accepted()).toContain('請求開始年月2024-07');
    expect(accepted()).toContain('電気通信回線種別1:IP-VPN接続【IPv4】');

    await fillIn({ line: 'isdn', isdnDialUp: '0312345678', customerIdKind: '', customerId: '' });
    press('申請する');
    expect(accepted()).toContain('ISDN接続');
    expect(accepted()).not.toContain('0312345678');

    await fillIn({ applicationType: '' });
    press('申請する');
    expect(accepted()).toBe('');
  });

  it('shows a warning without holding the application back', async () => {
    await fillIn({ applicationType: 'change', startMonth: '2024-06' });
    press('申請する');
    const month = await control('請求開始年月');
    const findings = document.getElementById('startMonth-findings');
    expect(findings?.querySelector('.warning')?.textContent).toContain('変更');
    expect(month.getAttribute('aria-invalid')).toBe('false');
    expect(accepted()).toContain('2024-06');
  });
});

describe('drawForm', () => {
  it.each(drawnForms.map((form) => [form.id, form] as const))('draws %s', (_, form) => {
    const onSubmit = vi.fn();
    document.body.replaceChildren();
    drawForm(form, document.body, { on: '2024-05-20', onSubmit });
    const onScreen = form.fields.filter((field) => field.onScreen !== false);
    const controls = document.querySelectorAll('input, select, textarea');
    expect([...controls].map((each) => each.id).sort()).toEqual(
      onScreen.map(({ name }) => name).sort(),
    );
    press('申請する');
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith(undefined);
    expect(summary()).not.toEqual([]);
  });

  it('offers the one repair there is', async () => {
    document.body.replaceChildren();
    drawForm(certificateApplicationUi, document.body, { on: '2024-05-20', onSubmit: vi.fn() });
    await enter('都道府県コード', '01');
    await enter('点数表', '1');
    await enter('医療機関コード', '113719');
    press('申請する');
    expect(await said('医療機関コード')).toContain('1桁足りません');
    press('「0113719」に直す');
    expect(await control('医療機関コード')).toHaveProperty('value', '0113719');
    expect(await said('医療機関コード')).toBeUndefined();
  });

  it('tells what the portal fills in by itself', async () => {
    document.body.replaceChildren();
    drawForm(portalRegistrationUi, document.body, { onSubmit: vi.fn() });
    await enter('都道府県', '13');
    await enter('所属機関選択', '6');
    await enter('医療機関等・訪問看護ステーションコード（7桁）', '7190002');
    expect(await control('医療機関等・訪問看護ステーションコード（10桁）')).toHaveProperty(
      'placeholder',
      '自動入力: 1367190002',
    );
    const [blank] = (await control('点数表コード')).querySelectorAll('option');
    expect(blank?.textContent).toBe('自動入力: 6: 訪問看護');
  });

  it('speaks English', async () => {
    document.body.replaceChildren();
    const { claimsApplicationTexts: texts } = english;
    drawForm(claimsApplicationUi, document.body, { language: 'en', texts, onSubmit: vi.fn() });
    press('Submit');
    expect(await said('name of the billing software')).toContain('This is required.');
    expect(document.querySelector('legend')?.textContent).toBe('Institution');
    expect(document.body.textContent).not.toMatch(/必須|ください/);
  });
});
