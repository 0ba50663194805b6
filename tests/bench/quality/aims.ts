import type { Summary } from './score-set.ts';

/** One figure of one set: where to read it, what others are known to reach on all pages, what is wanted. */
export interface Aim {
  readonly set: string;
  readonly figure: string;
  readonly read: (summary: Summary) => number | undefined;
  readonly aim: { readonly atLeast: number } | { readonly atMost: number };
  /** Published, on all pages of the set (the corpus's README); the part here may differ by a point. */
  readonly published: Readonly<Record<string, number>>;
}

const best = (name: string, value: number) => ({ [`best published (${name})`]: value });

/** The aims of the project for the quality of extraction and metadata. */
export const AIMS: readonly Aim[] = [
  {
    set: 'A',
    figure: 'F1, 4-word shingles',
    read: (summary) => summary.shingle4?.f1,
    aim: { atLeast: 0.978 },
    published: best('AutoExtract, rs_trafilatura', 0.97),
  },
  {
    set: 'A',
    figure: 'exact pages',
    read: (summary) => summary.shingle4?.accuracy,
    aim: { atLeast: 0.5 },
    published: best('AutoExtract', 0.47),
  },
  {
    set: 'B',
    figure: 'page F1, character bigrams',
    read: (summary) => summary.bigram?.pageF1,
    aim: { atLeast: 0.995 },
    published: best('Readability', 0.977),
  },
  {
    set: 'B',
    figure: 'noise strings leaked',
    read: (summary) => summary.leak?.leaked,
    aim: { atMost: 0.005 },
    published: best('extractus', 0.141),
  },
  {
    set: 'B',
    figure: 'pages with no noise at all',
    read: (summary) => summary.leak?.pagesClean,
    aim: { atLeast: 0.97 },
    published: best('extractus', 0.585),
  },
  {
    set: 'B',
    figure: 'strings that must be kept',
    read: (summary) => summary.must?.kept,
    aim: { atLeast: 1 },
    published: best('Readability, defuddle', 0.998),
  },
  {
    set: 'B',
    figure: 'title right',
    read: (summary) => summary.title?.rate,
    aim: { atLeast: 0.98 },
    published: best('postlight', 0.695),
  },
  {
    set: 'B',
    figure: 'date right',
    read: (summary) => summary.date?.rate,
    aim: { atLeast: 0.98 },
    published: best('extractus', 0.637),
  },
  {
    set: 'B',
    figure: 'author right',
    read: (summary) => summary.author?.rate,
    aim: { atLeast: 0.85 },
    published: best('Readability', 0.092),
  },
  {
    set: 'B',
    figure: 'author named where the page names none',
    read: (summary) => summary.authorSpurious?.rate,
    aim: { atMost: 0.03 },
    published: best('postlight, by naming nobody', 0),
  },
  {
    set: 'C',
    figure: 'F1 of detection',
    read: (summary) => summary.detection?.f1,
    aim: { atLeast: 0.95 },
    published: best('metadata alone', 0.754),
  },
  {
    set: 'C',
    figure: 'false positives',
    read: (summary) => summary.detection?.falsePositiveRate,
    aim: { atMost: 0.04 },
    published: best('metadata alone', 0.08),
  },
  {
    set: 'C-zh',
    figure: 'Chinese articles found',
    read: (summary) => summary.detection?.recall,
    aim: { atLeast: 0.95 },
    published: best('Readability', 0.48),
  },
  {
    set: 'D',
    figure: 'F1, segments',
    read: (summary) => summary.segments?.f1,
    aim: { atLeast: 0.94 },
    published: best('trafilatura 2.2', 0.924),
  },
  {
    set: 'D',
    figure: 'title right',
    read: (summary) => summary.title?.rate,
    aim: { atLeast: 0.9 },
    published: best('postlight', 0.73),
  },
  {
    set: 'D',
    figure: 'date right',
    read: (summary) => summary.date?.rate,
    aim: { atLeast: 0.85 },
    published: best('defuddle', 0.64),
  },
  {
    set: 'D',
    figure: 'author right',
    read: (summary) => summary.author?.rate,
    aim: { atLeast: 0.75 },
    published: best('defuddle', 0.53),
  },
  {
    set: 'E',
    figure: 'F1, character bigrams',
    read: (summary) => summary.bigram?.f1,
    aim: { atLeast: 0.96 },
    published: best('Readability', 0.938),
  },
  {
    set: 'E',
    figure: 'title right',
    read: (summary) => summary.title?.rate,
    aim: { atLeast: 0.95 },
    published: best('Readability', 0.85),
  },
  {
    set: 'E',
    figure: 'date right',
    read: (summary) => summary.date?.rate,
    aim: { atLeast: 0.99 },
    published: best('defuddle', 0.99),
  },
  {
    set: 'E',
    figure: 'author right',
    read: (summary) => summary.author?.rate,
    aim: { atLeast: 0.92 },
    published: best('Readability', 0.8),
  },
];
