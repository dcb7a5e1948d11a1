/** How well a statement is supported. */
export type SourceStatus = 'stated' | 'derived' | 'public' | 'unconfirmed';

/** Where a rule is written. */
export interface Source {
  /** Tag of the document in the catalogue's `documents`, such as `S4`. */
  readonly document: string;
  /** Page, section or screen in it. */
  readonly place: string;
  /** The words themselves, short. */
  readonly quote?: string;
  readonly status: SourceStatus;
}

/** A document that rules rest on. */
export interface SourceDocument {
  readonly title: string;
  /** Date of the document, as far as it tells. */
  readonly date: string;
  readonly address?: string;
}

/** One way to read a rule where its sources leave it open. */
export interface RuleReading {
  readonly id: string;
  readonly ja: string;
  readonly en: string;
}

/** A rule as the catalogue lists it. */
export interface Rule {
  readonly id: string;
  readonly title: { readonly ja: string; readonly en: string };
  /** What is checked or calculated, in a few sentences. */
  readonly summary: { readonly ja: string; readonly en: string };
  readonly sources: readonly Source[];
  readonly readings?: readonly RuleReading[];
  /** What the rule does not say or check. */
  readonly notChecked?: { readonly ja: string; readonly en: string };
}
