/**
 * How a page looks: the faces and measures of official documents (GB/T 9704: title in 小标宋, heads in 黑体, text in 仿宋, two characters
 * of indent, the margins of the page), the same on a screen with room to read, and in the dark.
 */
export const STYLESHEET = `:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1a1a1a; --faint: #666; --rule: #999; --desk: #f2f2ef;
  --deleted: #a40e26; --deleted-ground: #fdebed; --inserted: #0b5d2e; --inserted-ground: #e6f5ea;
  --song: "方正小标宋简体", "FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05", "华文中宋", STZhongsong, "Noto Serif CJK SC", "Source Han Serif SC", "宋体", SimSun, serif;
  --hei: "黑体", SimHei, "华文黑体", STHeiti, "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
  --kai: "楷体_GB2312", "楷体", KaiTi_GB2312, KaiTi, "华文楷体", STKaiti, "Noto Serif CJK SC", serif;
  --fang: "仿宋_GB2312", FangSong_GB2312, "仿宋", FangSong, "华文仿宋", STFangsong, "Noto Serif CJK SC", "Source Han Serif SC", serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #1c1c1e; --ink: #e6e6e6; --faint: #9a9a9a; --rule: #5a5a5a; --desk: #111;
    --deleted: #ff9aa5; --deleted-ground: #47191f; --inserted: #8fdca6; --inserted-ground: #15391f;
  }
}
* { box-sizing: border-box; }
html { background: var(--desk); }
body { margin: 0; color: var(--ink); font: 1.125rem/1.75 var(--fang); text-align: justify; }
main { max-width: 46em; margin: 1.5rem auto; padding: 3.5rem 4rem; background: var(--paper); }
.landscape main { max-width: 74em; padding: 2.5rem 2.5rem; }
h1, h2, h3, p { margin: 0; font-size: inherit; font-weight: normal; white-space: pre-wrap; overflow-wrap: anywhere; }
.title { font: 1.75rem/1.5 var(--song); text-align: center; text-wrap: balance; }
.opens { margin-top: 4rem; padding-top: 3rem; border-top: 1px solid var(--rule); }
.history { font-family: var(--kai); text-align: center; padding: 0 2em; }
.title + .history { margin-top: 1em; }
.front { text-align: center; }
.history + .text, .history + nav, .history + h2, .front + .text, .title + .text, .title + table { margin-top: 1.5em; }
h2, h3, td .part, td .subpart, td .chapter, td .section, td .portion, td .heading { font-family: var(--hei); text-align: center; }
h2 { margin: 1.5em 0 .75em; font-size: 1.125em; break-after: avoid; }
h3 { margin: 1em 0 .5em; break-after: avoid; }
.text { text-indent: 2em; }
.article > .label, .article > ins > .label, .article > del > .label, strong { font-family: var(--hei); font-weight: normal; }
.annex { text-indent: 2em; }
.line-deleted::after { content: "¶"; color: var(--deleted); text-decoration: line-through; }
.line-inserted::after { content: "¶"; color: var(--inserted); }
.note { margin: .75em 0; color: var(--faint); font-size: .875em; }
.note > strong { color: var(--deleted); font-size: 1rem; }
.contents { margin: 2em 0; }
.contents h2, .contents .heading { font-family: var(--hei); text-align: center; }
.toc { padding-left: 4em; text-indent: -2em; font-family: var(--kai); }
.contents a { color: inherit; text-decoration: none; }
.contents a:hover { text-decoration: underline; }
:target { background: color-mix(in srgb, gold 30%, transparent); }
del { color: var(--deleted); background: var(--deleted-ground); text-decoration: line-through; }
ins { color: var(--inserted); background: var(--inserted-ground); text-decoration: underline; text-underline-offset: .2em; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 1rem; line-height: 1.6; }
thead { display: table-header-group; }
th, td { border: 1px solid var(--rule); padding: .5em .75em; vertical-align: top; }
th { font: inherit; font-family: var(--hei); text-align: center; }
td .title { font-size: 1.125em; }
td .cell { text-align: left; }
td:has(> .cell) { vertical-align: middle; }
th { vertical-align: middle; }
.unruled th, .unruled td { border: none; }
.row-deleted > * { background: var(--deleted-ground); }
.row-inserted > * { background: var(--inserted-ground); }
p + table, table + p, table + table { margin-top: .75em; }
td .note { margin: 0; font-size: inherit; }
td > :not(.cell) ins, .note ins { text-decoration: none; font-family: var(--hei); }
@media (max-width: 40em) { main { margin: 0; padding: 1.5rem 1.25rem; } .landscape main { padding: 1rem .5rem; } .title { font-size: 1.4rem; } }
@page { margin: 3.7cm 2.6cm 3.5cm 2.8cm; @bottom-center { content: "— " counter(page) " —"; font: 14pt/1 SimSun, serif; } }
@media print {
  :root { color-scheme: light; }
  html { background: none; }
  body { font-size: 16pt; line-height: 28pt; }
  main, .landscape main { max-width: none; margin: 0; padding: 0; }
  .title { font-size: 22pt; line-height: 36pt; }
  .landscape { font-size: 12pt; line-height: 20pt; }
  .landscape table { font-size: 12pt; line-height: 18pt; }
  p { orphans: 2; widows: 2; }
  .opens { break-before: page; margin-top: 0; padding-top: 0; border-top: none; }
  tr:has(> td > .cell) { break-inside: avoid; }
}
`;
