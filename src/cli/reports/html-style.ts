/** How the page looks: on a screen light or dark, on a phone, on paper. */
export const style = `
:root{color-scheme:light dark;--ink:#1c2127;--soft:#59636e;--line:#d5dae0;--page:#f5f6f8;--card:#fff;--accent:#0b57a4;--error:#c2262e;--warning:#9a6200;--info:#2f6f9f;--mark:#ffd9d6}
@media(prefers-color-scheme:dark){:root{--ink:#e6eaef;--soft:#9aa5b1;--line:#39424d;--page:#14181d;--card:#1d232a;--accent:#79b8ff;--error:#ff8a85;--warning:#e3b04b;--info:#7cc0ea;--mark:#6b2a2a}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:15px/1.6 system-ui,"Hiragino Sans","Yu Gothic UI","Noto Sans JP","Noto Sans CJK JP",sans-serif;overflow-wrap:anywhere}
main,header,footer{max-width:72rem;margin:0 auto;padding:0 1rem}
header{padding-top:1.5rem}
h1{font-size:1.4rem;margin:0}
h2{font-size:1.05rem;margin:0 0 .6rem}
p{margin:0}
a{color:inherit;text-decoration-color:var(--line);text-underline-offset:.2em}
a:hover{color:var(--accent)}
code{font:.95em ui-monospace,SFMono-Regular,Consolas,"Noto Sans Mono CJK JP",monospace;white-space:pre-wrap}
mark{background:var(--mark);color:inherit;border-radius:2px;outline:1px solid var(--error)}
section{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:1rem;margin:1rem 0}
.error{--hue:var(--error)}.warning{--hue:var(--warning)}.info{--hue:var(--info)}
.banner{border-color:var(--error);color:var(--error);font-weight:600}
.tiles{display:grid;grid-template-columns:repeat(4,1fr);gap:.75rem;margin:1rem 0}
.tiles div{background:var(--card);border:1px solid var(--line);border-left:4px solid var(--hue,var(--soft));border-radius:8px;padding:.5rem .9rem}
.tiles dt{color:var(--soft);font-size:.85rem}
.tiles dd{margin:0;font-size:1.55rem;font-weight:600;font-variant-numeric:tabular-nums;color:var(--hue,var(--ink))}
.charts{display:grid;grid-template-columns:1fr 1fr;gap:1rem;align-items:start;margin:1rem 0}
.charts section{margin:0;min-width:0}
.chart{list-style:none;margin:0;padding:0;max-height:26rem;overflow-y:auto}
.chart li{display:grid;grid-template-columns:1fr auto;column-gap:.75rem;padding:.25rem 0}
.chart svg{grid-column:1/3;width:100%;height:8px;border-radius:4px;background:var(--page);display:block}
.chart rect{fill:var(--hue)}
.chart b{font-variant-numeric:tabular-nums;font-weight:600}
.id{color:var(--soft);font-size:.85em;display:inline-block}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.5rem .6rem;border-bottom:1px solid var(--line)}
th{color:var(--soft);font-size:.85rem;font-weight:600;white-space:nowrap}
.number{text-align:right;font-variant-numeric:tabular-nums}
#table td:nth-child(2){min-width:9rem}
#table td:nth-child(3){min-width:9.5rem}
#table td:nth-child(4){min-width:9.5rem}
.scroll td:first-child{min-width:12rem}
.weight{color:var(--hue);font-weight:600;white-space:nowrap}
.mend code{font-weight:600}
.rule{color:var(--soft);font-size:.85em}
.controls{display:none;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.6rem;align-items:end;margin:.6rem 0 .75rem}
.controls div:first-child{grid-column:span 2}
.live .controls{display:grid}
.controls div{display:grid;gap:.15rem;min-width:0}
.controls label{font-size:.8rem;color:var(--soft)}
input,select,button{font:inherit;color:var(--ink);background:var(--card);border:1px solid var(--line);border-radius:6px;padding:.4rem .55rem;min-width:0;width:100%;min-height:2.5rem}
button{cursor:pointer}
button:disabled{opacity:.45;cursor:default}
:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
.pages{display:none;grid-template-columns:auto 1fr auto;gap:.75rem;align-items:center;text-align:center;margin-top:.75rem;color:var(--soft)}
.live .pages{display:grid}
.none{padding:1.5rem 0;text-align:center;color:var(--soft)}
details dt{font-weight:600;margin-top:.75rem}
details dd{margin:0}
summary{cursor:pointer;font-weight:600}
footer{color:var(--soft);font-size:.85rem;padding-bottom:2rem}
[hidden]{display:none!important}
@media screen and (max-width:48rem){
.charts{grid-template-columns:1fr}
.tiles{grid-template-columns:1fr 1fr}
.controls{grid-template-columns:1fr 1fr}
#table thead{display:none}
#table tr{display:block;padding:.6rem 0;border-bottom:1px solid var(--line)}
#table td{display:block;border:0;padding:.1rem 0;min-width:0!important}
#table td[data-label]:not(:empty):not(:last-child)::before{content:attr(data-label) " ";color:var(--soft);font-size:.85em}
#table td:empty{display:none}
.scroll{overflow-x:auto}
}
@media print{
body{background:#fff;font-size:11px}
.controls,.pages{display:none!important}
section{break-inside:auto;border:0;padding:0}
.chart{max-height:none;overflow:visible}
tr{break-inside:avoid}
thead{display:table-header-group}
svg,rect{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
