/**
 * The arrows of the design: core ← facts ← calendar, prefecture ← concepts ← forms ← check ← cli
 * (terminal ← inputs ← reports ← commands). The entries, and the lists made for them, look down;
 * of them the command alone may ask.
 */
const base = '^src/(core|facts|calendar|prefecture)/';
const entries = '^src/(catalogue/|conformance/|generated/|zod/|en\\.ts|zod\\.ts|index\\.ts)';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core-looks-at-nothing',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: '^src/', pathNot: '^src/core/' },
    },
    {
      name: 'facts-look-at-core-only',
      severity: 'error',
      from: { path: '^src/facts/' },
      to: { path: '^src/', pathNot: '^src/(core|facts)/' },
    },
    {
      name: 'base-looks-at-core-only',
      severity: 'error',
      from: { path: '^src/(calendar|prefecture)/' },
      to: { path: '^src/', pathNot: base },
    },
    {
      name: 'concepts-do-not-look-up',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(forms|check|cli)/|${entries}` },
      to: { path: `^src/(forms|check|cli)/|${entries}` },
    },
    {
      name: 'forms-do-not-look-up',
      severity: 'error',
      from: { path: '^src/forms/' },
      to: { path: `^src/(check|cli)/|${entries}` },
    },
    {
      name: 'engine-of-forms-knows-no-form',
      severity: 'error',
      from: { path: '^src/forms/engine/' },
      to: { path: '^src/forms/', pathNot: '^src/forms/engine/' },
    },
    {
      name: 'forms-share-through-shared-only',
      severity: 'error',
      from: { path: '^src/forms/(?!ui/)([a-z-]+)/' },
      to: { path: '^src/forms/[a-z-]+/', pathNot: '^src/forms/(engine|shared|$1)/' },
    },
    {
      name: 'drawing-for-its-entry-only',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: '^src/forms/(ui/|[a-z-]+/ui\\.ts|engine/(states|canonical-schema)\\.ts)',
      },
      to: { path: '^src/forms/(ui/|[a-z-]+/ui\\.ts|engine/states\\.ts)' },
    },
    {
      name: 'check-does-not-look-up',
      severity: 'error',
      from: { path: '^src/check/' },
      to: { path: `^src/cli/|${entries}` },
    },
    {
      name: 'check-rows-look-at-no-other-room',
      severity: 'error',
      from: { path: '^src/check/rows/' },
      to: { path: '^src/check/', pathNot: '^src/check/(rows/|faults\\.ts$)' },
    },
    {
      name: 'check-columns-look-at-no-other-room',
      severity: 'error',
      from: { path: '^src/check/columns/' },
      to: { path: '^src/', pathNot: '^src/(core/|check/(columns/|(faults|shortened)\\.ts$))' },
    },
    {
      name: 'check-repair-looks-at-rows-only',
      severity: 'error',
      from: { path: '^src/check/repair/' },
      to: { path: '^src/check/', pathNot: '^src/check/(repair|rows)/' },
    },
    {
      name: 'check-kernel-looks-at-rows-only',
      severity: 'error',
      from: { path: '^src/check/kernel/' },
      to: { path: '^src/', pathNot: '^src/check/(kernel|rows)/' },
    },
    {
      name: 'check-register-looks-at-no-session',
      severity: 'error',
      from: { path: '^src/check/register/' },
      to: {
        path: '^src/check/',
        pathNot:
          '^src/check/(register/|rows/|columns/|kernel/|(faults|profile|known-institutions)\\.ts$)',
      },
    },
    {
      name: 'only-cli-looks-at-entries',
      severity: 'error',
      from: { pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'only-cli-looks-at-sql',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|sql)/' },
      to: { path: '^src/sql/' },
    },
    {
      name: 'nothing-looks-at-scripts',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/udf/' },
      to: { path: '^src/udf/' },
    },
    {
      name: 'commands-are-found-in-their-list',
      severity: 'error',
      from: { path: '^src/cli/', pathNot: '^src/cli/(main|commands/)' },
      to: { path: '^src/cli/commands/' },
    },
    {
      name: 'reports-look-at-inputs-and-the-terminal',
      severity: 'error',
      from: { path: '^src/cli/(inputs|terminal)/' },
      to: { path: '^src/cli/reports/' },
    },
    {
      name: 'the-terminal-knows-no-other-room',
      severity: 'error',
      from: { path: '^src/cli/terminal/' },
      to: { path: '^src/cli/', pathNot: '^src/cli/terminal/' },
    },
    {
      name: 'rules-for-the-catalogue-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/generated/catalogue\\.ts$|^src/cli/|/rules\\.ts$' },
      to: { path: '/rules\\.ts$' },
    },
    {
      name: 'english-for-its-entry-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(en\\.ts|cli/)' },
      to: { path: '/en\\.ts$' },
    },
    {
      name: 'kinds-for-schemas-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(generated/|forms/engine/field-schemas\\.ts)' },
      to: { path: '^src/(?!core/)[^/]+/kind\\.ts$' },
    },
    {
      name: 'zod-in-its-entry-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(zod\\.ts|zod/|generated/zod-kinds\\.ts)' },
      to: { path: 'node_modules/zod/' },
    },
    {
      name: 'date-fns-in-the-calendar-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/calendar/' },
      to: { path: 'node_modules/(date-fns|@date-fns)/' },
    },
    {
      name: 'packed-files-in-the-command-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/inputs/(archive|workbook)/' },
      to: { path: 'node_modules/(yauzl|saxes|numfmt)/' },
    },
    {
      name: 'node-in-the-command-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
      extensions: ['.ts', '.js', '.cjs', '.mjs', '.d.ts'],
    },
  },
};
