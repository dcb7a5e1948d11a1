#!/usr/bin/env node
import module from 'node:module';

// From Node 22 on what was compiled is kept for the next start, but for this file.
(module as { readonly enableCompileCache?: () => void }).enableCompileCache?.();
const { runAsProcess } = await import('./process.js');
await runAsProcess();
