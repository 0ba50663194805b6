/** Titles and names that break files whose writers forgot to escape. */
export const HOSTILE_TITLES = [
  'A & B < C > D "E" \'F\'',
  '</title><script>alert(1)</script>',
  ']]> <!-- --> <?xml?> &amp; &nbsp; &#0;',
  '新闻 👩‍👩‍👧 𠮷野家 é',
  'null\u0000bell\u0007 \ufffe\uffff \u2028 \u202e',
  '\ud800 lone',
  '   ',
  '\u200b\u200b',
  '=1+1',
  '---\ntitle: x\n---',
] as const;

/** Markup that no content model allows, as pages have it. */
export const BROKEN_HTML = [
  '<p>甲<div>乙<p>丙</p></div>丁</p>',
  '<ul>loose<li>甲<ul><p>乙</p></ul></li><div>丙</div></ul><li>stray</li>',
  '<dl><dd>先</dd><dt>词</dt><div><dt>词二</dt></div></dl>',
  '<table><caption>题</caption>loose<tr></tr><tr><td colspan="0" rowspan="9999">甲</td><th><ul><li>乙</li></ul></th></tr></table><tr><td>x</td></tr>',
  '<figure><figcaption>一</figcaption><p>文</p><figcaption>二</figcaption></figure><figcaption>单</figcaption>',
  '<ruby>漢<rt>かん</rt>字</ruby><ruby><rb>東</rb><rb>京</rb><rt>とう</rt><rt>きょう</rt></ruby><ruby><rt>空</rt></ruby><ruby>甲<rtc><rt>乙</rt></rtc></ruby>',
  '<a href="https://a.example/?x=1|2^3&y=[z]#a#b">链<a href="https://b.example/">接</a></a><h2><h3>题</h3></h2>',
  '<em><p>块在行内</p></em><strong></strong><sub><table><tr><td>1</td></tr></table></sub>',
  '<pre>\n\n  <b>code</b> &lt;x&gt;\n</pre><code>a  b</code><time datetime="x">昨天</time><bdo>d</bdo><bdo dir="rtl">r</bdo>',
  '<details><summary>问</summary>答<details><summary>再问</summary></details></details>',
  '<p>正文<sup><a href="#fn1">1</a></sup></p><ol><li id="fn1">注<p>二</p></li></ol><ol><li id="fn2">没有人提到</li></ol>',
  '<ol start="-3"><li>甲</li></ol><ol start="x" reversed><li></li></ol><blockquote></blockquote><h2> </h2><hr><br><br>',
  `${'<blockquote>'.repeat(120)}深${'</blockquote>'.repeat(120)}`,
  `<p>${'<b><i>'.repeat(900)}深${'</i></b>'.repeat(900)}</p>`,
  '<img src="https://kept.example/1" alt="a &quot;b&quot; <c>"><img src="https://gone.example/1"><img>',
] as const;
