/**
 * A web stream of bytes, such as a `ReadableStream<Uint8Array>`: as much of it as is read, so that
 * these types need neither those of the DOM nor those of Node.
 */
export interface ByteStream {
  getReader(): {
    read(): Promise<
      | { readonly done: false; readonly value: Uint8Array }
      | { readonly done: true; readonly value?: Uint8Array | undefined }
    >;
  };
}
