'use client';

import { claimsApplication, inspectForm } from 'iryokikan/forms';
import { useEffect } from 'react';

function answers() {
  const { findings } = inspectForm(claimsApplication, { prefecture: '99' }, { on: '2024-05-20' });
  return findings.map(({ rule, message }) => `${rule} ${message}`).join('\n');
}

/** Asked when the page is built, and once more in the browser. */
export function Form() {
  useEffect(() => {
    globalThis.answers = answers();
  }, []);
  return <pre id="client">{answers()}</pre>;
}
