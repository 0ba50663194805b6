import { DE } from './de';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import { IT } from './it';
import { JA } from './ja';
import { KO } from './ko';
import type { NoisePhrase } from './noise-phrase';
import { OTHER } from './other';
import { PL } from './pl';
import { PT } from './pt';
import { RU } from './ru';
import { ZH } from './zh';

/** The phrases by script. Each table has its keys in `noise-keys.ts`: `npm run noise-keys` after any change. */
export const PHRASES = {
  english: EN,
  latin: [...DE, ...FR, ...ES, ...PT, ...IT, ...PL, ...OTHER],
  chinese: ZH,
  japanese: JA,
  korean: KO,
  cyrillic: RU,
} as const satisfies Readonly<Record<string, readonly NoisePhrase[]>>;

export type TableName = keyof typeof PHRASES;
