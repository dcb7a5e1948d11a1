// @vitest-environment happy-dom
import { waitFor } from '@testing-library/dom';
import { describe, expect, it, vi } from 'vitest';
import { CertificateApplicationForm } from '../../examples/react-hook-form.js';
import { certificateApplication, inspectForm } from '../../src/index.js';
import { fixture } from '../forms/all.js';
import { control, enter, press, said, show } from './page.js';

const { fields } = certificateApplication;
const valid = fixture(certificateApplication, 'valid');

async function fillIn(changes: Record<string, unknown> = {}) {
  const record = { ...valid, ...changes };
  for (const { name, label } of fields) await enter(label.ja, record[name]);
}

describe('the react-hook-form example', () => {
  it('asks for every field by its printed label', async () => {
    show(CertificateApplicationForm, { onApply: vi.fn() });
    for (const { label, required } of fields) {
      expect((await control(label.ja)).getAttribute('aria-required')).toBe(`${required}`);
    }
  });

  it('says at each field what is missing, in Japanese, and submits nothing', async () => {
    const onApply = vi.fn();
    show(CertificateApplicationForm, { onApply });
    await control('端末名称等');
    press('申請する');
    await waitFor(async () => expect(await said('端末名称等')).toBeDefined());
    for (const { label, required } of fields) {
      const message = await said(label.ja);
      if (required) expect(message).toContain(`「${label.ja}」`);
      else expect(message).toBeUndefined();
    }
    expect(onApply).not.toHaveBeenCalled();
  });

  it('says what is wrong at its field only, takes it back when it is mended, and submits what was inspected', async () => {
    const onApply = vi.fn();
    show(CertificateApplicationForm, { onApply });
    await fillIn({ phone: '090-1234-5678', prefecture: '', code7: '999999' });
    press('申請する');
    await waitFor(async () => expect(await said('電話番号')).toContain('数字'));
    expect(await said('都道府県コード')).toBeDefined();
    expect(await said('医療機関コード')).toContain('1桁足りません');
    expect(await said('メールアドレス')).toBeUndefined();
    expect(onApply).not.toHaveBeenCalled();

    await fillIn();
    await waitFor(async () => expect(await said('電話番号')).toBeUndefined());
    press('申請する');
    await waitFor(() => expect(onApply).toHaveBeenCalledOnce());
    expect(onApply).toHaveBeenCalledWith(inspectForm(certificateApplication, valid).value);
  });

  it('says what is only to be looked at beside the resolver, and offers a repair', async () => {
    const onApply = vi.fn();
    show(CertificateApplicationForm, { onApply });
    await fillIn({ category: '歯科', pointTable: '1', code7: '113719', prefecture: '01' });
    press('申請する');
    await waitFor(async () => expect(await said('医療機関コード')).toContain('1桁足りません'));
    expect(await said('分類')).toBeUndefined();
    expect(document.querySelector('em')?.textContent).toContain('分類と点数表が食い違います');
    press('「0113719」に直す');
    await waitFor(async () => expect(await said('医療機関コード')).toBeUndefined());
    expect(await control('医療機関コード')).toHaveProperty('value', '0113719');
  });
});
