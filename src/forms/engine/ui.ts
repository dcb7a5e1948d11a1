/**
 * What only drawing a form needs, beside the form: it stands apart, so that `inspectForm` alone
 * gets no heavier.
 */
import type { Source } from '../../core/source.js';
import type { Choice, Condition, Form, FormField, Label, TypedForm, Values } from './form.js';

/** A section of a form, as it is printed, or as its fields belong together. */
export interface FieldGroup {
  /** Name of the group, that its fields hold in `group`: ASCII. */
  readonly id: string;
  readonly title: Label;
}

/** What stands under a field to help whoever fills it in. */
export interface FieldHelp extends Label {
  /**
   * `stated`: the Japanese stands so in the document that shows the field. `derived`: this
   * package's own words.
   */
  readonly status: 'stated' | 'derived';
}

/** Who fills in a field that the applicant does not. */
export interface FilledBy {
  /** The 総合ポータルサイト, or the 地方厚生（支）局 that answers. */
  readonly by: 'portal' | 'bureau';
  /** From what. */
  readonly from: Label;
  /** The fields of the form that it is made of. */
  readonly fields?: readonly string[];
}

/** How a field is drawn, beside its label, its choices and its `input`. */
export interface FieldUi {
  /** The group in which it is drawn. */
  readonly group: string;
  /**
   * Where a screen or the paper shows it; `derived` where none does.
   */
  readonly shownIn: Source;
  readonly help?: FieldHelp;
  /** An entry as the screen or the specimen shows it. */
  readonly placeholder?: string;
  /** The value of the HTML attribute; two addresses on one form are told apart by a section. */
  readonly autocomplete: string;
  /** The value of the HTML attribute. */
  readonly inputMode?: 'numeric' | 'tel' | 'email' | 'text';
  /**
   * The most characters that the field takes, for a counter. Not for the HTML attribute
   * `maxlength`, which cuts off the end of what is pasted without telling: an address or a password
   * that was cut off would be taken.
   */
  readonly maxLength?: number;
  /** The fewest characters. */
  readonly minLength?: number;
  /**
   * What the inspected text looks like, as a regular expression. Not for the HTML attribute
   * `pattern`, which would refuse the full-width digits that an inspection reads.
   */
  readonly pattern?: string;
  /** Several lines of text. */
  readonly multiline?: true;
  /**
   * No screen or paper shows it: it tells what the others have to agree with, and a front-end that
   * knows it passes it along.
   */
  readonly onScreen?: false;
  /** It is drawn when all of these hold. Without conditions always. */
  readonly visibleWhen?: readonly Condition[];
  /** The policy of a password that is chosen here, for `passwordRequirements`. */
  readonly passwordPolicy?: 'portal';
  readonly filledBy?: FilledBy;
  /**
   * What may be chosen on the day of filing, given what was read of the other fields; undefined
   * where it is not a matter of choice.
   */
  readonly choicesOn?: (on: string, values: Values) => readonly Choice[] | undefined;
}

/** A field with all that is needed to draw it. */
export interface DrawnField<Name extends string = string> extends FormField<Name>, FieldUi {}

/** A form with all that is needed to draw it. It is a form as well. */
export interface DrawnForm<Name extends string = string> extends Form<Name> {
  /** In the order of their fields. */
  readonly groups: readonly FieldGroup[];
  readonly fields: readonly DrawnField<Name>[];
}

/** A form to draw whose inspected record and input have types of their own. */
export interface TypedDrawnForm<Record, Input> extends TypedForm<Record, Input> {
  readonly groups: readonly FieldGroup[];
  readonly fields: readonly DrawnField<keyof Input & string>[];
}

/** A form beside what drawing it needs. */
export function drawn<Record, Input>(
  form: TypedForm<Record, Input>,
  groups: readonly FieldGroup[],
  ui: { readonly [Name in keyof Input & string]: FieldUi },
): TypedDrawnForm<Record, Input> {
  return { ...form, groups, fields: form.fields.map((field) => ({ ...field, ...ui[field.name] })) };
}
