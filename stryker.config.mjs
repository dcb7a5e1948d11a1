/** Run by `npm run mutation -- CONCEPT…`: what is mutated and which tests are run comes from scripts/mutation.ts. */
export default {
  packageManager: 'npm',
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  incremental: true,
  // A mutant that loops forever is caught by the time; a slow machine is not.
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 30,
  timeoutFactor: 3,
  ignoreStatic: true,
  reporters: ['clear-text', 'json'],
  clearTextReporter: {
    allowColor: false,
    logTests: false,
    reportTests: false,
    reportScoreTable: false,
  },
  jsonReporter: { fileName: process.env.MUTATION_REPORT ?? '.stryker/report.json' },
  tempDirName: '.stryker/sandbox',
  disableTypeChecks: false,
  ignorePatterns: [
    '.engines',
    '.bench',
    'dist',
    'docs/api',
    'site',
    'release',
    'test-results',
    'coverage',
  ],
};
