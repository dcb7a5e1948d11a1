/** As much of Node's Buffer as the command's reading of workbooks asks for, in a browser. */
const encoder = new TextEncoder();

class Bytes extends Uint8Array {
  write(text: string, at: number): void {
    encoder.encodeInto(text, this.subarray(at));
  }

  override toString(encoding = 'utf8', from = 0, to = this.length): string {
    return new TextDecoder(encoding).decode(this.subarray(from, to));
  }
}

/** Takes the place of the global where the scripts of the site are bundled. */
export const Buffer = {
  from: (given: string | Uint8Array) => {
    const bytes = typeof given === 'string' ? encoder.encode(given) : given;
    return new Bytes(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength);
  },
  byteLength: (text: string) => encoder.encode(text).length,
  allocUnsafeSlow: (size: number) => new Bytes(size),
};
