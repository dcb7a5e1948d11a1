import { answers } from '../probe.js';

// What a page does that may not hand plain texts to `new Worker`.
globalThis.trustedTypes?.createPolicy('default', { createScriptURL: (url) => url });
const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
worker.addEventListener('message', ({ data }) => {
  globalThis.answers = data === answers ? data : `page: ${answers}\nworker: ${data}`;
});
worker.addEventListener('error', ({ message }) => {
  globalThis.answers = message;
});
