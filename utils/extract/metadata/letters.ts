import { SIGN_RUNS } from './letter-ranges';

/** Letters and digits of a text alone, in one case and one width: what two spellings of a headline share. */
export function letters(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(SIGN_RUNS, '');
}

/** From 0 to 1: how much of the shorter text the longer one has, in runs of three letters. */
export function likenessOf(one: string, other: string): number {
  const [short = '', long = ''] = [letters(one), letters(other)].sort(
    (left, right) => left.length - right.length,
  );
  if (short === '') return 0;
  if (long.includes(short)) return 1;
  const runs = new Set(Array.from({ length: long.length }, (_, at) => long.slice(at, at + 3)));
  let shared = 0;
  for (let at = 0; at < short.length - 2; at += 1) if (runs.has(short.slice(at, at + 3))) shared += 1;
  return shared / Math.max(1, short.length - 2);
}
