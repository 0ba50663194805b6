/**
 * Beginnings of the names of the months, January first, in the languages of the pages: en, de, fr,
 * es, pt, it, nl, pl, sv/da/no, tr, ru/uk, id. A word means the month whose beginning it has; longer
 * beginnings stand before shorter ones.
 */
const BEGINNINGS: readonly string[] = [
  'jan jän janv gen ene sty oca янв січ ocak',
  'feb fév fev febr lut şub фев лют',
  'mar mär mrz mär mars maa marz març мар бер',
  'apr avr abr kwi nis апр кві',
  'may mai mag maj mei мая май трав',
  'jun juin giu cze haz июн черв',
  'jul juil lug lip tem июл лип',
  'aug août aou ago sie ağu авг серп',
  'sep set wrz eyl сен вер',
  'oct okt ott out paź paz eki окт жовт',
  'nov noiembr lis kas ноя лист',
  'dec dez déc dic grud gru ara дек груд',
];

const BY_BEGINNING: readonly (readonly [beginning: string, month: number])[] = BEGINNINGS.flatMap(
  (words, index) => words.split(' ').map((word) => [word, index + 1] as const),
).sort(([one], [other]) => other.length - one.length);

/** Number of the month (1 to 12) that a word names in any of the languages, or null. */
export function monthOf(word: string): number | null {
  const name = word.normalize('NFC').toLowerCase();
  return BY_BEGINNING.find(([beginning]) => name.startsWith(beginning))?.[1] ?? null;
}
