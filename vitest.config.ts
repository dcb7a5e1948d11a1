import { defineConfig } from 'vitest/config';
import { coveredFolders } from './scripts/generate/folders.js';

const everyBranch = Object.fromEntries(
  coveredFolders().map((folder) => [`src/${folder}/**`, { branches: 100 }]),
);

export default defineConfig({
  define: {
    VERSION: JSON.stringify('0.0.0-test'),
    HOMEPAGE: JSON.stringify('https://site.test/iryokikan/'),
  },
  // The examples import the package by its name: here, its sources.
  resolve: { tsconfigPaths: true },
  test: {
    include: ['test/**/*.test.ts'],
    // Machines are busy, and some tests search thousands of cases.
    testTimeout: 30_000,
    // Two cores are common: leaving one idle doubles the wait.
    maxWorkers: '100%',
    coverage: {
      enabled: process.env['COVERAGE'] === '1',
      provider: 'v8',
      include: ['src/**/*.ts'],
      // The start of the process, run by the tests of the packed command.
      exclude: ['src/cli/{bin,process}.ts', 'src/**/index.ts'],
      reporter: ['text-summary', 'text'],
      thresholds: {
        branches: 95,
        statements: 95,
        ...everyBranch,
      },
    },
  },
});
