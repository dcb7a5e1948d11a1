#!/usr/bin/env node
import { main } from './main.js';
import { outputTo } from './output.js';

declare const VERSION: string;

process.exitCode = await main(process.argv.slice(2), VERSION, {
  stdin: process.stdin,
  stdout: outputTo(process.stdout),
  stderr: outputTo(process.stderr),
  now: Date.now,
});
