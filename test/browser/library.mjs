import { answers } from './answers.mjs';

const get = (path) => fetch(path);

async function ask() {
  const [valid, broken] = await Promise.all(
    ['valid', 'broken'].map(async (kind) =>
      (await get(`/forms/claims-application.${kind}.json`)).json(),
    ),
  );
  const files = await Promise.all(
    ['/register-broken.csv', '/register-shift_jis.csv'].map(async (path) =>
      (await get(path)).blob(),
    ),
  );
  return answers({ valid, broken, files });
}

ask().then(
  (found) => {
    globalThis.answers = found;
  },
  (error) => {
    globalThis.answers = `${error.stack}`;
  },
);
