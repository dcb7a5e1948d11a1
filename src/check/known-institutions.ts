import type { Outcome } from '../core/outcome.js';

/** An institution as a list has it. */
export interface RegisterInstitution {
  /** 医療機関等コード, ten digits. */
  readonly code: string;
  /** Its name; empty where the list has none. */
  readonly name: string;
}

/**
 * What a register says of a code: a list holds it (`known`), no list does (`unknown`), or the lists
 * have no institutions of its prefecture and 点数表 (`not-covered`).
 */
export type RegisterStatus = 'known' | 'unknown' | 'not-covered';

/** Institutions of one prefecture and 点数表 that a register holds. */
export interface RegisterCoverage {
  readonly prefecture: string;
  readonly pointTable: string;
  readonly count: number;
}

/** Lists of institutions, such as those that the bureaus publish, to look codes up in. */
export interface Register {
  /** How many institutions it holds. */
  readonly size: number;
  /**
   * Adds an institution; one that is there already keeps its name.
   * @throws RangeError when the code is no 医療機関等コード of 点数表 1, 3, 4 or 6.
   */
  add(institution: { readonly code: string; readonly name?: string | undefined }): void;
  /** The institution of a code; undefined where it holds none. Never throws. */
  find(code: unknown): RegisterInstitution | undefined;
  /**
   * Whether a code is held, and what is to be said of it: that it is not, that the name is another
   * (each with a warning), or that the lists do not cover it (an info).
   * @throws RangeError when the code is no 医療機関等コード.
   */
  statusOf(code: string, options?: { readonly name?: string | undefined }): Outcome<RegisterStatus>;
  /** The prefectures and 点数表 that it covers. */
  coverage(): readonly RegisterCoverage[];
  /** The lists that it was filled from, as messages name them. */
  readonly lists: readonly string[];
  /** Names a list that it was filled from, with its day where that is known. */
  addList(list: string): void;
}
