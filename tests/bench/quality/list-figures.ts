import type { Figure } from '../../../scripts/bench/bench.ts';
import { AIMS } from './aims.ts';
import type { PageAnswer } from './read-pages.ts';
import type { Summary } from './score-set.ts';

/** The figures of one set: ours beside those of the other systems of the same run. */
export function listFigures(set: string, summaries: ReadonlyMap<string, Summary>): Figure[] {
  return AIMS.filter((aim) => aim.set === set).map(({ figure, read, aim, published }) => {
    const of = (system: string) => read(summaries.get(system) ?? {});
    // It has nothing to say on what is an article.
    const defuddle = set.startsWith('C') ? undefined : of('defuddle');
    return {
      figure: `${set}: ${figure}`,
      value: of('ours') ?? null,
      unit: 'share',
      baseline: of('Readability') ?? null,
      aim,
      others: { ...(defuddle === undefined ? {} : { defuddle }), ...published },
    };
  });
}

/** What leaving out each pass changes, most harmful first: value is the figure without it, baseline with it. */
export function listAblation(set: string, summaries: ReadonlyMap<string, Summary>): Figure[] {
  const whole = summaries.get('ours') ?? {};
  return AIMS.filter((aim) => aim.set === set && /F1|noise|kept/.test(aim.figure)).flatMap((aim) => {
    const baseline = aim.read(whole) ?? null;
    return [...summaries]
      .filter(([system]) => system.startsWith('ours without '))
      .map(([system, summary]) => ({
        figure: `${set}: ${aim.figure}, ${system.replace('ours ', '')}`,
        value: aim.read(summary) ?? null,
        unit: 'share',
        baseline,
      }))
      .filter(({ value }) => value !== null && baseline !== null && Math.abs(value - baseline) >= 0.0005)
      .sort(
        (one, other) =>
          Math.abs((other.value ?? 0) - (baseline ?? 0)) - Math.abs((one.value ?? 0) - (baseline ?? 0)),
      );
  });
}

/**
 * Time per page over raw Readability's on the same page, in the same process, one after the other:
 * once in the page just opened, where every system's code has yet to be compiled, and once more.
 */
export function listTimes(answers: readonly PageAnswer[]): Figure[] {
  const pages = answers.flatMap((page) => ('answer' in page ? [page.answer] : []));
  const ratios = (system: string, run: 'ms' | 'msAgain') =>
    pages
      .flatMap(({ [system]: one, Readability }) =>
        one?.ok && Readability?.ok ? [(one[run] ?? Number.NaN) / (Readability[run] ?? Number.NaN)] : [],
      )
      .filter(Number.isFinite)
      .sort((one, other) => one - other);
  const runs = [
    ['again in the same page', 'msAgain'],
    ['in a page just opened', 'ms'],
  ] as const;
  return runs.flatMap(([name, run]) => {
    const ours = ratios('ours', run);
    const defuddle = ratios('defuddle', run);
    const figure = (part: string, share: number, atMost: number): Figure => ({
      figure: `all: time per page over Readability, ${name}, ${part}`,
      value: ours.at(Math.floor(ours.length * share)) ?? null,
      unit: '×',
      baseline: 1,
      aim: { atMost },
      others: { defuddle: defuddle.at(Math.floor(defuddle.length * share)) ?? 0 },
    });
    return ours.length === 0 ? [] : [figure('median', 0.5, 1.5), figure('p95', 0.95, 2)];
  });
}
