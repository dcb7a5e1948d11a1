// @vitest-environment happy-dom
import { waitFor } from '@testing-library/dom';
import { describe, expect, it, vi } from 'vitest';
import { PortalRegistrationForm } from '../../examples/tanstack-form.js';
import { portalRegistration } from '../../src/index.js';
import { fixture } from '../forms/all.js';
import { control, enter, press, said, show } from './page.js';

const fields = portalRegistration.fields.filter(
  ({ name }) => name !== 'pointTable' && name !== 'code10',
);
const valid = fixture(portalRegistration, 'valid');

async function fillIn(changes: Record<string, unknown> = {}) {
  const record = { ...valid, ...changes };
  for (const { name, label } of fields) await enter(label.ja, record[name]);
}

describe('the TanStack Form example', () => {
  it('is silent until it is submitted, then says at each field what is missing', async () => {
    const onRegister = vi.fn();
    show(PortalRegistrationForm, { onRegister });
    await enter('電話番号', '03-');
    expect(await said('電話番号')).toBeUndefined();
    press('登録する');
    await waitFor(async () => expect(await said('電話番号')).toContain('半角数字'));
    for (const { label, required } of fields) {
      expect((await said(label.ja)) === undefined, label.ja).toBe(!required);
    }
    expect(onRegister).not.toHaveBeenCalled();
  });

  it('compares across fields, and says nothing of the passwords', async () => {
    const onRegister = vi.fn();
    show(PortalRegistrationForm, { onRegister });
    await control('パスワード');
    await fillIn({ passwordConfirmation: 'Abcdefg2' });
    press('登録する');
    await waitFor(async () => expect(await said('パスワード（確認用）')).toContain('一致'));
    expect(await said('パスワード')).toBeUndefined();
    expect(document.body.textContent).not.toContain('Abcdefg');
    expect(onRegister).not.toHaveBeenCalled();
  });

  it('takes back what is mended, and submits what was inspected, with what the form fills in', async () => {
    const onRegister = vi.fn();
    show(PortalRegistrationForm, { onRegister });
    await fillIn({ code7: '00000' });
    press('登録する');
    const code = '医療機関等・訪問看護ステーションコード（7桁）';
    await waitFor(async () => expect(await said(code)).toContain('7桁'));
    await enter(code, '0190005');
    await waitFor(async () => expect(await said(code)).toBeUndefined());
    press('登録する');
    await waitFor(() => expect(onRegister).toHaveBeenCalledOnce());
    expect(onRegister).toHaveBeenCalledWith({ ...valid, pointTable: '6', code10: '0160190005' });
  });
});
