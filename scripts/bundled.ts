/**
 * Packages that the command, or the files for Node, hold within themselves; their licences and their lines in the
 * SBOM go with them.
 */
export const bundled = [
  'date-fns',
  '@date-fns/utc',
  'tinyglobby',
  'fdir',
  'picomatch',
  'yauzl',
  'pend',
  'saxes',
  'xmlchars',
  'numfmt',
] as const;
