import type { Figure } from './bench.ts';
import { isMet } from './is-met.ts';

const MARKS = new Map([
  [true, '✓'],
  [false, '✗'],
]);

/** A figure as one line for people. */
export function describeFigure(figure: Figure): string {
  const { value, unit, baseline, aim, others, note } = figure;
  const say = (number: number) => describeNumber(number, unit);
  const met = isMet(figure);
  const parts = [
    `${(met === null ? undefined : MARKS.get(met)) ?? ' '} ${figure.figure.padEnd(46)} ${(value === null ? '–' : say(value)).padStart(9)}`,
    aim ? ('atLeast' in aim ? `aim ≥ ${say(aim.atLeast)}` : `aim ≤ ${say(aim.atMost)}`) : '',
    typeof baseline === 'number' ? `baseline ${say(baseline)}` : '',
    ...Object.entries(others ?? {}).map(([name, number]) => `${name} ${say(number)}`),
    note ?? '',
  ];
  return parts.filter((part) => part !== '').join('  ');
}

function describeNumber(number: number, unit: string): string {
  if (unit === 'share') return `${(100 * number).toFixed(1)} %`;
  const digits = Number.isInteger(number) ? 0 : Math.abs(number) < 10 ? 3 : 1;
  return `${number.toFixed(digits)}${unit === '' ? '' : ` ${unit}`}`;
}
