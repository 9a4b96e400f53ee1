/** A4, without the controls, black on white: what was deleted is struck, what was inserted underlined, so that no colour is needed. */
export const PRINT_STYLE = `
@page{size:A4;margin:20mm 18mm 18mm;@bottom-center{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#555}}
@media print{
:root{color-scheme:light;--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--rule:#bbb;--faint:#ddd;--link:#000;--del:#7a2413;--ins:#0a474f;--con:#4d3d0a;--del-bg:none;--ins-bg:none;--mark:none;--bad:#7a1209;--bad-bg:none;--bar:0rem}
body{font-size:10pt}
.bar,.skip,.tabs,.jump,.p-contents,dialog,.word summary::after{display:none!important}
.mast{padding:0 0 6mm}.mast,.cols,.head,.colophon,.text,.after{max-width:none}
.js .chain .step:not(.on){display:block}.step+.step{break-before:page}
.cols,.side,.panels{display:block;position:static;height:auto;max-height:none;overflow:visible;padding:0;border:0}
.panel:not(.p-contents),.panel:not(.p-contents)>h3{display:block!important}
.p-numbers{columns:2;column-gap:8mm}.p-numbers>h3{column-span:all}
.side:has(input) .panel:not(.p-contents){display:block!important}
.main{padding:0}
.word:not([open]) .clamp{display:block}
.text{font-size:10.5pt;line-height:1.75;margin-top:8mm}
.b{content-visibility:visible}
.r{grid-template-columns:minmax(0,1fr) 26mm;column-gap:5mm}
.r.ch::before{left:-3.5mm;width:.6mm;background:#000!important}
.r:target,.order:target{background:none}
.order,.ledger,.fold>summary{break-inside:avoid}
:root:has(#v-two:checked){& .text{font-size:9.5pt}& .heads{position:static;display:grid!important;break-after:avoid}& .r,& .heads{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr) 20mm;column-gap:5mm}& .fold>summary{padding-right:25mm}& .title :is(.a,.b2){font-size:13pt}}
.b.division .r{break-after:avoid}
.map{font-size:8.5pt}.map tr{break-inside:avoid}
ins{text-decoration:underline;text-decoration-thickness:.06em}del{text-decoration:line-through}
.chip{border-color:#999}
.s{break-inside:avoid;background:none;border-left-width:.5mm}
a{text-decoration:none;color:inherit}
.alert{border-color:#000}
.notes::details-content{content-visibility:visible!important;block-size:auto!important}
h3,h4{break-after:avoid}
.after{margin-top:8mm}}
`;
