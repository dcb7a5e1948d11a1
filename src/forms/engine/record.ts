/** The types of what is entered in a form and of what is read of it. */
import type { Inspection } from '../../core/inspection.js';
import type { Form, FormField, TypedForm, Values } from './form.js';

/** The inspected value of a field. */
type ValueOf<Field extends FormField> = Field extends {
  readonly inspect: (input: never) => Inspection<infer Value>;
}
  ? Value
  : Field extends { readonly inspectWith: (...args: never) => Inspection<infer Value> }
    ? Value
    : Field extends { readonly choices: readonly { readonly value: infer Value }[] }
      ? Value
      : Field extends { readonly consent: true }
        ? true
        : string;

/** A date or a month in numbers, such as a `Temporal.PlainDate`. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day?: number;
}

/**
 * What may be entered in a field: the known words, which an editor completes, beside any other
 * text.
 */
type EntryOf<Field extends FormField> = Field extends { readonly consent: true }
  ? boolean | 'true' | 'on' | (string & {})
  : Field extends { readonly choices: readonly { readonly value: infer Value }[] }
    ? Value | (string & {})
    : Field extends { readonly input: 'date' | 'month' }
      ? string | DateParts
      : string;

type Always = { readonly required: true };

type Flat<T> = { readonly [Key in keyof T]: T[Key] };

/** The record of a form that is written `as const satisfies Form`. */
type RecordOf<F extends Form> =
  string extends FieldName<F>
    ? Values
    : Flat<
        {
          [Field in F['fields'][number] as Field extends Always
            ? Field['name']
            : never]: ValueOf<Field>;
        } & {
          [Field in F['fields'][number] as Field extends Always
            ? never
            : Field['name']]?: ValueOf<Field>;
        }
      >;

/** The input of a form that is written `as const satisfies Form`. */
type InputOf<F extends Form> =
  string extends FieldName<F>
    ? Values
    : Flat<
        {
          [Field in F['fields'][number] as Field extends Always
            ? Field['name']
            : never]: EntryOf<Field>;
        } & {
          [Field in F['fields'][number] as Field extends Always ? never : Field['name']]?:
            | EntryOf<Field>
            | null
            | undefined;
        }
      >;

/** The record that {@link inspectForm} gives: exact literals and branded texts. */
export type FormValues<F extends Form> = '~types' extends keyof F
  ? F extends TypedForm<infer Values, infer _Input>
    ? Values
    : never
  : RecordOf<F>;

/**
 * A record as it is entered, with all that is always required: the known choices, which an editor
 * completes, beside any other
 * text.
 */
export type FormInput<F extends Form> = '~types' extends keyof F
  ? F extends TypedForm<infer _Values, infer Input>
    ? Input
    : never
  : InputOf<F>;

/** A record as it is being entered: any part of {@link FormInput}, `null` where nothing is. */
export type FormDraft<F extends Form> = {
  readonly [Name in keyof FormInput<F>]?: FormInput<F>[Name] | null | undefined;
};

/**
 * Data from outside, of which nothing is known, or not the names: such as `unknown` and
 * `Record<string, unknown>`.
 */
export type FromOutside<Given> = unknown extends Given
  ? Given
  : string extends keyof NonNullable<Given>
    ? Given
    : never;

/** A record with nothing filled in, as a front-end begins with: {@link FormInput} takes it. */
export type EmptyForm<F extends Form> = {
  readonly [Name in keyof FormInput<F>]-?: true extends FormInput<F>[Name] ? boolean : string;
};

/** The names of a form's fields. */
export type FieldName<F extends Form> = F['fields'][number]['name'];
