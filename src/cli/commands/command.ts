import type { Options, Values } from '../inputs/command-line.js';
import type { Bilingual, Lang } from '../terminal/language.js';
import type { Status, Surroundings } from '../terminal/surroundings.js';

/** What each exit status of a command means. */
export type Exits = Readonly<Record<number, Bilingual>>;

/** A command: a file of its own in this folder, loaded when it is called. */
export interface Command<T extends Options = Options> {
  /** The word that calls it: also the name of its file. */
  readonly name: string;
  /** What follows the name in a call, such as `FILE…`; empty where nothing does. */
  readonly operands: string;
  /** What it does, in a line of the list of commands. */
  readonly summary: Bilingual;
  /** What it does, above its options in `--help`. */
  readonly about: Bilingual;
  readonly options: T;
  /** Calls to begin with, one a line. */
  readonly examples?: Bilingual;
  readonly exits: Exits;
  run(
    positionals: readonly string[],
    values: Values<T>,
    lang: Lang,
    around: Surroundings,
  ): Promise<Status>;
}
