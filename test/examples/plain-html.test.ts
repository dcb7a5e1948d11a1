// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { screen, within } from '@testing-library/dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawForm } from '../../examples/plain-html/draw-form.js';
import { certificateApplication, claimsApplication, inspectForm } from '../../src/index.js';
import { allForms, fixture } from '../forms/all.js';
import { control, enter, press, said } from './page.js';

const html = readFileSync('examples/plain-html/index.html', 'utf8');
const { fields } = claimsApplication;
const valid = fixture(claimsApplication, 'valid');

async function fillIn(changes: Record<string, unknown> = {}) {
  const record: Record<string, unknown> = { ...valid, ...changes };
  for (const { name, label } of fields) await enter(label.ja, record[name] ?? '');
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
      expect(document.getElementById(`${found.getAttribute('aria-describedby')}`)).not.toBeNull();
      if (!('choices' in field)) continue;
      const options = within(found).getAllByRole('option');
      expect(options.map((option) => option.textContent)).toEqual([
        '選択してください',
        ...field.choices.map(({ label }) => label.ja),
      ]);
    }
    expect(await control('医療機関等コード')).toHaveProperty('value', '0112342');
  });

  it('requires what the choices call for', async () => {
    const dialUp = await control('ISDNダイヤルアップ番号');
    expect(dialUp).toHaveProperty('required', false);
    await enter('電気通信回線種別', 'isdn');
    expect(dialUp).toHaveProperty('required', true);
    await enter('電気通信回線種別', 'ip-vpn-ipv4');
    expect(dialUp).toHaveProperty('required', false);
  });

  it('says nothing of a field that was not visited yet', async () => {
    expect(await said('請求開始年月')).toBeUndefined();
    await enter('請求開始年月', '2024-06');
    expect(await said('請求開始年月')).toContain(
      '申請日が2024-05-20のとき、請求開始月は2024-07か2024-08です',
    );
    expect(await said('レセコンのプログラム名称')).toBeUndefined();
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
      expect(await said(label)).toBe(message);
      expect(summary()).toContain(`${label}: ${message}`);
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
    await fillIn({ ipsecProvider: '架空ネット' });
    const provider = await control('インターネット接続(IPsec+IKE提供事業者名)');
    const findings = document.getElementById(`${provider.getAttribute('aria-describedby')}`);
    expect(findings?.querySelector('.warning')?.textContent).toContain('不要');
    expect(provider.getAttribute('aria-invalid')).toBe('false');
    press('申請する');
    expect(accepted()).toContain('架空ネット');
  });
});

describe('drawForm', () => {
  it.each(allForms.map((form) => [form.id, form] as const))('draws %s', (_, form) => {
    const onSubmit = vi.fn();
    document.body.replaceChildren();
    drawForm(form, document.body, { on: '2024-05-20', onSubmit });
    expect(document.querySelectorAll('input, select')).toHaveLength(form.fields.length);
    press('申請する');
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith(undefined);
    expect(summary()).not.toEqual([]);
  });

  it('offers the one repair there is', async () => {
    document.body.replaceChildren();
    drawForm(certificateApplication, document.body, { on: '2024-05-20', onSubmit: vi.fn() });
    await enter('都道府県コード', '01');
    await enter('点数表', '1');
    await enter('医療機関コード', '113719');
    expect(await said('医療機関コード')).toContain('1桁足りません');
    press('「0113719」に直す');
    expect(await control('医療機関コード')).toHaveProperty('value', '0113719');
    expect(await said('医療機関コード')).toBeUndefined();
  });
});
