import type { ArticleDraft } from '@/utils/article/article-draft';
import type { ArticleMetadata } from '@/utils/article/article-record';
import { cleanTags } from '@/utils/article/clean-tag';
import { metadataOfDraft } from '@/utils/article/metadata-of-draft';
import type { PortableArticle, PortableHighlight, PortableVersion } from '@/utils/article/portable-article';
import { collapseSpace } from '@/utils/text/collapse-space';
import type { ImportedEntry, ImportedMark } from './imported-entry';

/** What turning an entry into an article needs. */
export interface EntryTools {
  /** Cleans and sanitises the entry's markup by the capture that pages go through; null where no text is left. */
  readonly toDraft: (entry: ImportedEntry) => ArticleDraft | null;
  /** A new identity (UUID v4). */
  readonly newUid: () => string;
  readonly now: Date;
}

/** Characters before and behind a mark that find it again. */
const CONTEXT = 32;

/**
 * An entry as an article of a library: with its text where the file has it, else as a link that can
 * be fetched later. What the file says of itself goes before what its page says.
 */
export function entryToArticle(entry: ImportedEntry, tools: EntryTools): PortableArticle {
  const draft = entry.html === null ? null : tools.toDraft(entry);
  const savedAt = entry.savedAt ?? tools.now.getTime();
  const version: PortableVersion = {
    uid: tools.newUid(),
    kind: draft ? 'article' : 'link',
    savedAt,
    metadata: metadataOf(entry, draft, savedAt),
    html: draft?.html ?? '',
    text: draft?.text ?? '',
    removals: draft?.removals ?? [],
    pictures: (draft?.pictures ?? []).map((picture) => ({
      ...picture,
      state: 'waiting' as const,
      type: '',
      bytes: new Uint8Array(),
      problem: null,
    })),
    thumbnail: null,
    original: null,
  };
  return {
    uid: tools.newUid(),
    savedAt,
    deletedAt: null,
    reading: entry.reading,
    archived: entry.archived,
    starred: entry.starred,
    tags: cleanTags(entry.tags),
    lastReadAt: null,
    secondsRead: 0,
    position: null,
    updatedAt: { content: savedAt, trash: savedAt, state: savedAt, tags: savedAt },
    versions: [version],
    highlights: entry.marks
      .filter(({ exact }) => exact.trim() !== '')
      .map((mark) => highlightOf(mark, version, { uid: tools.newUid(), savedAt })),
  };
}

function metadataOf(entry: ImportedEntry, draft: ArticleDraft | null, savedAt: number): ArticleMetadata {
  const found = draft ? metadataOfDraft(draft) : bareMetadata(entry);
  const title = collapseSpace(entry.title);
  return {
    ...found,
    url: entry.url,
    title: entry.isPage || title === '' ? found.title : title,
    authors: entry.authors.length > 0 ? entry.authors : found.authors,
    siteName: entry.siteName ?? found.siteName,
    publishedTime: entry.publishedTime ?? found.publishedTime,
    description: entry.description ?? found.description,
    lang: entry.lang ?? found.lang,
    capturedAt: new Date(savedAt).toISOString(),
  };
}

/** What is known of an address alone. */
function bareMetadata({ url }: ImportedEntry): ArticleMetadata {
  const { host, pathname } = new URL(url);
  return {
    url,
    canonicalUrl: url,
    title: `${host}${pathname === '/' ? '' : pathname}`,
    authors: [],
    byline: null,
    source: null,
    siteName: null,
    publishedTime: null,
    modifiedTime: null,
    lang: null,
    dir: 'ltr',
    description: null,
    section: null,
    keywords: [],
    leadPicture: null,
    credits: [],
    paywalled: false,
    counts: { cjk: 0, words: 0, characters: 0 },
    capturedAt: '',
    extractorVersion: 'import',
    pageCount: 1,
    pagesMissing: 0,
    originalHash: null,
  };
}

/** The words are what finds a mark; the place within the running text is a first guess. */
function highlightOf(
  { exact, note, createdAt }: ImportedMark,
  { uid: versionUid, text }: PortableVersion,
  { uid, savedAt }: { readonly uid: string; readonly savedAt: number },
): PortableHighlight {
  const at = text.indexOf(exact);
  const start = Math.max(0, at);
  const end = start + exact.length;
  const time = createdAt ?? savedAt;
  return {
    ...{ uid, versionUid, exact, note, start, end },
    prefix: at < 0 ? '' : text.slice(Math.max(0, start - CONTEXT), start),
    suffix: at < 0 ? '' : text.slice(end, end + CONTEXT),
    colour: 'yellow',
    createdAt: time,
    updatedAt: time,
  };
}
