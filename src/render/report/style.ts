import { PRINT_STYLE } from './style-print.ts';
import { TEXT_STYLE } from './style-text.ts';

/** Colours by what they mean, light and dark, and the three faces of Chinese print: 宋体 for text, 黑体 for labels, 楷体 for notes. */
const BASICS = `
:root{color-scheme:light dark;
--paper:#faf8f4;--card:#fffefb;--ink:#24211d;--soft:#686158;--rule:#ddd6c8;--faint:#efeae0;--link:#2b5173;
--del:#96351f;--del-bg:#fae8e1;--ins:#0b555f;--ins-bg:#dff0ef;--con:#6d5713;--mark:#f6e7b0;--bad:#8f1d14;--bad-bg:#fbe9e6;
--song:"Source Han Serif SC","Noto Serif CJK SC","Noto Serif SC","Songti SC",STSong,SimSun,"AR PL UMing CN",serif;
--hei:"Source Han Sans SC","Noto Sans CJK SC","Noto Sans SC","PingFang SC","Hiragino Sans GB","Microsoft YaHei",SimHei,system-ui,sans-serif;
--kai:"Kaiti SC",STKaiti,KaiTi,"AR PL UKai CN","LXGW WenKai","Source Han Serif SC","Noto Serif CJK SC",serif;
--bar:3.25rem}
@media (prefers-color-scheme:dark){:root{
--paper:#181715;--card:#201e1b;--ink:#e6e0d5;--soft:#a69e91;--rule:#3a362f;--faint:#2a2723;--link:#9dc0de;
--del:#f0a891;--del-bg:#40241c;--ins:#93d6d6;--ins-bg:#16353a;--con:#dcc376;--mark:#4d4218;--bad:#ffb4a6;--bad-bg:#421d18}}
*{box-sizing:border-box}
html{scroll-padding-top:calc(var(--bar) + 1.5rem);-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.7 var(--song);overflow-wrap:anywhere}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.2em}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:2px}
i{font-style:normal}
h1,h2,h3,h4,p,ul,ol,blockquote,fieldset,table{margin:0;padding:0}
ul,ol{list-style:none}
code,kbd{font-family:ui-monospace,"SFMono-Regular",Menlo,Consolas,"Noto Sans Mono CJK SC",monospace;font-size:.86em}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:1rem;top:-4rem;z-index:9;padding:.4rem .8rem;background:var(--card);border:1px solid var(--rule)}
.skip:focus{top:.5rem}
.needs-script{display:none}.js .needs-script{display:flex}
[hidden]{display:none!important}
ins,del{text-decoration-thickness:.08em;text-underline-offset:.22em}
ins{color:var(--ins);background:var(--ins-bg);text-decoration:underline}
del{color:var(--del);background:var(--del-bg);text-decoration:line-through}
ins,del{-webkit-box-decoration-break:clone;box-decoration-break:clone;border-radius:1px;padding:.05em 0}
ins.c,del.c{background:none;text-decoration-style:dotted}
ins.c{color:var(--con)}
`;

const MASTHEAD = `
.mast{max-width:76rem;margin:0 auto;padding:3rem 2rem 1.6rem;text-align:center}
.kind{font:500 .8rem/1 var(--hei);letter-spacing:.35em;text-indent:.35em;color:var(--soft)}
h1{font:700 clamp(1.45rem,1rem + 1.9vw,2.15rem)/1.45 var(--song);letter-spacing:.06em;margin:1.1rem auto .9rem;max-width:24em;text-wrap:balance}
.mast::after{content:"";display:block;margin:1.8rem auto 0;border-top:3px double var(--rule)}
.decisions{font-family:var(--kai);font-size:1.05rem;color:var(--soft)}
.decisions .by{font:.8rem var(--hei);letter-spacing:.15em}
.single .decisions{max-width:46rem;margin:0 auto;text-wrap:balance}
.decisions a{color:inherit;text-decoration-color:var(--rule)}.decisions a:hover{color:var(--link)}
.no{font:500 .78em var(--hei);margin-right:.8em;color:var(--soft);white-space:nowrap}
.figures{display:flex;flex-wrap:wrap;justify-content:center;gap:.3rem 2.2rem;margin-top:1.3rem;font:.82rem/1.4 var(--hei);color:var(--soft)}
.figures a{color:inherit;text-decoration:none;display:flex;flex-direction:column;align-items:center}
.figures b{font:600 1.55rem/1.25 var(--song);color:var(--ink);font-variant-numeric:tabular-nums}
.figures a:hover span{text-decoration:underline}
.figures :is(.failed,.unread,.errors) :is(b,span){color:var(--bad)}.figures :is(.warnings,.choices) b{color:var(--con)}
.chain .decisions ol{max-width:56rem;margin:.8rem auto 0;text-align:left}
.chain .decisions>ol>li{display:grid;grid-template-columns:1fr auto;gap:.2rem 1.5rem;align-items:baseline;padding:.5rem .2rem;border-top:1px solid var(--faint)}
.chain .decisions li .figures{margin:0;gap:.1rem .9rem;justify-content:flex-end;font-size:.76rem}
.chain .figures a{flex-direction:row;gap:.3em;align-items:baseline}.chain .figures b{font-size:1rem}
.alert{max-width:60rem;margin:1.4rem auto;padding:.9rem 1.2rem;border:1px solid var(--bad);border-left-width:6px;background:var(--bad-bg);text-align:left;font:.92rem/1.7 var(--hei)}
.alert strong{color:var(--bad);font-size:1.05rem;margin-right:.4em}
`;

