/** Sentences to make paragraphs of; each paragraph begins with its number, so that none is like another. */
const SENTENCES = [
  '清晨六点，菜市场的灯一盏接一盏亮了起来，第一批豆腐刚刚出锅。',
  '负责人介绍，改造以来摊位数量没有减少，通道却宽了将近一米。',
  '住在附近的老人说，最大的变化不是看得见的，而是再也闻不到那股味道了。',
  '记者在现场看到，每个摊位前都立着一块小牌子，写明货从哪里来、什么时候到。',
  '下一步，当地还将为早市增设雨棚和座椅，方便来得早的人歇一歇。',
];

/** Text of one paragraph of a made-up article. */
export function makeParagraph(index: number): string {
  const start = index % SENTENCES.length;
  const turned = [...SENTENCES.slice(start), ...SENTENCES.slice(0, start)];
  return `(${index + 1})${turned.slice(0, 3).join('')}`;
}

export interface MadeArticle {
  readonly title?: string;
  readonly paragraphs?: number;
  /** Addresses of its pictures, spread over the paragraphs. */
  readonly pictures?: readonly string[];
  /** Goes into the head as it is. */
  readonly head?: string;
  /** Goes before the end of the body as it is. */
  readonly tail?: string;
}

/** A plain Chinese news page about a market, as HTML. */
export function makeArticle(options: MadeArticle = {}): string {
  const { title = '老菜市场改造记', paragraphs = 8, pictures = [], head = '', tail = '' } = options;
  const blocks = Array.from({ length: paragraphs }, (_, index) => {
    const picture = pictures[index];
    const figure = picture
      ? `<figure><img src="${picture}" alt="图${index + 1}" width="640" height="360"></figure>`
      : '';
    return `<p>${makeParagraph(index)}</p>${figure}`;
  });
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}_城市_晨报网</title>
    <meta property="og:type" content="article"><link rel="icon" href="data:,">${head}</head>
    <body><nav><a href="/">首页</a> <a href="/city">城市</a></nav>
    <article><h1>${title}</h1><p class="info">2024-04-02 07:30 来源：晨报</p>${blocks.join('\n')}</article>
    <footer>晨报网 版权所有</footer>${tail}</body></html>`;
}
