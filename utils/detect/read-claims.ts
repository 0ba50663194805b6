/** What a page says of itself to machines. */
export interface Claims {
  /** Says it is an article: JSON-LD or microdata of one article, or `og:type`. */
  readonly isArticle: boolean;
  /** Says it is something else: a shop's product, a list, a profile, a forum, a site as a whole. */
  readonly isOther: boolean;
  /** Gives a time of publication. */
  readonly isDated: boolean;
}

/** Structured data longer than this in sum is not read to its end. */
const MOST_STRUCTURED = 60_000;

const ARTICLE_TYPE =
  /"@type"\s*:\s*(?:\[[^\]]{0,80})?"(?:News|Reportage|AnalysisNews|OpinionNews|BackgroundNews|ReviewNews|Report|Satirical|Live)?(?:Article|BlogPosting)"/g;
const OTHER_TYPE =
  /"@type"\s*:\s*(?:\[[^\]]{0,80})?"(?:Product|ProductGroup|ItemList|CollectionPage|SearchResultsPage|ProfilePage|DiscussionForumPosting|QAPage|FAQPage|LocalBusiness|Store|Recipe|SoftwareApplication|JobPosting|Event)"/;

const DATED = [
  'meta[property="article:published_time" i]',
  'meta[property="og:published_time" i]',
  'meta[itemprop="datePublished" i]',
  'meta[name*="publishdate" i]',
  'meta[name*="pubdate" i]',
  'meta[name*="parsely-pub-date" i]',
  'meta[name="date" i]',
  'meta[name="dc.date" i]',
  'meta[name="dc.date.issued" i]',
  'meta[name="sailthru.date" i]',
  'time[itemprop="datePublished" i]',
  'time[pubdate]',
].join(',');

/** Reads `meta` and structured data, by patterns: parsing it costs more than the answer needs. */
export function readClaims(root: Element): Claims {
  const ogType = contentOf(root, 'meta[property="og:type" i]').toLowerCase();
  const structured = readStructured(root);
  const articles = structured.match(ARTICLE_TYPE)?.length ?? 0;
  const marked = root.querySelectorAll('[itemtype*="Article" i], [itemtype*="BlogPosting" i]').length;
  const isOther =
    OTHER_TYPE.test(structured) || /^(?:product|profile|website|blog|book|business)/.test(ogType);
  return {
    // A page that says so of many is a list of them.
    isArticle: /article|newsarticle|^news/.test(ogType) || (articles > 0 && articles < 4) || marked === 1,
    isOther,
    isDated: /"datePublished"\s*:/.test(structured) || root.querySelector(DATED) !== null,
  };
}

function contentOf(root: Element, selector: string): string {
  return root.querySelector(selector)?.getAttribute('content') ?? '';
}

function readStructured(root: Element): string {
  let text = '';
  for (const script of root.querySelectorAll('script[type="application/ld+json" i]')) {
    text += (script.textContent ?? '').slice(0, MOST_STRUCTURED - text.length);
    if (text.length >= MOST_STRUCTURED) break;
  }
  return text;
}
