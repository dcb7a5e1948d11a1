import { describe, expect, it } from 'vitest';
import { configOptions } from '../../../src/cli/commands/check.js';
import { configTable } from '../../../src/cli/inputs/config-table.js';

const table = configTable(configOptions);

describe('the keys', () => {
  it('are the options of the command, and the files', () => {
    for (const key of [
      'files',
      'columns',
      'header',
      'input',
      'encoding',
      'profile',
      'checkDigit',
      'unique',
      'failOn',
      'format',
      'maxFindings',
      'on',
      'lang',
    ]) {
      expect(table).toHaveProperty(key);
    }
    expect(table).not.toHaveProperty('config');
    expect(table).not.toHaveProperty('noConfig');
    const options = Object.values(table).flatMap(({ option }) => option ?? []);
    expect(new Set(options).size).toBe(options.length);
    for (const option of options) expect(configOptions).toHaveProperty(option);
  });
});
