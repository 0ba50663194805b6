import { weighText } from '@/utils/text/weigh-text';
import { DE } from './de';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import { IT } from './it';
import { JA } from './ja';
import { KO } from './ko';
import type { NoisePhrase } from './noise-phrase';
import { PT } from './pt';
import { RU } from './ru';
import { ZH } from './zh';

/** Pages in one language borrow the widgets of another, English ones above all: all tables are tried, by script. */
const LATIN: readonly NoisePhrase[] = [...EN, ...DE, ...FR, ...ES, ...PT, ...IT];
const HAN: readonly NoisePhrase[] = [...ZH, ...JA];

const LONGEST = Math.max(...[...LATIN, ...HAN, ...RU, ...KO].map(({ limit }) => limit));

/** The phrase that a line is, or null where it is none: then it is left to the passes that know structure. */
export function matchNoise(line: string): NoisePhrase | null {
  const weight = weighText(line);
  if (weight > LONGEST) return null;
  const text = line.normalize('NFKC').replace(/\s+/g, ' ').trim();
  return tablesFor(text).find(({ pattern, limit }) => weight <= limit && pattern.test(text)) ?? null;
}

function tablesFor(text: string): readonly NoisePhrase[] {
  if (/[\uac00-\ud7af]/.test(text)) return [...KO, ...EN];
  if (/[\u3040-\u30ff]/.test(text)) return [...JA, ...EN];
  if (/[\u4e00-\u9fff]/.test(text)) return [...HAN, ...EN];
  if (/[\u0400-\u04ff]/.test(text)) return [...RU, ...EN];
  return LATIN;
}
