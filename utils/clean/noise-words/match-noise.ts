import { foldCase, foldPattern } from '@/utils/text/fold-case';
import { weighText } from '@/utils/text/weigh-text';
import { DE } from './de';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import { IT } from './it';
import { JA } from './ja';
import { KO } from './ko';
import type { NoisePhrase } from './noise-phrase';
import { PL } from './pl';
import { PT } from './pt';
import { RU } from './ru';
import { ZH } from './zh';

/** Pages in one language borrow the widgets of another, English ones above all: tables go by script. */
const LATIN: readonly NoisePhrase[] = [...EN, ...DE, ...FR, ...ES, ...PT, ...IT, ...PL];
const HAN: readonly NoisePhrase[] = [...ZH, ...JA, ...EN];
const KANA: readonly NoisePhrase[] = [...JA, ...EN];
const HANGUL: readonly NoisePhrase[] = [...KO, ...EN];
const CYRILLIC: readonly NoisePhrase[] = [...RU, ...EN];

const LONGEST = Math.max(...[...LATIN, ...HAN, ...CYRILLIC, ...HANGUL].map(({ limit }) => limit));

/** Captions may name their source and forbid copying; they stay with their picture. */
const CAPTION =
  /^[▲△↑↓\s(（【[]*(?:图片来源|图源|图片|供图|资料图|图为|图\s*[一二三四五六七八九十\d]|圖片|圖為|摄影|写真|사진|\/?photo\b)/iu;

/** The phrase that a line is, or null where it is none: then it is left to the passes that know structure. */
export function matchNoise(line: string): NoisePhrase | null {
  const weight = weighText(line);
  if (weight > LONGEST || CAPTION.test(line)) return null;
  const text = line.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const folded = foldCase(text);
  const says = (pattern: RegExp) => foldPattern(pattern)?.test(folded) ?? pattern.test(text);
  return tablesFor(text).find(({ pattern, limit }) => weight <= limit && says(pattern)) ?? null;
}

function tablesFor(text: string): readonly NoisePhrase[] {
  if (/[\uac00-\ud7af]/.test(text)) return HANGUL;
  if (/[\u3040-\u30ff]/.test(text)) return KANA;
  if (/[\u4e00-\u9fff]/.test(text)) return HAN;
  return /[\u0400-\u04ff]/.test(text) ? CYRILLIC : LATIN;
}
