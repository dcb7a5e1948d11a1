export default {
  output: 'export',
  // The lock files of the folders above are none of this project's.
  turbopack: { root: import.meta.dirname },
};
