import {
  directMails,
  findDirectMail,
  type OldPortalAccount,
  referenceDateRegistration,
  successionCases,
  successionNeed,
} from '../../../src/index.js';
import { type Adapter, calculated } from '../adapter.js';

const flag = (value: unknown) => (typeof value === 'boolean' ? value : undefined);

export const successionAdapters: Readonly<Record<string, Adapter>> = {
  'oldportal.dm-target': (input) => {
    const mail = findDirectMail({
      account: input['account'] as OldPortalAccount['account'],
      mailedInAugust2022: flag(input['dm_sent_2022_08']),
      isNew: flag(input['new']),
      needsSuccession: flag(input['needs_succession']),
    });
    const letter = [directMails.annex1, directMails.annex2].find(({ id }) => id === mail);
    return { value: letter?.label ?? null };
  },
  'oldportal.reference-date': ({ registered_on }) =>
    calculated(
      referenceDateRegistration((registered_on ?? undefined) as string | undefined),
      (registration) => registration === 'registered',
    ),
  'oldportal.succession': ({ event, code_changed, continuity }) =>
    calculated(
      successionNeed({
        event: successionCases.find(({ ja }) => ja === event)?.id ?? 'other',
        codeChanged: flag(code_changed) ?? event !== '医療機関等コードの変更なし',
        continued: flag(continuity),
      }),
      (need) => need === 'needed',
    ),
};
