/** The colour of a decision, and how the page looks when it is chosen. Hues lie far apart for neighbours. */
export function colours(at: number): string {
  const hue = Math.round((at * 137.5 + 25) % 360);
  return `.d${at}{--c:hsl(${hue} 75% 88%);--l:hsl(${hue} 60% 38%)}
body:has(#by${at}:checked) main span:not(.d${at}){color:#888;background:none;box-shadow:none}
body:has(#by${at}:checked) main .d${at}{color:#000;background:var(--c);box-shadow:0 2px var(--l)}
`;
}

/** How the page of a life looks. */
export const LIFE_STYLE = `
*{box-sizing:border-box}
body{margin:0;font:17px/1.9 "Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif;color:#111;background:#fff}
header{position:sticky;top:0;background:#fff;border-bottom:1px solid #ccc;padding:.6rem 1.2rem .2rem;z-index:1}
h1{font-size:1.25rem;margin:0}
.lead{margin:0;color:#555;font-size:.85rem}
.line{list-style:none;display:flex;gap:0;overflow-x:auto;margin:.4rem 0 0;padding:0 0 .5rem}
.line li{flex:0 0 auto;position:relative;padding-top:.9rem}
.line li::before{content:"";position:absolute;left:0;right:0;top:.35rem;border-top:2px solid #999}
.line li:last-child::before{right:50%}
.line li:first-child::before{left:50%}
.line input{position:absolute;opacity:0}
.line label{display:block;width:11.5rem;padding:.15rem .5rem;text-align:center;font-size:.78rem;line-height:1.4;cursor:pointer;position:relative}
.line label::before{content:"";position:absolute;left:50%;top:-.85rem;width:.7rem;height:.7rem;margin-left:-.35rem;border-radius:50%;background:var(--l,#555);border:2px solid #fff;box-shadow:0 0 0 1px var(--l,#555)}
.line input:checked+label{background:var(--c,#eee);border-radius:.3rem}
.line input:focus-visible+label{outline:2px solid #06c}
.line time{display:block;color:#444;font-variant-numeric:tabular-nums}
.line b{font-weight:600;display:-webkit-box;-webkit-line-clamp:3;-webkit-box-orient:vertical;overflow:hidden}
.line small{color:#666}
main{max-width:44rem;margin:1.5rem auto 4rem;padding:0 1.2rem}
main p{margin:0;text-indent:2em;overflow-wrap:anywhere}
main .title{text-align:center;text-indent:0;font-size:1.4rem;font-weight:700;margin:1rem 0}
main .history,main .front{text-align:center;text-indent:0;color:#444;font-size:.9rem}
main .division{text-align:center;text-indent:0;font-weight:700;margin:1.2rem 0 .4rem}
main .toc{text-indent:0;margin-left:4em;color:#444}
main span[class]{background:var(--c);box-shadow:0 1px var(--l)}
.label{font-weight:700}
@media print{header{position:static}.line{flex-wrap:wrap}}
`;