const CONTROLS = `
.bar{position:sticky;top:0;z-index:5;display:flex;flex-wrap:wrap;align-items:center;gap:.4rem 1rem;min-height:var(--bar);padding:.4rem 1.5rem;background:var(--paper);border-bottom:1px solid var(--rule);font:.82rem/1.4 var(--hei)}
.bar .needs-script{align-items:center;gap:.5rem}.bar .go{margin-left:auto;gap:.25rem}
.steps{display:flex;gap:.25rem}
.steps a{min-width:1.9rem;text-align:center;padding:.2rem .4rem;border:1px solid var(--rule);border-radius:3px;text-decoration:none;color:inherit}
.steps a.on{background:var(--ink);color:var(--paper);border-color:var(--ink)}
.steps a.bad{border-color:var(--bad);box-shadow:inset 0 -3px var(--bad)}
.seg{display:flex;border:1px solid var(--rule);border-radius:4px;overflow:hidden;min-width:0}
.seg label{padding:.22rem .8rem;cursor:pointer;color:var(--soft);white-space:nowrap}
.seg label+input+label{border-left:1px solid var(--rule)}
.seg input:checked+label{background:var(--ink);color:var(--paper)}
.seg input:focus-visible+label{outline:2px solid var(--link);outline-offset:-3px}
.bar select,.bar input[type=search],.bar button{font:inherit;color:inherit;background:var(--card);border:1px solid var(--rule);border-radius:4px;padding:.25rem .55rem;min-height:1.9rem}
.bar .needs-script:not(.go){flex:1 1 14rem;min-width:0}.bar select{max-width:11rem;min-width:5rem;flex:0 1 auto}.bar input[type=search]{flex:1 1 6rem;min-width:4rem;max-width:16rem}
.bar button{min-width:1.9rem;cursor:pointer}.bar button:hover{border-color:var(--soft)}
.bar output{min-width:4.2em;text-align:center;color:var(--soft);font-variant-numeric:tabular-nums}
.said{color:var(--soft);white-space:nowrap}
dialog{border:1px solid var(--rule);border-radius:6px;background:var(--card);color:var(--ink);padding:1.5rem 2rem;font:.95rem/1.6 var(--hei);max-width:30rem}
dialog::backdrop{background:rgb(0 0 0/.35)}
dialog h2{font:600 1.05rem var(--hei);margin-bottom:.8rem}
dialog th{text-align:left;padding:.2rem 1.4rem .2rem 0;font-weight:400;white-space:nowrap}
kbd{display:inline-block;min-width:1.7em;text-align:center;border:1px solid var(--rule);border-bottom-width:2px;border-radius:3px;padding:0 .35em;background:var(--paper)}
dialog button{margin-top:1.1rem;font:inherit;color:inherit;background:none;border:1px solid var(--rule);border-radius:4px;padding:.25rem 1rem;cursor:pointer}
`;

