import type { BackgroundMessage, BackupUrlMessage, ReadingRequest } from './protocol';

/** A port message as a request, or null where it is not exactly one. */
export function readReadingRequest(message: unknown): ReadingRequest | null {
  if (!isObject(message)) return null;
  const { type, tabId, anyway, always } = message;
  if (type === 'save' || type === 'undo' || type === 'stop-joining') return { type };
  if (type === 'join') return typeof always === 'boolean' ? { type, always } : null;
  if (type !== 'open' || !isId(tabId) || typeof anyway !== 'boolean') return null;
  return { type, tabId, anyway };
}

/** A one-shot message as the background takes it, or null where it is not exactly one. */
export function readBackgroundMessage(message: unknown): BackgroundMessage | null {
  if (!isObject(message)) return null;
  if (message.type === 'update-index') return { type: message.type };
  if (message.type === 'resume-pictures') return { type: message.type };
  if (message.type === 'retry-pictures') {
    const { type, articleId } = message;
    return isId(articleId) ? { type, articleId } : null;
  }
  if (message.type === 'pages-progress') {
    const { type, url, here, known } = message;
    return isPageAddress(url) && isId(here) && isId(known) ? { type, url, here, known } : null;
  }
  if (message.type !== 'verdict') return null;
  const { type, isArticle, url, canonicalUrl } = message;
  if (typeof isArticle !== 'boolean' || !isPageAddress(url)) return null;
  if (canonicalUrl !== null && !isPageAddress(canonicalUrl)) return null;
  return { type, isArticle, url, canonicalUrl };
}

/** The hidden page's one message, or null where it is not exactly that. */
export function readBackupUrlMessage(message: unknown): BackupUrlMessage | null {
  if (!isObject(message) || message.type !== 'backup-url') return null;
  const { type, at } = message;
  return isId(at) ? { type, at } : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isId(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isPageAddress(value: unknown): value is string {
  return typeof value === 'string' && /^https?:/i.test(value) && URL.canParse(value);
}
