import { defineConfig } from 'vitest/config';
import base from './vitest.config.js';

export default defineConfig({
  define: base.define ?? {},
  resolve: base.resolve ?? {},
  test: {
    // scripts/mutation.ts names the tests that the folder is held by.
    include: process.env['MUTATION_TESTS']?.split(',') ?? [],
    exclude: ['**/node_modules/**'],
    testTimeout: 30_000,
  },
});