const SIDE = `
.step{padding-bottom:2rem}
.js .chain .step:not(.on){display:none}
.head{max-width:60rem;margin:0 auto;padding:1.6rem 2rem .4rem;text-align:center}
.single .head h2{display:none}
.head h2{font:600 1.2rem/1.6 var(--song)}
.note{font-family:var(--kai);color:var(--soft);font-size:.95rem}
.jump{display:flex;justify-content:center;flex-wrap:wrap;gap:.2rem 1.6rem;font:.84rem var(--hei);margin-top:.7rem}
.legend{font:.8rem/1.6 var(--song);margin-top:.7rem}
.cols{display:grid;grid-template-columns:minmax(19rem,25rem) minmax(0,1fr);max-width:100rem;margin:1rem auto 0}
.side{position:sticky;top:var(--bar);align-self:start;height:calc(100vh - var(--bar));display:flex;flex-direction:column;border-right:1px solid var(--rule);font-size:.92rem}
.panels{overflow:auto;overscroll-behavior:contain;padding:.4rem 1.25rem 4rem;scroll-padding-top:1rem}
.tabs{display:none}
@supports selector(:has(*)){
.tabs{display:flex;gap:1.4rem;padding:.7rem 1.25rem 0;border-bottom:1px solid var(--faint);font:.88rem var(--hei);flex:none;position:relative}
.tabs label{padding:.2rem 0 .5rem;cursor:pointer;color:var(--soft);border-bottom:2px solid transparent}
.tabs input:checked+label{color:var(--ink);border-color:var(--ink)}
.tabs input:focus-visible+label{outline:2px solid var(--link);outline-offset:2px}
.panel>h3{display:none}
.side:has(.t-items:checked) .panel:not(.p-items),.side:has(.t-contents:checked) .panel:not(.p-contents),.side:has(.t-numbers:checked) .panel:not(.p-numbers){display:none}}
.panel>h3{font:600 .95rem var(--hei);padding:1rem 0 .3rem}
.count{display:inline-block;min-width:1.5em;padding:0 .4em;border-radius:1em;background:var(--faint);color:var(--soft);font:.74rem/1.5 var(--hei);text-align:center;font-variant-numeric:tabular-nums}
.order{padding:.85rem 0 .95rem;border-bottom:1px solid var(--faint)}
.order:target,.order.lit{background:linear-gradient(90deg,var(--mark),transparent 80%);margin:0 -1.25rem;padding-left:1.25rem;padding-right:1.25rem}
.order h4{display:flex;justify-content:space-between;align-items:baseline;font:600 .92rem var(--hei)}
.order:focus{outline:none}
.state{font:.75rem var(--hei);color:var(--ins)}
.failed .state,.not-understood .state,.fail .res{color:var(--bad)}
.failed h4 .num,.not-understood h4 .num{color:var(--bad)}
.word{display:block;font:.95rem/1.7 var(--kai);color:var(--ink);margin:.25rem 0 .45rem;border-left:2px solid var(--rule);padding-left:.75rem}
.word .line{display:block}.word .line+.line{text-indent:2em}
.word summary{list-style:none;cursor:pointer}.word summary::-webkit-details-marker{display:none}
.word:not([open]) .clamp{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:4;overflow:hidden}
.word summary::after{content:"⋯";display:block;font:1rem/1 var(--hei);color:var(--link);text-align:right}
.word[open] summary::after{content:"︿";font-size:.75rem}
.ops li{font:.84rem/1.65 var(--hei);padding:.12rem 0}
.ops b{font-weight:600}.res{color:var(--soft);white-space:nowrap;margin-left:.3em}
.fail p{color:var(--bad)}
.places{color:var(--soft)}.places a{display:inline-block;margin-right:.7em}
h4.closing{font:600 .88rem var(--hei);padding:1.1rem 0 .2rem;color:var(--soft)}
.contents li{padding:.22rem 0;font-family:var(--song)}
.contents a{color:inherit;text-decoration:none}.contents a:hover{text-decoration:underline}
.contents small{color:var(--soft)}
.contents .d0{font-weight:700;padding-top:.6rem}.contents .d1{padding-left:.6em;font-weight:600}.contents .d2{padding-left:1em}.contents .d3{padding-left:2.4em;font-size:.93em}.contents .d4{padding-left:1em}
.map{width:100%;border-collapse:collapse;font:.86rem/1.5 var(--song);margin:.5rem 0 1.2rem;table-layout:fixed}
.map caption{text-align:left;font:600 .84rem var(--hei);padding:.4rem 0;color:var(--soft)}
.map th{font:.76rem var(--hei);color:var(--soft);text-align:left;padding:.15rem .3rem;border-bottom:1px solid var(--rule)}
.map td{padding:.2rem .3rem;border-bottom:1px solid var(--faint);vertical-align:top}
.map a,.map del a{text-decoration:none}.map a:hover{text-decoration:underline}.map del a{color:var(--del);text-decoration:line-through}
.map i{font:.76rem var(--hei);color:var(--soft)}.map .kept td{color:var(--soft)}.map .kept a{color:inherit}
.none{font-family:var(--kai);color:var(--soft);padding:.8rem 0}
`;

