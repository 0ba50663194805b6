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
 * Time per page over raw Readability's on the same page, in the same process: warm, as comparisons are published,
 * and in a page just opened, where every pattern and function has yet to be compiled, as a click meets it.
 */
export function listTimes(answers: readonly PageAnswer[]): Figure[] {
  const pages = answers.flatMap((page) =>
    // In the others, Readability has not had a page of its own.
    'answer' in page && page.answer.ours?.msWarm !== undefined ? [page.answer] : [],
  );
  const ratios = (system: string, run: 'ms' | 'msWarm') =>
    pages
      .flatMap(({ [system]: one, Readability }) =>
        one?.ok && Readability?.ok ? [(one[run] ?? Number.NaN) / (Readability[run] ?? Number.NaN)] : [],
      )
      .filter(Number.isFinite)
      .sort((one, other) => one - other);
  const runs = [
    ['warm', 'msWarm', ['defuddle']],
    ['in a page just opened', 'ms', []],
  ] as const;
  return runs.flatMap(([name, run, others]) => {
    const ours = ratios('ours', run);
    const figure = (part: string, share: number, atMost: number): Figure => ({
      figure: `all: time per page over Readability, ${name}, ${part}`,
      value: at(ours, share),
      unit: '×',
      baseline: 1,
      aim: { atMost },
      note: `${ours.length} pages`,
      others: Object.fromEntries(others.map((system) => [system, at(ratios(system, run), share) ?? 0])),
    });
    return ours.length === 0 ? [] : [figure('median', 0.5, 1.5), figure('p95', 0.95, 2)];
  });
}

/** What the detector takes in a page just opened, which is where it runs. */
export function listDetectorTimes(answers: readonly PageAnswer[]): Figure[] {
  const times = answers
    .flatMap((page) => ('answer' in page ? [page.answer.ours?.msDetect ?? Number.NaN] : []))
    .filter(Number.isFinite)
    .sort((one, other) => one - other);
  const figure = (part: string, share: number, atMost: number): Figure => ({
    figure: `all: detector, in a page just opened, ${part}`,
    value: at(times, share),
    unit: 'ms',
    aim: { atMost },
  });
  return times.length === 0 ? [] : [figure('median', 0.5, 4), figure('p95', 0.95, 16)];
}

/** How much of the visible text of the main columns is in the articles, their titles and their ledgers. */
export function listAccounts(set: string, answers: readonly PageAnswer[]): Figure[] {
  const accounts = answers.flatMap((page) =>
    'answer' in page ? [page.answer.ours?.account ?? []].flat() : [],
  );
  const sum = (part: 'visible' | 'known') => accounts.reduce((all, { [part]: length }) => all + length, 0);
  if (accounts.length === 0) return [];
  const whole = accounts.filter(({ visible, known }) => known >= 0.99 * visible).length;
  const share = Math.round((100 * whole) / accounts.length);
  return [
    {
      figure: `${set}: text of the main column in article or ledger`,
      value: sum('known') / Math.max(1, sum('visible')),
      unit: 'share',
      note: `99 % and more on ${share} % of ${accounts.length} pages`,
    },
  ];
}

function at(sorted: readonly number[], share: number): number | null {
  return sorted.at(Math.floor(sorted.length * share)) ?? null;
}
