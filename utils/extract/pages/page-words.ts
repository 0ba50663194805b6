/** Words of links that lead to the next page of the same article, by language. */
const NEXT = [
  ...[
    '下一页',
    '下页',
    '后一页',
    '下一頁',
    '下頁',
    '余下全文',
    '剩余全文',
    '阅读剩余',
    '餘下全文',
    '阅读下一页',
    '继续阅读',
    '繼續閱讀',
  ],
  ...['next page', 'next', 'continue reading', 'continued', 'read on'],
  ...['nächste seite', 'weiter', 'weiterlesen', 'page suivante', 'suivant', 'suite', 'lire la suite'],
  ...[
    'página siguiente',
    'siguiente',
    'próxima página',
    'próxima',
    'seguinte',
    'continuar leyendo',
    'continuar lendo',
  ],
  ...[
    'pagina successiva',
    'successiva',
    'avanti',
    'continua a leggere',
    'следующая страница',
    'следующая',
    'далее',
    'читать далее',
  ],
  ...['次のページ', '次へ', '続きを読む', '다음 페이지', '다음'],
];

/** Words of links that show the whole article on one page. */
const WHOLE = [
  ...['阅读全文', '查看全文', '在本页阅读全文', '全文阅读', '显示全文', '閱讀全文', '單頁閱讀', '单页阅读'],
  ...[
    'single page',
    'view as single page',
    'view all',
    'show all',
    'read full article',
    'full article',
    'one page',
  ],
  ...[
    'auf einer seite lesen',
    'alles auf einer seite',
    'artikel auf einer seite',
    'sur une page',
    'article complet',
  ],
  ...[
    'ver todo',
    'una sola página',
    'uma página',
    'pagina unica',
    'на одной странице',
    '全文表示',
    '전체보기',
  ],
];

/** Words of links that lead to another article or chapter: never to a page of this one. */
const ELSEWHERE =
  /[篇章节回]\s*$|next (?:article|post|story|chapter|entry)|nächster artikel|article suivant|siguiente artículo|próximo artigo|articolo successivo|следующ\S+ (?:статья|глава)|次の記事|다음\s?기사/i;

const nextWords = new Set(NEXT);
const wholeWords = new Set(WHOLE);

/** Text of a link as it is compared: no arrows, brackets, counts or dots around it. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\s*\(?\d+\s*\/\s*\d+\)?$/, '');
}

/** Whether a link's words promise the next page of this article. */
export function saysNextPage(text: string): boolean {
  return nextWords.has(plain(text)) && !ELSEWHERE.test(plain(text));
}

/** Whether a link's words promise the whole article on one page. */
export function saysWholeArticle(text: string): boolean {
  return wholeWords.has(plain(text));
}

/** Number that a link of a page bar shows (`2`, `[2]`, `第2页`), or null. */
export function pageNumberShown(text: string): number | null {
  const digits = /^(?:第|page|seite|pagina|página|стр\.?)?\s*(\d{1,2})\s*(?:页|頁|ページ)?$/i.exec(
    plain(text),
  )?.[1];
  return digits ? Number(digits) : null;
}
