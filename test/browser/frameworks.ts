/** The examples with other frameworks than React's form libraries, by the page's query. */
import { certificateApplicationUi } from 'iryokikan/forms/ui';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { mount } from 'svelte';
import { createApp, h } from 'vue';
import Page from '../../examples/next/page.js';
import DrawnForm from '../../examples/svelte/DrawnForm.svelte';
import { OperationStartForm } from '../../examples/vue-vee-validate.js';

const answer = (answers: unknown) => Object.assign(globalThis, { answers });
const main = document.body.appendChild(document.createElement('main'));

const pages: Readonly<Record<string, () => void>> = {
  '?vue': () =>
    createApp({ render: () => h(OperationStartForm, { onRegister: answer }) }).mount(main),
  '?next': () => createRoot(main).render(createElement(Page)),
  '?svelte': () =>
    mount(DrawnForm, { target: main, props: { form: certificateApplicationUi, onsubmit: answer } }),
};

pages[location.search]?.();
