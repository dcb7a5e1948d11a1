/** In place of modules of Node that the command's sources name: what they can do without, and the names of paths. */
export const crc32 = undefined;
export const isUtf8 = undefined;

export const basename = (path: string) => path.slice(path.lastIndexOf('/') + 1);

export const dirname = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('/'))) || '.';

export const join = (folder: string, name: string) => (folder === '.' ? name : `${folder}/${name}`);
