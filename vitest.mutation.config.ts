import { defineConfig } from 'vitest/config';
import base from './vitest.config.js';

/** The tests that a concept is held by: its own, and those that go through every concept. */
const concept = process.env['MUTATION_CONCEPT'] ?? '';

export default defineConfig({
  define: base.define ?? {},
  resolve: base.resolve ?? {},
  test: {
    include: [
      `test/${concept}/**/*.test.ts`,
      'test/{cases,contract,laws,readings}.test.ts',
      'test/conformance/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', 'test/calendar/lint.test.ts'],
    testTimeout: 30_000,
  },
});