const AFTER = `
.main{min-width:0;padding:0 2.2rem}
.after{max-width:62rem;margin:3rem auto 0;border-top:1px solid var(--rule);padding-top:1.1rem}
.after>h3{font:600 1.1rem var(--hei);letter-spacing:.08em;margin-bottom:.7rem}
.after>*{max-width:52rem}
.after h4{font:600 .88rem var(--hei);margin:1.1rem 0 .3rem}
.lead,.hint{font-family:var(--kai);color:var(--soft);font-size:.95rem}
.consequences li{display:grid;grid-template-columns:minmax(7rem,11rem) 1fr auto;gap:.2rem 1rem;padding:.28rem 0;border-bottom:1px solid var(--faint);font-size:.93rem}
.consequences li>:only-child{grid-column:1/-1}.consequences small{font-family:var(--hei);color:var(--soft)}
:is(.findings,.choices) li{display:grid;gap:.1rem .6rem;padding:.5rem 0;border-bottom:1px solid var(--faint);font:.88rem/1.65 var(--hei)}
.findings li{grid-template-columns:3.2em 3.4em 1fr}.choices li{grid-template-columns:minmax(3.2em,max-content) 3.4em 1fr}
:is(.findings,.choices)>li>code{padding-top:.12em}
:is(.msg,.or,.at,.findings .place){grid-column:3}.place{font-size:.8rem;color:var(--soft)}.at .place{margin-right:.7em}
a.place{color:var(--link)}
.choices .num{font-weight:600}.or i{color:var(--con);margin-right:.3em}.or code{margin-left:.6em}
.sev{font-weight:600}.error .sev{color:var(--bad)}.warning .sev{color:var(--con)}.info .sev{color:var(--soft)}
.notes summary{font:.88rem var(--hei);color:var(--soft);cursor:pointer;padding:.6rem 0}
.proven{margin:.3rem 0 .8rem}.proven b{color:var(--ins);font-family:var(--hei)}
.fault{color:var(--bad);font-weight:700}
.wide{overflow-x:auto}
.ledger{border-collapse:collapse;width:100%;font:.86rem/1.5 var(--hei);font-variant-numeric:tabular-nums;margin:.4rem 0 .6rem}
.ledger th,.ledger td{padding:.34rem .6rem;text-align:right;border-bottom:1px solid var(--faint);white-space:nowrap}
.ledger thead th{font-weight:400;color:var(--soft);border-bottom:1px solid var(--soft)}
.ledger th:first-child{text-align:left}
.ledger td:nth-child(2),.ledger td:last-child{font-weight:600}.ledger .zero{color:color-mix(in srgb,var(--soft) 60%,var(--paper))}
.colophon{max-width:76rem;margin:2rem auto 0;padding:1.4rem 2rem 3rem;border-top:3px double var(--rule);font:.8rem/1.7 var(--hei);color:var(--soft)}
.colophon h2{font:600 .82rem var(--hei)}.colophon td{padding:.1rem 1.2rem .1rem 0;vertical-align:top}.colophon td:first-child{white-space:nowrap}.colophon p{margin-top:.6rem}
`;

/** The style sheet of the report: screen wide and narrow, light and dark, and paper. */
export const STYLE: string = BASICS + MASTHEAD + CONTROLS + SIDE + TEXT_STYLE + AFTER + PRINT_STYLE;

/** Where no script runs nothing that is folded stays so. */
export const NO_SCRIPT_STYLE = `
details::details-content{content-visibility:visible!important;block-size:auto!important}
.word .clamp{display:block!important}.word summary::after{display:none}
.panel{display:block!important}.panel>h3{display:block!important}.tabs{display:none!important}
`;
