import {
  directMailFor,
  directMails,
  needsSuccession,
  type OldPortalAccount,
  successionCases,
  wasRegisteredAtReferenceDate,
} from '../../../src/index.js';
import { type Adapter, calculated } from '../adapter.js';

const flag = (value: unknown) => (typeof value === 'boolean' ? value : undefined);

export const successionAdapters: Readonly<Record<string, Adapter>> = {
  'oldportal.dm-target': (input) => {
    const mail = directMailFor({
      account: input['account'] as OldPortalAccount['account'],
      mailedInAugust2022: flag(input['dm_sent_2022_08']),
      isNew: flag(input['new']),
      needsSuccession: flag(input['needs_succession']),
    });
    const letter = [directMails.annex1, directMails.annex2].find(({ id }) => id === mail);
    return { value: letter?.label ?? null };
  },
  'oldportal.reference-date': ({ registered_on }) =>
    calculated(wasRegisteredAtReferenceDate((registered_on ?? undefined) as string | undefined)),
  'oldportal.succession': ({ event, code_changed, continuity }) =>
    calculated(
      needsSuccession({
        event: successionCases.find(({ ja }) => ja === event)?.id ?? 'other',
        codeChanged: flag(code_changed) ?? event !== '医療機関等コードの変更なし',
        continued: flag(continuity),
      }),
    ),
};
