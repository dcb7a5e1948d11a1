/** A form within a classic `z.object`, which asks whether it may make functions. */
import { claimsApplication } from 'iryokikan/forms';
import { formSchema } from 'iryokikan/zod';
import { config, object } from 'zod';

if (location.search === '?jitless') config({ jitless: true });
const { error } = object({ application: formSchema(claimsApplication) }).safeParse({
  application: {},
});
globalThis.answers = error.issues.length;
