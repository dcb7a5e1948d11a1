/** Any form drawn from its data, by React or without a framework: `?form=claims-application&by=react&language=en&on=2024-05-20`. */
import * as english from 'iryokikan/en';
import * as screens from 'iryokikan/forms/ui';
import { createRoot } from 'react-dom/client';
import { drawForm } from '../../examples/plain-html/draw-form.js';
import { DrawnFormView } from '../../examples/react-drawn-form.js';

const asked = new URLSearchParams(location.search);
const id = `${asked.get('form')}`;
const language = asked.get('language') === 'en' ? 'en' : 'ja';
const on = asked.get('on') ?? undefined;
const camel = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const form = (screens as unknown as Record<string, screens.DrawnForm>)[`${camel}Ui`];
if (!form) throw new Error(`No form ${id}`);
const all = english as unknown as Record<string, typeof english.en>;
const texts = (language === 'en' && all[`${camel}Texts`]) || {};
const initial: object = JSON.parse(asked.get('initial') ?? '{}');
const onSubmit = (record: unknown) => Object.assign(globalThis, { answers: record });

document.documentElement.lang = language;
document.title = form.title[language];
const style = Object.assign(document.createElement('link'), {
  rel: 'stylesheet',
  href: '/style.css',
});
document.head.append(style);
const heading = Object.assign(document.createElement('h1'), { textContent: document.title });
const place = document.createElement('div');
const main = document.createElement('main');
main.append(heading, place);
document.body.append(main);

if (asked.get('by') === 'react') {
  createRoot(place).render(<DrawnFormView {...{ form, on, language, texts, initial, onSubmit }} />);
} else drawForm(form, place, { on, language, texts, initial, onSubmit });
