import type { PageMetadata } from '@/utils/extract/metadata/page-metadata';
import { readMetadata } from '@/utils/extract/metadata/read-metadata';

/** Noon in Shanghai. */
export const NOW = new Date('2026-11-25T04:00:00Z');
export const URL = 'https://news.example.com/story/harbour-board-votes.html';

/** Reads a small page; needs jsdom's `DOMParser`. */
export function readPage(head: string, body: string, url: string = URL, lang = 'en'): PageMetadata {
  const html = `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
  return readMetadata(new DOMParser().parseFromString(html, 'text/html'), url, NOW);
}

/** JSON-LD as a page carries it. */
export function structured(data: unknown): string {
  return `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
}
