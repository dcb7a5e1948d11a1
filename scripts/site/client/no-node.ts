/** In place of modules of Node that the command's sources name and do not need here. */
export const crc32 = undefined;
export const isUtf8 = undefined;
