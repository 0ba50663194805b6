import { fileURLToPath } from 'node:url';
import { serveFolder } from '@/scripts/browsers/serve-folder.ts';
import type { PageServer } from '@/scripts/browsers/serve-pages.ts';

/** Addresses of the bundled sample articles. */
export const SAMPLE = {
  zh: 'http://sample.example/zh/',
  en: 'http://sample.example/en/',
} as const;

/** Serves the bundled sample pages with their pictures and styles. */
export async function serveSample(server: PageServer): Promise<void> {
  await serveFolder(
    server,
    fileURLToPath(new URL('../../../scripts/sample/', import.meta.url)),
    'http://sample.example/',
  );
}
