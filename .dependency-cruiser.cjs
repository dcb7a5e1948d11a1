/** The arrows of the design: core ← calendar, prefecture ← concepts ← forms ← check ← cli. */
const base = '^src/(core|calendar|prefecture)/';
const entries = '^src/(catalogue/|en\\.ts|zod\\.ts|index\\.ts)';

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
      name: 'check-register-looks-at-no-session',
      severity: 'error',
      from: { path: '^src/check/register/' },
      to: {
        path: '^src/check/',
        pathNot: '^src/check/(register/|rows/|columns/|(faults|profile)\\.ts$)',
      },
    },
    {
      name: 'only-cli-looks-at-entries',
      severity: 'error',
      from: { pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'rules-for-the-catalogue-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(catalogue|cli)/|/rules\\.ts$' },
      to: { path: '/rules\\.ts$' },
    },
    {
      name: 'english-for-its-entry-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(en\\.ts|cli/)' },
      to: { path: '/en\\.ts$' },
    },
    {
      name: 'zod-in-its-entry-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/zod\\.ts$' },
      to: { path: 'node_modules/zod/' },
    },
    {
      name: 'date-fns-in-the-calendar-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/calendar/' },
      to: { path: 'node_modules/(date-fns|@date-fns)/' },
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
