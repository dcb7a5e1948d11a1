import {
  bureauOf,
  findBureau,
  findPrefecture,
  inspectPrefecture,
  inspectPrefectureCode,
} from '../../../src/index.js';
import { type Adapter, inspected } from '../adapter.js';

const code: Adapter = ({ code, display, allow_test }) => {
  if (display !== undefined) {
    const found = inspectPrefecture(display);
    return { ...inspected(found), value: found.value?.code, normalised: found.value?.code };
  }
  return inspected(inspectPrefectureCode(code, { allowTestPrefecture: allow_test === true }));
};

export const prefectureAdapters: Readonly<Record<string, Adapter>> = {
  'ref.prefecture-code': code,
  'ref.prefecture-code-48': code,
  'ref.bureau': ({ bureau, name }) => {
    const found = findBureau(String(bureau ?? name));
    return { verdict: found ? 'valid' : 'invalid', value: found?.name.ja };
  },
  'ref.bureau-jurisdiction': ({ prefecture, bureau }) => {
    if (bureau !== undefined) {
      const codes = findBureau(String(bureau))?.prefectures;
      const value = codes?.map((code) => findPrefecture(code)?.short);
      return { verdict: value ? 'valid' : 'invalid', value };
    }
    const found = inspectPrefecture(prefecture);
    if (!found.value) return inspected(found);
    return { ...inspected(found), value: bureauOf(found.value).name.ja };
  },
};
