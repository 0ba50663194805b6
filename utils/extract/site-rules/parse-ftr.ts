import { EMPTY_RULE, type SiteRule } from '@/utils/article/site-rule';

/** Fields of a SiteRule that a directive adds to. */
type ListField = 'content' | 'remove' | 'title' | 'author' | 'date' | 'nextPage' | 'wholePage';

/** Directives that say the same as a field of ours; all take an XPath expression. */
const FIELDS: Readonly<Record<string, ListField>> = {
  title: 'title',
  body: 'content',
  author: 'author',
  date: 'date',
  strip: 'remove',
  next_page_link: 'nextPage',
  single_page_link: 'wholePage',
};

/** Directives for other programs, or for how a server fetches: read, and of no use here. */
const IGNORED = new Set(
  'prune tidy autodetect_on_failure test_url test_contains parser http_header find_string replace_string insert_detected_image native_ad_clue requires_login login_uri skip_json_ld convert_double_br_tags if_page_contains src_lazy_load_attr wrap_in move_into dissolve footnotes'.split(
    ' ',
  ),
);

/** A rule read from a file, and the lines that were not understood. */
export interface ParsedRule {
  readonly rule: SiteRule;
  /** Numbers, from 1, of lines with an unknown directive. */
  readonly unknownLines: readonly number[];
}

/**
 * Reads the common subset of a site config file of Full-Text RSS (fivefilters/ftr-site-config), as
 * wallabag and others use them: one `directive: value` a line, `#` for remarks, XPath for places.
 * `strip_id_or_class` and `strip_image_src` become expressions of their own.
 *
 * @param hosts - from the file's name: `paper.example.txt`; a leading dot means the hosts under it too.
 */
export function parseFtr(text: string, hosts: readonly string[]): ParsedRule {
  const lists: Record<ListField, string[]> = {
    content: [],
    remove: [],
    title: [],
    author: [],
    date: [],
    nextPage: [],
    wholePage: [],
  };
  const unknownLines: number[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [, name = '', value = ''] = /^\s*([a-z_]+)(?:\([^)]*\))?\s*:\s*(.*?)\s*$/.exec(line) ?? [];
    const field = FIELDS[name];
    if (name === '') {
      if (/^\s*[^#\s]/.test(line)) unknownLines.push(index + 1);
    } else if (field) lists[field].push(withoutQuotes(value));
    else if (name === 'strip_id_or_class') lists.remove.push(byIdOrClass(withoutQuotes(value)));
    else if (name === 'strip_image_src')
      lists.remove.push(`//img[contains(@src, ${quote(withoutQuotes(value))})]`);
    else if (!IGNORED.has(name)) unknownLines.push(index + 1);
  }
  return {
    rule: { ...EMPTY_RULE, hosts: hosts.map((host) => host.replace(/^\./, '')), ...lists },
    unknownLines,
  };
}

function withoutQuotes(value: string): string {
  return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
}

function byIdOrClass(name: string): string {
  return `//*[contains(@id, ${quote(name)}) or contains(@class, ${quote(name)})]`;
}

/** XPath has no escapes: a string with one kind of quotation mark is put in the other. */
function quote(text: string): string {
  return text.includes('"') ? `'${text.replaceAll("'", '')}'` : `"${text}"`;
}
