/** The page takes no styles of single elements: where cells begin and how many columns they take, as classes. Beyond these they stand one after the other. */
const COLUMNS = 16;

function placesOfCells(): string {
  const numbers = Array.from({ length: COLUMNS }, (_, i) => i + 1);
  return numbers.map((n) => `.p${n}{grid-column-start:${n}}.s${n}{grid-column-end:span ${n}}`).join('');
}

/**
 * The text of the statute as legislatures print it: headings centred, articles indented by two characters, their labels in 黑体. One
 * markup serves both views: side by side, the first copy of a line leaves out what was inserted, the second what was deleted.
 */
export const TEXT_STYLE = `
${placesOfCells()}
.cells{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);text-indent:0;text-align:left;line-height:1.6;border-bottom:1px solid var(--rule)}
.cell{padding:.15rem .5rem;border-left:1px solid var(--faint)}
.r.row:not(.row + .row) .cells{border-top:1px solid var(--rule)}
.text{max-width:62rem;margin:0 auto;font-size:1.09rem;line-height:2}
.text:focus{outline:none}
.heads{display:none}
.b{content-visibility:auto;contain-intrinsic-size:auto 8rem;margin-left:-1.3rem;padding-left:1.3rem}
.division{content-visibility:visible}
.r{display:grid;grid-template-columns:minmax(0,44rem) minmax(8.5rem,1fr);column-gap:1.8rem;position:relative}
.a,.b2{white-space:pre-wrap;text-align:justify;text-indent:2em;min-width:0}
.b2{display:none}
.l{font-family:var(--hei);font-weight:600;text-decoration-skip-ink:none}
.r.ch::before{content:"";position:absolute;left:-.95rem;top:.45em;bottom:.45em;width:3px;background:color-mix(in srgb,var(--soft) 45%,var(--paper));border-radius:2px}
.r.ch.ins::before{background:var(--ins)}.r.ch.del::before{background:var(--del)}
.r.ch:focus{outline:none}
.r:target,.r.here{background:linear-gradient(90deg,var(--mark),transparent)}
.r.here::before,.r.ch:focus-visible::before{background:var(--link);width:5px;left:-1.05rem}
.ch.article{margin-block:.35rem}
.b.division .r>.a,.b.division .r>.b2{text-align:center;text-indent:0}
.b.division .r.division{margin-top:2rem;margin-bottom:.7rem;font-family:var(--hei);font-size:1.06rem;font-weight:600}
.b.part .r.division{font-size:1.22rem;margin-top:2.6rem}.b.section .r.division{font-size:1rem;margin-top:1.2rem}
.b.division .r .n{font-weight:400}
.title .a,.title .b2{text-align:center;text-indent:0;font:700 1.5rem/1.6 var(--song);letter-spacing:.05em;padding:1.2rem 0 .4rem;text-wrap:balance}
.history .a,.history .b2{text-align:center;text-indent:0;font-family:var(--kai);line-height:1.9;font-size:1rem}
.toc .a,.toc .b2{text-indent:0;padding-left:4em;line-height:1.8}
.heading .a,.heading .b2{text-align:center;text-indent:0;padding-left:0;font-family:var(--hei);font-weight:600;margin:.8rem 0 .2rem}
.front .a,.front .b2{text-indent:0;text-align:center}
.n{display:flex;flex-wrap:wrap;align-content:flex-start;gap:.1rem .45rem;font:.76rem/1.55 var(--hei);padding-top:.5em;color:var(--soft);text-align:left}
.chip{display:inline-block;border:1px solid var(--rule);border-radius:3px;padding:0 .42em;background:var(--card);color:var(--link);text-decoration:none;white-space:nowrap}
.chip:hover{border-color:var(--link)}.chip.c{color:var(--con);border-style:dashed}
.t.new{color:var(--ins);font-weight:600}.t.gone{color:var(--del);font-weight:600}.t.mov{color:var(--con)}.t a{color:inherit}
.w{font-family:var(--kai);font-size:.84rem}
.repeats{max-width:44rem;margin:.5rem 0 1rem;padding:.4rem .9rem;border-left:3px solid var(--rule);font-size:.92rem;& h4{margin:.2rem 0}& ul{margin:.2rem 0;padding-left:1.2rem}}
.fold{margin:.5rem 0}
.fold>summary{list-style:none;cursor:pointer;color:var(--soft);font:.92rem/1.8 var(--kai);display:flex;align-items:center;gap:1rem;max-width:44rem;margin:.35rem 0}
.fold>summary::-webkit-details-marker{display:none}
.fold>summary::before,.fold>summary::after{content:"";flex:1;border-top:1px dashed var(--rule)}
.fold>summary:hover span{color:var(--link)}
.fold>summary span{text-align:center}
:root:has(#v-changed:checked) :is(.fold:not(.rep),.b:not(.ch):not(.leads):not(.title)){display:none}
:root:has(#v-two:checked){
& .text{max-width:84rem}
& .heads{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr) 7.5rem;column-gap:2rem;position:sticky;top:var(--bar);z-index:3;background:var(--paper);border-bottom:1px solid var(--rule);font:600 .84rem/2.4 var(--hei);letter-spacing:.2em;text-align:center;color:var(--soft)}
& .r{grid-template-columns:minmax(0,1fr) minmax(0,1fr) 7.5rem;column-gap:2rem}
& .r>.a{grid-column:1;grid-row:1}& .r>.a:only-child{grid-column:1/3}
& .r>.b2{display:block;grid-column:2;grid-row:1}& .r>.n{grid-column:3;grid-row:1}
& .r.del>.a:nth-child(1){grid-column:1}& .r.ins>.a:nth-child(1){grid-column:2}
& .r:not(.ins):not(.del)>.a:not(:only-child) ins,& .b2 del{display:none}
& .r:not(.ins)>.a del{text-decoration-color:color-mix(in srgb,var(--del) 45%,transparent)}
& .fold>summary{max-width:none;padding-right:9.5rem}
& .r{border-bottom:1px solid var(--faint)}
& .text{line-height:1.85;font-size:1rem}}
::highlight(found){background:var(--mark);color:inherit}
@media (max-width:64rem){
.cols{display:block}.side{position:static;height:auto;max-height:26rem;border-right:0;border-bottom:1px solid var(--rule)}
.main{padding:0 1.6rem}
.r{grid-template-columns:minmax(0,1fr) 7.5rem;column-gap:1rem}}
@media (max-width:44rem){
:root{--bar:0rem}
.mast{padding:1.8rem 1.1rem 1rem}.bar{position:static;padding:.5rem 1rem;gap:.5rem}.bar .go{position:fixed;right:.7rem;bottom:.7rem;z-index:6;background:var(--paper);border:1px solid var(--rule);border-radius:8px;padding:.3rem;box-shadow:0 2px 10px rgb(0 0 0/.16)}
.bar .needs-script:not(.go){width:100%}.bar input[type=search]{max-width:none}.bar select{max-width:8rem}
.figures{gap:.4rem 1.3rem}.chain .decisions>ol>li{grid-template-columns:1fr}.chain .decisions li .figures{justify-content:flex-start}
.main{padding:0 1.1rem 0 1.4rem}.panels,.tabs{padding-left:1.1rem;padding-right:1.1rem}
.r{display:block}.text{font-size:1.03rem;line-height:1.9}
.n{padding:0 0 .3rem 2em}
.consequences li{grid-template-columns:1fr auto}.consequences li .unit{grid-column:1/-1}
.colophon{padding:1.2rem 1.1rem 4rem}.colophon td{display:block}
:is(.findings,.choices) li{grid-template-columns:3em 1fr}:is(.msg,.or,.at,.findings .place){grid-column:1/-1}
.toc .a,.toc .b2{padding-left:1.5em}
:root:has(#v-two:checked){& .heads{display:none}
& .r{display:block;padding:.3rem 0}
& .r.ch:not(.ins):not(.del)::before{display:none}& .r.ch:not(.ins):not(.del)>.a:not(:only-child){border-left:3px solid var(--del);padding-left:.6rem;margin-left:-.6rem}
& .r.ch>.b2{border-left:3px solid var(--ins);padding-left:.6rem;margin-left:-.6rem;margin-top:.3rem}
& .r:not(.ch)>.b2{display:none}& .r:not(.ch)>.a ins{display:inline}
& .fold>summary{padding-right:0}}}
`;
