import { foldCase, foldPattern } from '@/utils/text/fold-case';
import { weighText } from '@/utils/text/weigh-text';
import { KeyIndex, type PlacedTable } from './line-keys';
import { NOISE_KEYS } from './noise-keys';
import type { NoisePhrase } from './noise-phrase';
import { PHRASES, type TableName } from './tables';

/**
 * Pages in one language borrow the widgets of another, English ones above all: tables go by script.
 * Of two phrases that both match, the one that stands first here counts.
 */
const SCRIPTS = {
  latin: ['english', 'latin'],
  han: ['chinese', 'japanese', 'english'],
  kana: ['japanese', 'english'],
  hangul: ['korean', 'english'],
  cyrillic: ['cyrillic', 'english'],
} as const satisfies Readonly<Record<string, readonly TableName[]>>;

type Script = keyof typeof SCRIPTS;

/** What lines of one script are tried on. */
interface Vocabulary {
  readonly phrases: readonly NoisePhrase[];
  readonly indexes: readonly KeyIndex[];
}

const LONGEST = Math.max(...Object.values(PHRASES).flatMap((table) => table.map(({ limit }) => limit)));

/** Captions may name their source and forbid copying; they stay with their picture. */
const CAPTION =
  /^[▲△↑↓\s(（【[]*(?:图片来源(?!于?(?:网络|互联网))|图源(?!网络)|图片(?!来源|来自网络|源于|均|编辑|新闻$|推荐$)|供图|资料图|图为|图\s*[一二三四五六七八九十\d]|圖片|圖為|摄影|写真(?!を)|사진(?! ?더)|\/?photo\b)/iu;

/** Lines are asked for more than once: by the pass that splits them and by the one that takes them. */
const answers = new Map<string, NoisePhrase | null>();
const MOST_ANSWERS = 4000;

/** The phrase that a line is, or null where it is none: then it is left to the passes that know structure. */
export function matchNoise(line: string): NoisePhrase | null {
  const known = answers.get(line);
  if (known !== undefined) return known;
  const answer = findPhrase(line);
  if (answers.size >= MOST_ANSWERS) answers.clear();
  answers.set(line, answer);
  return answer;
}

function findPhrase(line: string): NoisePhrase | null {
  const weight = weighText(line);
  if (weight > LONGEST || CAPTION.test(line)) return null;
  const text = line.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const folded = foldCase(text);
  const { phrases, indexes } = vocabularyOf(scriptOf(text));
  const found = new Set<number>();
  for (const index of indexes) index.collect(folded, found);
  for (const at of [...found].sort((one, other) => one - other)) {
    const phrase = phrases[at];
    if (phrase && weight <= phrase.limit && says(phrase.pattern, text, folded)) return phrase;
  }
  return null;
}

function says(pattern: RegExp, text: string, folded: string): boolean {
  return foldPattern(pattern)?.test(folded) ?? pattern.test(text);
}

function scriptOf(text: string): Script {
  if (/[\uac00-\ud7af]/.test(text)) return 'hangul';
  if (/[\u3040-\u30ff]/.test(text)) return 'kana';
  if (/[\u4e00-\u9fff]/.test(text)) return 'han';
  return /[\u0400-\u04ff]/.test(text) ? 'cyrillic' : 'latin';
}

const vocabularies = new Map<Script, Vocabulary>();

function vocabularyOf(script: Script): Vocabulary {
  const known = vocabularies.get(script);
  if (known) return known;
  const phrases: NoisePhrase[] = [];
  const placed: PlacedTable[] = [];
  for (const name of SCRIPTS[script]) {
    placed.push([NOISE_KEYS[name], phrases.length]);
    phrases.push(...PHRASES[name]);
  }
  const indexes = ([2, 3] as const)
    .map((length) => placed.filter(([table]) => table.length === length))
    .filter((tables) => tables.length > 0)
    .map((tables) => new KeyIndex(tables));
  const made = { phrases, indexes };
  vocabularies.set(script, made);
  return made;
}
