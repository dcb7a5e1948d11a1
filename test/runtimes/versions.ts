/** The versions of Node that are supported, by their major. */
export const nodes = { 20: '20.20.2', 22: '22.23.3', 24: '24.9.0' } as const;
