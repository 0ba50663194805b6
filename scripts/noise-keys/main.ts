import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import type { NoisePhrase } from '../../utils/clean/noise-words/noise-phrase.ts';
import { bundlePageSide } from '../extract/bundle-page-side.ts';
import { makeTables } from './make-tables.ts';

/** `npm run noise-keys`: makes the keys of the noise phrases anew, after any change to the phrases. */
const code = await bundlePageSide('../../utils/clean/noise-words/tables.ts', 'offprintTables');
const { PHRASES } = runInThisContext(`${code}; offprintTables`) as {
  PHRASES: Readonly<Record<string, readonly NoisePhrase[]>>;
};
const file = fileURLToPath(new URL('../../utils/clean/noise-words/noise-keys.ts', import.meta.url));
writeFileSync(
  file,
  `import type { KeyTable } from './line-keys';
import type { TableName } from './tables';

/** Made by \`npm run noise-keys\`, never by hand; a test says when it is out of date. */
export const NOISE_KEYS: Readonly<Record<TableName, KeyTable>> = ${JSON.stringify(makeTables(PHRASES))};
`,
);
spawnSync('biome', ['check', '--write', file], { stdio: 'inherit' });
