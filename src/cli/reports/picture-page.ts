import { escapeXml } from '../../core/escape-xml.js';
import type { Finding } from '../../core/finding.js';
import { type Lang, severities } from '../terminal/language.js';
import { shown } from './xml.js';

const style = `:root{color-scheme:light dark}body{margin:0;font:15px/1.6 system-ui,"Hiragino Sans","Yu Gothic UI","Noto Sans JP",sans-serif;background:#fff;color:#1c2127;overflow-wrap:anywhere}main{max-width:60rem;margin:0 auto;padding:1rem}svg{display:block;width:100%;height:auto}li{margin:.3rem 0}
@media(prefers-color-scheme:dark){body{background:#14181d;color:#e6eaef}}
@media(max-width:40rem){svg{min-width:40rem}.picture{overflow-x:auto}}`;

/** A page that holds a picture and the findings on it: nothing is loaded, nothing runs. */
export function picturePage(
  title: string,
  svg: string,
  findings: readonly Finding[],
  lang: Lang,
): string {
  const notes = findings.map(
    ({ severity, message, rule }) =>
      `<li>${severities[severity][lang]}: ${shown(message)} <code>${escapeXml(rule)}</code></li>\n`,
  );
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${shown(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${shown(title)}</h1>
<div class="picture" tabindex="0" role="group" aria-label="${shown(title)}">
${svg}</div>
${notes.length > 0 ? `<ul>\n${notes.join('')}</ul>\n` : ''}</main>
</body>
</html>
`;
}
