import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import type { PageServer } from './serve-pages.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/**
 * Serves every file of a folder under an address, `index.html` also under its folder's.
 *
 * @param base Address of the folder, with its slash at the end.
 */
export async function serveFolder(server: PageServer, folder: string, base: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((candidate) => candidate.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const url = new URL(relative(folder, file).split(sep).join('/'), base).href;
    const reply = { type: TYPES[extname(file)] ?? 'application/octet-stream', body: await readFile(file) };
    server.on(url, reply);
    if (entry.name === 'index.html') server.on(new URL('.', url).href, reply);
  }
}
