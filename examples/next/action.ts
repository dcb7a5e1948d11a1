'use server';

/**
 * オンライン請求 利用開始・変更申請 as a server action of Next.js. The browser is not trusted: whatever it found, the server inspects
 * again, with its own day of filing.
 */
import { japanTimeOf } from 'iryokikan/calendar';
import { claimsApplication, type FormField, inspectForm } from 'iryokikan/forms';

export interface ActionState {
  /** What to show at each field; warnings too. */
  readonly findings: Readonly<
    Record<string, readonly { readonly severity: string; readonly message: string }[]>
  >;
  /** What was entered, so that it is still there: but no secret. */
  readonly entered: Readonly<Record<string, string>>;
  readonly accepted: boolean;
}

const secrets = (claimsApplication.fields as readonly FormField[])
  .filter(({ secret }) => secret)
  .map(({ name }) => name);

export async function apply(_before: ActionState, data: FormData): Promise<ActionState> {
  const entered = Object.fromEntries(
    [...data].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  const on = japanTimeOf(new Date().toISOString()).date;
  const { value, findings } = inspectForm(claimsApplication, entered, { on });
  if (value !== undefined) await file(value);
  const byField: Record<string, { severity: string; message: string }[]> = {};
  for (const { path, severity, message } of findings) {
    const name = `${path[0]}`;
    byField[name] = [...(byField[name] ?? []), { severity, message }];
  }
  return {
    findings: byField,
    entered: Object.fromEntries(
      Object.entries(entered).filter(([name]) => !secrets.includes(name)),
    ),
    accepted: value !== undefined,
  };
}

/** Where the record goes: put the call of your own service here. */
async function file(record: object): Promise<void> {
  if (Object.keys(record).length === 0) throw new Error('Nothing to file');
}
