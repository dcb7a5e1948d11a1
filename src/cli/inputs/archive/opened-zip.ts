/** A member of a ZIP file, as its directory tells it. */
export interface ZipMember {
  readonly name: string;
  /** Bytes, unpacked and packed. */
  readonly size: number;
  readonly packedSize: number;
  readonly isEncrypted: boolean;
}

/** An open ZIP file. Members are read in any order, one after another. */
export interface Zip {
  readonly members: readonly ZipMember[];
  /** The bytes of a member, checked against its size and checksum. Throws a FileFault. */
  read(member: ZipMember): AsyncGenerator<Uint8Array>;
  /** Throws a FileFault where another file stands in its place by now. */
  assertUnchanged(): Promise<void>;
  close(): void;
}
