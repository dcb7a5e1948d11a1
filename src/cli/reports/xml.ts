import { escapeXml } from '../../core/escape-xml.js';
import { visible } from '../terminal/visible.js';

/** A text on a page: nothing in it acts, neither as HTML nor on the direction of the line. */
export function shown(text: string): string {
  return escapeXml(visible(text));
}
