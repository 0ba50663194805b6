/** Characters a line of the generated files, so that they can be read in a diff. */
const WIDTH = 48;

/**
 * Source of `utils/text/traditional-words.ts`: the simplified characters that have another traditional
 * form, and the words in which they have not the usual one (头发 is 頭髮, 出发 is 出發).
 *
 * @param characters - OpenCC's STCharacters.
 * @param phrases - OpenCC's STPhrases.
 */
export function drawTraditionalTable(characters: string, phrases: string): string {
  const usual = new Map(readPairs(characters));
  const convert = (text: string) => [...text].map((letter) => usual.get(letter) ?? letter).join('');
  const words = new Map<string, string>();
  const known = readPairs(phrases).sort(([one], [other]) => one.length - other.length);
  for (const [simplified, traditional] of known) {
    if (withWords(simplified, words, convert) !== traditional) words.set(simplified, traditional);
  }
  return `// Made by \`node scripts/characters/main.ts\` from OpenCC's STCharacters and STPhrases (Apache-2.0 licence): do not edit.

/** Each simplified character followed by its usual traditional form. */
export const TRADITIONAL_PAIRS =
${quote([...usual].flat().join(''))};

/** Words that are written otherwise than character by character; simplified, each is what it is found by. */
export const TRADITIONAL_WORDS =
${quote([...words.values()].join(' '))};
`;
}

/** Only pairs of equal length within the basic plane: nothing may move in the text. */
function readPairs(dictionary: string): [string, string][] {
  return dictionary.split('\n').flatMap((line): [string, string][] => {
    const [simplified = '', forms = ''] = line.trim().split('\t');
    const traditional = forms.split(' ')[0] ?? '';
    const isPair = !line.startsWith('#') && simplified.length === traditional.length;
    const isPlain =
      [...simplified].length === simplified.length && [...traditional].length === traditional.length;
    return isPair && isPlain && simplified !== '' && (simplified.length > 1 || simplified !== traditional)
      ? [[simplified, traditional]]
      : [];
  });
}

/** A phrase as the shorter words so far would make it. */
function withWords(
  phrase: string,
  words: ReadonlyMap<string, string>,
  convert: (text: string) => string,
): string {
  let converted = '';
  let at = 0;
  while (at < phrase.length) {
    let length = phrase.length - at;
    while (length > 1 && !words.has(phrase.slice(at, at + length))) length -= 1;
    const part = phrase.slice(at, at + length);
    converted += words.get(part) ?? convert(part);
    at += length;
  }
  return converted;
}

function quote(text: string): string {
  const lines = text.match(new RegExp(`.{1,${WIDTH}}`, 'gsu')) ?? [];
  return lines.map((line) => `  '${line}'`).join(' +\n');
}
