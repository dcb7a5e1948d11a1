/** Preloaded into a measured process: tells its CPU seconds and its peak memory in kB, as the last line of its standard error. */
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write(`\n${(userCPUTime + systemCPUTime) / 1e6} ${maxRSS}\n`);
});
