import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import type { NoisePhrase } from '../../utils/clean/noise-words/noise-phrase.ts';
import { bundlePageSide } from '../extract/bundle-page-side.ts';
import { writeTables } from './write-tables.ts';

/** `npm run noise-keys`: makes the keys of the noise phrases anew, after any change to the phrases. */
const code = await bundlePageSide('../../utils/clean/noise-words/tables.ts', 'offprintTables');
const { PHRASES } = runInThisContext(`${code}; offprintTables`) as {
  PHRASES: Readonly<Record<string, readonly NoisePhrase[]>>;
};
const file = fileURLToPath(new URL('../../utils/clean/noise-words/noise-keys.ts', import.meta.url));
writeFileSync(file, writeTables(PHRASES));
