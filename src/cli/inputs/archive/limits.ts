const MiB = 2 ** 20;

/** What is unpacked at most. Beyond it a file is refused: real tables stay far below. */
export interface UnpackLimits {
  /** Bytes of all members that are read. */
  readonly bytes: number;
  /** How many times larger a member may become than it is packed… */
  readonly ratio: number;
  /** …where it becomes larger than so many bytes. */
  readonly ratioFrom: number;
  readonly members: number;
}

export const archiveLimits: UnpackLimits = {
  bytes: 8192 * MiB,
  ratio: 250,
  ratioFrom: 256 * MiB,
  members: 100_000,
};

/** A workbook within an archive, or on standard input, is held in memory: bytes at most. */
export const heldBytes = 128 * MiB;
