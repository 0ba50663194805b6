import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Weight of one entry of the extension. */
export interface EntrySize {
  /** Gzipped bytes of all its files. */
  readonly bytes: number;
  /** The files, heaviest first. */
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
}

/** The manifest's keys that name code. */
interface Manifest {
  readonly background?: { readonly service_worker?: string };
  readonly content_scripts?: readonly { readonly js?: readonly string[]; readonly css?: readonly string[] }[];
}

/**
 * Gzipped size of every entry of a built extension, chunks it imports included, since those load
 * with it. What an entry imports only on demand counts too: it is reached the same way.
 *
 * @param folder The build, as `.output/chrome-mv3`.
 */
export function measureBundle(folder: string): Record<string, EntrySize> {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const contentScripts = (manifest.content_scripts ?? []).flatMap(({ js = [], css = [] }) => [...js, ...css]);
  const background = manifest.background?.service_worker;
  // Pages, and scripts that are injected on demand, lie at the top and are named nowhere.
  const others = readdirSync(folder).filter((path) => /\.(?:html|js)$/.test(path) && path !== background);
  const entries = [...(background ? [background] : []), ...contentScripts, ...others.sort()];
  return Object.fromEntries(entries.map((entry) => [entry, measureEntry(folder, entry)]));
}

function measureEntry(folder: string, entry: string): EntrySize {
  const reached = new Set<string>();
  const queue = [entry];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (reached.has(path) || !existsSync(join(folder, path))) continue;
    reached.add(path);
    queue.push(...findReferences(path, readFileSync(join(folder, path), 'utf8')));
  }
  const files = [...reached]
    .map((path) => ({ path, bytes: gzipSync(readFileSync(join(folder, path))).length }))
    .sort((a, b) => b.bytes - a.bytes);
  return { bytes: files.reduce((sum, file) => sum + file.bytes, 0), files };
}

/** Scripts and styles that a page or a script names, as paths in the build. */
function findReferences(path: string, text: string): string[] {
  const pattern = path.endsWith('.html')
    ? /(?:src|href)="([^"]+\.(?:js|css))"/g
    : /(?:from|import)\s*\(?\s*["']([^"']+\.js)["']/g;
  return [...text.matchAll(pattern)].map(([, reference = '']) =>
    reference.startsWith('/') ? reference.slice(1) : normalize(join(dirname(path), reference)),
  );
}
