#!/usr/bin/env node
import { main } from './main.js';
import { outputTo } from './output.js';

declare const VERSION: string;

// A reader that has seen enough, such as `head`, closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});

process.exitCode = await main(process.argv.slice(2), VERSION, {
  stdin: process.stdin,
  stdout: outputTo(process.stdout),
  stderr: outputTo(process.stderr),
  now: Date.now,
});
