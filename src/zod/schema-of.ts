import * as z from 'zod/v4/mini';
import { type Inspection, isError } from '../core/inspection.js';

/**
 * A schema that fails exactly when the inspection finds an error, and gives the inspected value.
 * Its issues carry the rule and the reason in `params`; it never reports the input, also where
 * `reportInput` is on.
 */
export function schemaOf<T, Input>(
  inspect: (input: unknown) => Inspection<T>,
  json: Readonly<Record<string, unknown>>,
): z.ZodMiniType<T, Input> {
  const check = z.check<unknown>((context) => {
    const { value, findings } = inspect(context.value);
    if (value !== undefined) {
      context.value = value;
      return;
    }
    for (const found of findings.filter(isError)) {
      const { rule, reason, message, path } = found;
      context.issues.push({
        code: 'custom',
        input: undefined,
        message,
        path: [...path],
        params: { rule, reason },
        continue: true,
      });
    }
  });
  // Not `z.string()`: its own type issue would carry neither rule nor reason, and would report the
  // input. Not `z.any().check()` either: a schema with a parent cannot bring its own JSON Schema.
  const schema = new z.ZodMiniAny({ type: 'any', checks: [check] });
  schema._zod.toJSONSchema = () => ({ type: 'string', ...json });
  return schema;
}
