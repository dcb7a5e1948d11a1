import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';

/** What a program looks like in an editor; the marks say where its author looks. */
const program = `
import { claimsApplication, inspectForm } from '../../src/forms/index.js';
const form = claimsApplication/*form*/;
const answer = inspectForm/*call*/(claimsApplication, { /*name*/ }, { on: '2024-05-20' });
inspectForm(claimsApplication, { line: '/*choice*/' });
const record/*record*/ = answer.value;
`;

const file = `${process.cwd()}/test/forms/in-the-editor.ts`;
const at = (mark: string) => program.indexOf(`/*${mark}*/`);

let service: ts.LanguageService;

beforeAll(() => {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const textOf = (path: string) => (path === file ? program : ts.sys.readFile(path));
  service = ts.createLanguageService({
    readFile: textOf,
    directoryExists: ts.sys.directoryExists,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => {
      const text = textOf(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => process.cwd(),
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => path === file || ts.sys.fileExists(path),
  });
}, 60_000);

/** The text that shows when the pointer rests on the word before a mark. */
const hover = (mark: string) =>
  ts.displayPartsToString(service.getQuickInfoAtPosition(file, at(mark) - 1)?.displayParts);

const completed = (mark: string) =>
  service.getCompletionsAtPosition(file, at(mark), {})?.entries.map(({ name }) => name);

describe('in an editor', { timeout: 60_000 }, () => {
  it('a form and its record are shown by name', () => {
    expect(hover('form')).toBe(
      '(alias) const claimsApplication: ClaimsApplicationForm\nimport claimsApplication',
    );
    expect(hover('record')).toBe('const record: ClaimsApplication | undefined');
    expect(hover('call')).toContain('Inspection<ClaimsApplication>');
    expect(hover('call')).toContain('values: FormDraft<ClaimsApplicationForm> | null | undefined');
    expect(hover('call').length).toBeLessThan(400);
  });

  it('the names of fields and the choices are completed', () => {
    expect(completed('name')).toEqual(expect.arrayContaining(['line', 'startMonth', 'remarks']));
    expect(completed('choice')).toEqual(['ip-vpn-ipv4', 'ip-vpn-ipv6', 'ipsec-ike', 'isdn']);
  });
});
