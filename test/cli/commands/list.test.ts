import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandNames, isCommandName, loadCommand } from '../../../src/cli/commands/list.js';
import { filesUnder } from '../../files.js';

/** The files of the folder that are no command. */
const others = ['command', 'help', 'list'];

describe('the list of commands', () => {
  it('names each file of the folder once', () => {
    const files = filesUnder('src/cli/commands', '.ts').map((path) => basename(path, '.ts'));
    expect([...commandNames, ...others].sort()).toEqual(files.sort());
  });

  it.each(commandNames)(
    '%s is called by the name of its file, and has texts for all of its help',
    async (name) => {
      const command = await loadCommand(name);
      expect(command.name).toBe(name);
      expect(Object.keys(command.exits)).toEqual(expect.arrayContaining(['0', '2']));
      const { summary, about, options, exits } = command;
      const pairs = [summary, about, ...Object.values(exits)];
      for (const { text } of Object.values(options)) pairs.push(text);
      for (const { ja, en } of pairs) {
        expect(ja).toMatch(/[ぁ-ん一-龠]/);
        expect(en).toMatch(/[a-z]/);
      }
    },
  );

  it('knows no word that every object has', () => {
    expect(['check', 'constructor', 'toString', ''].map(isCommandName)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
