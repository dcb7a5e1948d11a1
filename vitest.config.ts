import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { VERSION: JSON.stringify('0.0.0-test') },
  // The examples import the package by its name: here, its sources.
  resolve: { tsconfigPaths: true },
  test: {
    include: ['test/**/*.test.ts'],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // The start of the process, run by the tests of the packed command.
      exclude: ['src/cli/bin.ts', 'src/**/index.ts'],
      reporter: ['text-summary', 'text'],
      thresholds: {
        branches: 95,
        statements: 95,
        'src/core/**': { branches: 100 },
        'src/calendar/**': { branches: 100 },
        'src/certificate/**': { branches: 100 },
        'src/claims-start/**': { branches: 100 },
        'src/operation-start/**': { branches: 100 },
        'src/transitional-measure/**': { branches: 100 },
        'src/prefecture/**': { branches: 100 },
        'src/institution-code/**': { branches: 100 },
        'src/customer-id/**': { branches: 100 },
        'src/succession/**': { branches: 100 },
        'src/account/**': { branches: 100 },
        'src/password/**': { branches: 100 },
        'src/designation/**': { branches: 100 },
        'src/e-filing/**': { branches: 100 },
        'src/support-desk/**': { branches: 100 },
        'src/forms/**': { branches: 100 },
        'src/milestone/**': { branches: 100 },
      },
    },
  },
});
