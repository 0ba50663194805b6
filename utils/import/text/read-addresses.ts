import { type ImportedRow, type ImportFormat, makeEntry, refuse } from '@/utils/import/imported-entry';
import { isWebAddress } from '@/utils/import/is-web-address';

/** Lines of which so many have to begin with an address, or the text is something else. */
const LEAST_SHARE = 0.5;

/**
 * A list of addresses, one a line, with ` | Title` behind them as OneTab writes it; null where the
 * text is no such list. A line of Markdown's link lists (`- [title](address)`) is taken as well.
 */
export function readAddresses(text: string): { format: ImportFormat; rows: readonly ImportedRow[] } | null {
  const lines = text.split(/\r\n|\r|\n/).map((line, index) => ({ line: line.trim(), number: index + 1 }));
  const filled = lines.filter(({ line }) => line !== '' && !line.startsWith('#'));
  const rows = filled.map(({ line, number }) => readLine(line, number));
  const found = rows.filter(({ kind }) => kind === 'entry').length;
  if (found === 0 || found < filled.length * LEAST_SHARE) return null;
  const isOneTab = filled.some(({ line }) => /^https?:\S+ \| /.test(line));
  return { format: isOneTab ? 'onetab' : 'addresses', rows };
}

function readLine(line: string, number: number): ImportedRow {
  const [, linkTitle, linkUrl] = /^[-*+]?\s*\[([^\]]*)\]\((\S+?)\)/.exec(line) ?? [];
  const [, url = linkUrl ?? '', title = linkTitle ?? ''] =
    /^(\S+)(?:\s+\|\s+|\s+)?(.*)$/.exec(linkUrl ? '' : line) ?? [];
  return isWebAddress(url)
    ? makeEntry({ line: number, url, title: title.trim() })
    : refuse(number, 'no-address', line);
}
