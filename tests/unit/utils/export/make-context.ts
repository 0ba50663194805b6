import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';
import type { ExportContext } from '@/utils/export/export-context';
import { sanitiseToTree } from '@/utils/sanitise/sanitise-to-tree';

const { window } = new JSDOM('');

/** What the pages hand to an export, with Node's hash and a clock that stands still. */
export function makeContext(changes: Partial<ExportContext> = {}): ExportContext {
  return {
    parseHtml,
    sha256: async (bytes) => createHash('sha256').update(bytes).digest('hex'),
    now: new Date(2026, 10, 25, 9, 5),
    ...changes,
  };
}

/** HTML as an inert, sanitised tree. */
export function parseHtml(html: string): Element {
  return sanitiseToTree(html, window as unknown as Window);
}

/** HTML as it is, nothing taken away: to look at what an export wrote. */
export function parseRaw(html: string): HTMLElement {
  return new window.DOMParser().parseFromString(html, 'text/html').body;
}
