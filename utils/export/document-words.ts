/** The few words that a document carries beside the article's own, in the article's language. */
export interface DocumentWords {
  readonly original: string;
  readonly saved: string;
  readonly contents: string;
  readonly cover: string;
  readonly untitled: string;
}

const WORDS: readonly (readonly [RegExp, DocumentWords])[] = [
  [
    /^zh\b(?=.*-(?:hant|tw|hk|mo))/i,
    { original: '原文', saved: '保存於', contents: '目錄', cover: '封面', untitled: '無標題' },
  ],
  [/^zh\b/i, { original: '原文', saved: '保存于', contents: '目录', cover: '封面', untitled: '无标题' }],
  [/^ja\b/i, { original: '元の記事', saved: '保存日', contents: '目次', cover: '表紙', untitled: '無題' }],
];
const ENGLISH: DocumentWords = {
  original: 'Original',
  saved: 'Saved',
  contents: 'Contents',
  cover: 'Cover',
  untitled: 'Untitled',
};

/** @param lang - BCP 47 tag, or null where unknown. */
export function documentWords(lang: string | null): DocumentWords {
  return WORDS.find(([pattern]) => pattern.test(lang ?? ''))?.[1] ?? ENGLISH;
}
