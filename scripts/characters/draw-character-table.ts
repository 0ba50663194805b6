/** Characters on a line of the table, so that a change of one shows as a change of one line. */
const LINE = 48;

/**
 * Source of `utils/text/simplified-characters.ts`: pairs of a traditional character and its first
 * simplified one, from a dictionary of OpenCC (`traditional TAB simplified simplified …`). Characters
 * outside the basic plane are left out: the table maps one unit to one unit.
 */
export function drawCharacterTable(dictionary: string): string {
  const pairs = dictionary.split('\n').flatMap((line) => {
    const [traditional = '', targets = ''] = line.split('\t');
    const [simplified = ''] = targets.trim().split(' ');
    const usable = traditional.length === 1 && simplified.length === 1 && traditional !== simplified;
    return usable && !line.startsWith('#') ? [[traditional, simplified] as const] : [];
  });
  const simplified = new Map(pairs);
  // What a simplified character itself becomes: one step has to be the whole way.
  const settle = (character: string) => simplified.get(character) ?? character;
  const all = pairs.map(([from, to]) => `${from}${settle(to)}`).join('');
  const lines = all.match(new RegExp(`.{1,${LINE}}`, 'gu')) ?? [];
  return `// Made by \`node scripts/characters/main.ts\` from OpenCC's TSCharacters (Apache-2.0 licence): do not edit.

/** Each traditional character followed by the simplified one that it is searched as. */
export const SIMPLIFIED_PAIRS =
${lines.map((line) => `  '${line}'`).join(' +\n')};
`;
}
