import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Halves of surrogate pairs, which no address can hold; a name on Windows may. */
const halves = /\p{Cs}/gu;

/** A path from a folder, or from here, with forward slashes on every machine. `-` stays. */
export function pathFromHere(file: string, folder = ''): string {
  if (file === '-') return file;
  const path = relative(folder, resolve(file)).split(sep).join('/');
  return path === '' ? '.' : path;
}

/** The address of a file: relative to the current folder, absolute for what lies outside. */
export function addressOf(file: string): string {
  const path = pathFromHere(file).replace(halves, '\ufffd');
  if (path.startsWith('../') || isAbsolute(path)) return pathToFileURL(file).href;
  return path.split('/').map(encodeURIComponent).join('/');
}
