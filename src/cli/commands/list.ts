import type { Command } from './command.js';

const load = {
  check: () => import('./check.js'),
  schedule: () => import('./schedule.js'),
  status: () => import('./status.js'),
  'claims-start': () => import('./claims-start.js'),
  open: () => import('./open.js'),
  template: () => import('./template.js'),
  explain: () => import('./explain.js'),
  rules: () => import('./rules.js'),
  sql: () => import('./sql.js'),
  filter: () => import('./filter.js'),
  conformance: () => import('./conformance.js'),
};

/** The names of the commands, in the order of `--help`. A new one is a file and a line above. */
export const commandNames = Object.keys(load) as readonly (keyof typeof load)[];

/** Whether a word calls a command. */
export function isCommandName(word: string): word is keyof typeof load {
  return Object.hasOwn(load, word);
}

/** A command, loaded only now: a call pays for no other. */
export async function loadCommand(name: keyof typeof load): Promise<Command> {
  // Each takes the options that it declares itself.
  return (await load[name]()).command as unknown as Command;
}
