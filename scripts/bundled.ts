/** Packages that the command holds within itself; their licences and their lines in the SBOM go with them. */
export const bundled = [
  'tinyglobby',
  'fdir',
  'picomatch',
  'yauzl',
  'pend',
  'saxes',
  'xmlchars',
  'numfmt',
] as const;
