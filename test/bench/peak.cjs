/** Preloaded into a measured process: tells its peak memory in kB, as the last line of its standard error. */
process.on('exit', () => process.stderr.write(`\n${process.resourceUsage().maxRSS}\n`));
