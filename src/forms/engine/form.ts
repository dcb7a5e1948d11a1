/**
 * A form as data. `prepare.ts` works out once what can be said of its fields beforehand, `read.ts`
 * reads one record, `inspect.ts` answers; `choices.ts` alone compares what was entered with what
 * may be chosen. Nothing here knows a particular form.
 */
import type { Fault, Finding } from '../../core/finding.js';
import type { Inspection } from '../../core/inspection.js';

/** A text in both languages; the Japanese one as the form prints it. */
export interface Label {
  readonly ja: string;
  readonly en: string;
}

/** One choice of a field. */
export interface Choice {
  /** What the inspected record holds: ASCII. */
  readonly value: string;
  readonly label: Label;
  /**
   * Other wordings that mean it, besides the value and the Japanese label. Width, case, blanks,
   * marks and the number before a choice need none of their own.
   */
  readonly also?: readonly string[];
}

/** That another field holds one of some values; or that it holds none of them, or nothing. */
export type Condition =
  | { readonly field: string; readonly in: readonly string[] }
  | { readonly field: string; readonly except: readonly string[] };

/** What the fields of a form hold, by name. */
export type Values = Readonly<Record<string, unknown>>;

/** What an inspection across fields is told, besides the values that were read without an error. */
export interface FormContext {
  readonly form: Form;
  /** What was entered, as it is: also where it was refused. */
  readonly entered: Values;
  /** The day on which the form is filed, as `isDay` of the form takes it. */
  readonly on: string | undefined;
}

/** The fault of a field, which is given its labels in both languages, and those of its choices. */
export type FieldFault = Fault<{
  readonly field: string;
  readonly fieldEn: string;
  readonly choices?: string;
  readonly choicesEn?: string;
}>;

/** The fault of a field with choices. */
export type ChoiceFault = Fault<{
  readonly field: string;
  readonly fieldEn: string;
  readonly choices: string;
  readonly choicesEn: string;
}>;

/**
 * A field of a form. What it holds is inspected by `inspect` or `inspectWith`; without them it is
 * one of its `choices`, a `consent` that must be given, or free text.
 */
export interface FormField<Name extends string = string> {
  /** Name in the record: ASCII. */
  readonly name: Name;
  /** The label, as printed. */
  readonly label: Label;
  /** Tags of the documents that show the field, where they are others than those of the form. */
  readonly source?: string;
  /**
   * Whether the field must be filled in: always, never, when all conditions hold (in the JSON
   * Schema too), or by a function of the values read so far (left out of the JSON Schema).
   */
  readonly required: boolean | readonly Condition[] | ((values: Values) => boolean);
  readonly inspect?: (input: unknown) => Inspection<unknown>;
  /**
   * An inspection that needs other fields; `values` holds those above it that were read without an
   * error.
   */
  readonly inspectWith?: (
    input: unknown,
    values: Values,
    context: FormContext,
  ) => Inspection<unknown>;
  /** To choose from. With `inspect` they are for drawing only. */
  readonly choices?: readonly Choice[];
  /** What may stand inside a choice and is the text of a field of its own. */
  readonly apart?: RegExp;
  /** A box that must be ticked. */
  readonly consent?: true;
  /** No finding may hold any of its text. */
  readonly secret?: true;
  /**
   * The calendar in which the form asks for a date: 西暦 or 令和. Inspected by `erasAsked`
   * among the form's rules.
   */
  readonly era?: 'seireki' | 'reiwa';
  /** How a front-end draws the field, where it is neither text nor has choices. */
  readonly input?: 'date' | 'month' | 'email' | 'tel' | 'password';
  /**
   * What the form itself enters in a field that is left blank, of the values above it and of what
   * was entered.
   */
  readonly fill?: (values: Values, entered: Values) => unknown;
  /** What a field is called wrong with, where the form's own faults do not fit. */
  readonly missing?: FieldFault;
  readonly unknown?: ChoiceFault;
  /** What to say of a field that is filled in although its conditions do not hold. */
  readonly superfluous?: FieldFault;
}

/** A rule across fields. It is run whatever else was found, on the values read without an error. */
export type FormRule = {
  // A method, so that a form may name the types of its own values.
  rule(values: Values, context: FormContext): readonly Finding[];
}['rule'];

/**
 * An application form as data: its fields in printed order and the rules across them.
 *
 * Write your own `as const satisfies Form`: the inspected record then has exact types.
 */
export interface Form<Name extends string = string> {
  readonly id: string;
  readonly title: Label;
  /** Tags of the documents that show the form. */
  readonly source: string;
  readonly fields: readonly FormField<Name>[];
  readonly rules: readonly FormRule[];
  /**
   * Whether the form can compare with this day of filing; a form that compares nothing with it asks
   * only for `YYYY-MM-DD`.
   */
  readonly isDay?: (on: unknown) => boolean;
  /**
   * What the form says of a field that is missing, no text, none of its choices, or a consent that
   * is not given (without `unticked` it is missing).
   */
  readonly faults: {
    readonly missing: FieldFault;
    readonly notText: FieldFault;
    readonly unknown: ChoiceFault;
    readonly unticked?: FieldFault;
  };
}

/**
 * A form whose inspected record and input have types of their own, so that an editor shows their
 * names.
 */
export interface TypedForm<Record, Input> extends Form<keyof Input & string> {
  /** For the compiler only. */
  readonly '~types'?: { readonly record: Record; readonly input: Input } | undefined;
}
