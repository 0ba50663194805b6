import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import type { PageSideCode } from './page-reader.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Bundles a TypeScript module with the project's alias into one script that sets `globalName`.
 *
 * @param entry - relative to this folder.
 */
export async function bundlePageSide(entry: string, globalName = 'offprintPageSide'): Promise<PageSideCode> {
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: fileURLToPath(new URL(entry, import.meta.url)), formats: ['iife'], name: globalName },
    },
  })) as Rolldown.RolldownOutput[];
  const chunk = built[0]?.output[0];
  if (!chunk) throw new Error(`Vite built nothing of ${entry}`);
  return chunk.code;
}
