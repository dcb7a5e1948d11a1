/** What a visitor does on a page, by what the page shows: labels, messages, buttons. */
import { fireEvent, screen, within } from '@testing-library/dom';
import { createElement, type FunctionComponent } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach } from 'vitest';

const leave: (() => void)[] = [];

afterEach(() => {
  for (const each of leave.splice(0)) each();
  document.body.replaceChildren();
});

/** Shows a component, until the test ends. */
export function show<Props extends object>(component: FunctionComponent<Props>, props: Props) {
  const container = document.body.appendChild(document.createElement('main'));
  const root = createRoot(container);
  root.render(createElement(component, props));
  leave.push(() => root.unmount());
}

/** The control that a label names, once it is there. */
export function control(label: string): Promise<HTMLElement> {
  return screen.findByLabelText(label, { exact: true });
}

/** Types a text, picks a choice, or ticks a box. */
export async function enter(label: string, value: unknown): Promise<void> {
  const found = (await control(label)) as HTMLInputElement;
  if (found.type === 'checkbox') {
    if (found.checked !== (value === true)) fireEvent.click(found);
  } else if (found instanceof HTMLSelectElement) {
    within(found).getByRole('option', {
      name: (_, option) => option.getAttribute('value') === value,
    });
    fireEvent.change(found, { target: { value } });
  } else {
    fireEvent.input(found, { target: { value } });
    fireEvent(found, new Event('change', { bubbles: true }));
  }
  fireEvent.blur(found);
}

/** What the page says of a control, where it calls it wrong. */
export async function said(label: string): Promise<string | undefined> {
  const found = await control(label);
  if (found.getAttribute('aria-invalid') !== 'true') return undefined;
  return (found.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join('');
}

export function press(name: string): void {
  fireEvent.click(screen.getByRole('button', { name }));
}
