declare module 'papaparse' {
  interface Parsed {
    readonly data: readonly (readonly string[])[];
    readonly errors: readonly { readonly type: string; readonly code: string }[];
  }
  const papaparse: {
    parse(text: string, config: { delimiter: string; newline: string }): Parsed;
  };
  export default papaparse;
}
