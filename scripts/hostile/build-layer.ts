import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'wxt';

/** What is left on: everything, only the sanitiser, or only the frame and its policy. */
export type Layer = 'all' | 'sanitiser' | 'frame';

/** A change of one source file on its way into the build. */
interface Change {
  readonly file: string;
  /** @throws {Error} where the source is not as expected: a test that changes nothing tests nothing. */
  readonly change: (source: string) => string | Promise<string>;
}

/** What a manifest may say at the least; anything looser is refused by the browsers. */
const LOOSEST_POLICY = "script-src 'self'; object-src 'self'";

const WITHOUT_FRAME: readonly Change[] = [
  { file: 'components/article/article-frame.ts', change: (source) => cut(source, /\n\s*sandbox: '[^']*',/) },
  {
    file: 'entrypoints/article/index.html',
    change: (source) => cut(source, /<meta\s+http-equiv[^>]*>/),
  },
];

const WITHOUT_SANITISER: readonly Change[] = [
  { file: 'utils/sanitise/sanitiser.ts', change: () => readFile('scripts/hostile/no-sanitiser.ts', 'utf8') },
  {
    file: 'utils/sanitise/parse-natively.ts',
    change: () =>
      'export function parseNatively() { return null; } export function parseWritten() { return null; }',
  },
  {
    file: 'utils/sanitise/write-markup.ts',
    change: () =>
      'export function writeMarkup(nodes) { return [...nodes].map((node) => node.outerHTML ?? "").join(""); }',
  },
];

/** Builds the extension for Chromium with one layer alone and gives its folder. `all` is the ordinary build. */
export async function buildLayer(layer: Layer): Promise<string> {
  if (layer === 'all') {
    await build({ browser: 'chrome', logger: SILENT });
    return resolve('.output/chrome-mv3');
  }
  const folder = `hostile-${layer}`;
  const left = new Set((layer === 'frame' ? WITHOUT_SANITISER : WITHOUT_FRAME).map(({ file }) => file));
  await build({
    browser: 'chrome',
    outDirTemplate: folder,
    logger: SILENT,
    vite: () => ({ plugins: [changeSources(layer === 'frame' ? WITHOUT_SANITISER : WITHOUT_FRAME, left)] }),
    hooks: {
      'build:manifestGenerated': (_, manifest) => {
        if (layer === 'sanitiser') manifest.content_security_policy = { extension_pages: LOOSEST_POLICY };
      },
    },
  });
  if (left.size > 0) throw new Error(`The build never came by ${[...left].join(', ')}`);
  return resolve('.output', folder);
}

function changeSources(changes: readonly Change[], left: Set<string>) {
  const find = (id: string) => changes.find(({ file }) => id.split('?')[0]?.endsWith(file));
  return {
    name: 'offprint:leave-a-layer-out',
    enforce: 'pre' as const,
    async transform(code: string, id: string) {
      const found = find(id);
      // Pages have a hook of their own below.
      if (!found || found.file.endsWith('.html')) return;
      left.delete(found.file);
      return found.change(code);
    },
    transformIndexHtml: {
      order: 'pre' as const,
      async handler(html: string, { filename }: { readonly filename: string }) {
        const found = find(filename);
        if (!found) return html;
        left.delete(found.file);
        return found.change(html);
      },
    },
  };
}

function cut(source: string, what: RegExp): string {
  const rest = source.replace(what, '');
  if (rest === source) throw new Error(`Nothing like ${what} is there to be left out`);
  return rest;
}

/** Builds say nothing but what is wrong. */
const nothing = (): void => undefined;
const SILENT = {
  debug: nothing,
  log: nothing,
  info: nothing,
  success: nothing,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  level: 0,
};
