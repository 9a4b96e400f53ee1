/** Pages in the shapes in which government sites publish laws, around a text given line by line. The first line is the title. */
type Shape = (lines: readonly string[]) => string;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const headOf = (title: string, more = ''): string =>
  `<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${title}_某某网</title>${more}<style>p{margin:0}</style><script>var a="<p>第九百条　假的</p>";</script></head>`;
const MENU =
  '<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/flfg">法律法规</a></li><li><a href="/zwgk">政务公开</a></li></ul></div><div class="dqwz">当前位置：<a href="/">首页</a> &gt; <a href="/flfg">法律法规</a> &gt; 正文</div>';
const RELATED =
  '<div class="xglj"><h3>相关链接</h3><ul><li><a href="/1.html">关于《某条例》的说明：修改的主要内容。</a></li><li><a href="/2.html">图解</a></li></ul></div>';
const FOOT =
  '<div class="footer"><p>版权所有：某某人民代表大会常务委员会办公室</p><p>主办单位：某某网　地址：某某街1号，邮编：030000。</p><p>京ICP备00000000号</p></div>';

/** A standing committee's site: divs, a heading, the note under it, paragraphs indented by full-width spaces in spans. */
const committee: Shape = ([title = '', ...lines]) => `<!DOCTYPE html>
<html>${headOf(title)}
<body>${MENU}
<div class="content-area">
  <h1>${escaped(title)}</h1>
  <div class="source"><span>来源：某某网</span>　<span>发布时间：2020-11-30</span>　浏览次数：<span id="hits">102</span>　字体：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a></div>
  <div id="Zoom" class="TRS_Editor">
${lines.map((line) => `    <p style="text-indent:2em"><span style="font-family:仿宋">　　${escaped(line)}</span></p>`).join('\n')}
    <p>&nbsp;</p>
    <div style="display:none">第九百条　不显示</div>
  </div>
  <div class="bdsharebuttonbox">分享到：<a>微信</a><a>微博</a></div>
  <p class="zrbj">责任编辑：某某</p><p>【打印】【关闭】</p>
</div>
${RELATED}${FOOT}</body></html>`;

/** A government portal: the heading far above, a table of particulars, one cell with lines that br ends, bold labels. */
const portal: Shape = ([title = '', ...lines]) => `<html>${headOf(title, `<meta name="ArticleTitle" content="${title}">`)}
<body><form id="aspnetForm"><header class="top">${MENU}</header>
<div class="wrap"><h1 class="title">${escaped(title)}</h1>
<table class="bd1"><tr><td><b>索 引 号：</b></td><td>000014349/2020-00001</td><td><b>主题分类：</b></td><td>国土资源、能源</td></tr>
<tr><td><b>发文机关：</b></td><td>某某</td><td><b>成文日期：</b></td><td>2020年11月30日</td></tr></table>
<table width="100%"><tr><td class="left" width="20%"><a href="/a">要闻</a><br><a href="/b">政策</a></td><td id="UCAP-CONTENT">
${lines.map((line) => `&nbsp;&nbsp;&nbsp;&nbsp;${escaped(line).replace(/^(第[一二三四五六七八九十百]+条)/, '<strong>$1</strong>')}<br>`).join('\n')}
<br/></td></tr></table>
</div></form><footer>${FOOT}</footer></body></html>`;

/** A court's site: everything in one article element with its sources and neighbours; source text is wrapped. */
const court: Shape = ([title = '', ...lines]) => `<!doctype html><html lang="zh">${headOf(title)}<body><nav>${MENU}</nav><main><article class="detail">
<div class="detail_title">${escaped(title)}</div><div class="message">发布时间：2020-12-29 17:40:00</div>
<div class="txt_txt" id="zoom">${lines.map((line) => `<div>\n${escaped(line).replace(/(.{40})(?=.)/g, '$1\n')}\n</div>`).join('')}</div>
<p>上一篇：<a href="/1">某规定</a></p><p>下一篇：<a href="/2">某解释，关于某事的规定。</a></p></article></main><aside><p>第一条　热门，推荐。</p></aside>${FOOT}</body></html>`;

/** What Word and WPS save as a page: soup of fonts, conditional comments, elements never closed. */
const word: Shape = (
  lines,
) => `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset="utf-8"><!--[if gte mso 9]><xml><o:Author>第九百条　甲</o:Author></xml><![endif]--></head>
<body lang=ZH-CN><div class=Section1>
${lines.map((line) => `<p class=MsoNormal><font face="仿宋"><span lang=EN-US><o:p></o:p></span><b><span>${escaped(line.slice(0, 3))}</span></b><span>${escaped(line.slice(3))}`).join('\n')}
</div></body></html>`;

export const SHAPES: Readonly<Record<string, Shape>> = { committee, portal, court, word };
