import { readHanDay } from './han-day';
import { GAP, LETTER } from './letter-ranges';
import { monthOf } from './month-names';

/** What a date is read with. */
export interface DateContext {
  /** When the page is read: what relative times are relative to, and what no date is after. */
  readonly now: Date;
  /** Offset of a time that names none (`+08:00`), or null where the page does not tell. */
  readonly zone: string | null;
  /** True where 3/4 is the fourth of March. */
  readonly isMonthFirst: boolean;
  /** True where 18-03-08 is the eighth of March 2018, and 09-30 has the current year. */
  readonly isYearFirst: boolean;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const FIRST_YEAR = 1990;
/** No dateline is longer than this. */
const MOST_LENGTH = 400;
const DAY = 86_400_000;
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:秒|sec|seg|сек|sekund|초)/i, 1000],
  [/^(?:分|min|мин|분)/i, 60_000],
  [/^(?:小[时時]|[时時]間|hour|hr|hora|heure|ore|ora|stund|час|시간|h$)/i, 3_600_000],
  [/^(?:天|日|day|dia|día|jour|giorn|tag|дн|день|일)/i, DAY],
  [/^(?:周|week|semana|semaine|settiman|woche|недел)/i, 7 * DAY],
];

/**
 * Reads the first date of a text: ISO 8601, RFC 2822, seconds or milliseconds since the epoch, 年月日,
 * days before or after months, names of months in a dozen languages, and relative times. Years of
 * other calendars (民國, Buddhist, Persian) are left alone.
 *
 * @returns ISO 8601: a bare date where no time is given, with an offset where the text or the
 *   context gives one. Null where there is no date, or none that can be meant.
 */
export function parseDate(text: string, context: DateContext): string | null {
  const plain = text
    .slice(0, 2 * MOST_LENGTH)
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MOST_LENGTH);
  // Nearly all texts are neither, and the patterns below are dear.
  if (!/\d/.test(plain)) {
    const written = readHanDay(plain);
    const day = written && dayOf(...written);
    return day ? sane(writeDay(day), context) : parseNamedDay(plain, context);
  }
  const epoch = /^(?:1[0-9]|20)\d{8}(?:\d{3})?$/.exec(plain)?.[0];
  if (epoch) return sane(new Date(Number(epoch.padEnd(13, '0'))).toISOString(), context);
  return parseAbsolute(plain, context) ?? parseRelative(plain, context);
}

function parseAbsolute(text: string, context: DateContext): string | null {
  const found = findDay(text, context) ?? (context.isYearFirst ? findDayOfYear(text, context.now) : null);
  if (!found) return null;
  const { day, after } = found;
  return sane(`${writeDay(day)}${readTime(text.slice(after, after + 60), text, context)}`, context);
}

const YEAR_FIRST =
  /(?<![\d.])((?:19|20)\d\d)\s*([-/.年년])\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})(?!\d)\s*[日號号일]?/;
const COMPACT = /(?<!\d)((?:19|20)\d\d)([01]\d)([0-3]\d)(?=T?\d{0,6}(?!\d))/;
const NUMBERS = /(?<![\d.])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?((?:19|20)\d\d|\d\d)(?![\d])/;
const DAY_MONTH = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?[\\s-]*(?:de |of |d')?\\s?(${LETTER}{3,12})\\.?,?[\\s-]*(?:de |del )?((?:19|20)\\d\\d)(?!\\d)`,
);
const MONTH_DAY = new RegExp(`(${LETTER}{3,12})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)(?!\\d)`);

function findDay(
  text: string,
  { isMonthFirst, isYearFirst }: DateContext,
): { day: Day; after: number } | null {
  const readers: readonly (readonly [RegExp, (match: RegExpExecArray) => Day | null])[] = [
    [YEAR_FIRST, (match) => dayOf(match[1], match[3], match[4])],
    [DAY_MONTH, (match) => dayOf(match[3], monthOf(match[2] ?? ''), match[1])],
    [MONTH_DAY, (match) => dayOf(match[3], monthOf(match[1] ?? ''), match[2])],
    [NUMBERS, (match) => readNumbers(match, isMonthFirst, isYearFirst)],
    [COMPACT, (match) => dayOf(match[1], match[2], match[3])],
  ];
  const found = readers.flatMap(([pattern, read]) => {
    const match = pattern.exec(text);
    const day = match && read(match);
    return match && day ? [{ day, at: match.index, after: match.index + match[0].length }] : [];
  });
  return found.sort((one, other) => one.at - other.at)[0] ?? null;
}

/** A day without its year, with its time: the last one before now. */
function findDayOfYear(text: string, now: Date): { day: Day; after: number } | null {
  const match = /(?<![\d-])(\d{1,2})(?:-|月)(\d{1,2})日?(?=\s\d{1,2}:\d\d)/.exec(text);
  if (!match) return null;
  const year = now.getUTCFullYear();
  const isPast = Number(match[1]) <= now.getUTCMonth() + 1;
  const day = dayOf(isPast ? year : year - 1, match[1], match[2]);
  return day && { day, after: match.index + match[0].length };
}

function readNumbers(
  [, first, sign, second, year]: RegExpExecArray,
  isMonthFirst: boolean,
  isYearFirst: boolean,
): Day | null {
  if (isYearFirst && year?.length === 2) return dayOf(`20${first?.padStart(2, '0')}`, second, year);
  const full = year?.length === 2 ? `20${year}` : year;
  // A dot means the day comes first, wherever it is written; over twelve there is no doubt.
  const monthFirst = Number(second) > 12 || (isMonthFirst && sign !== '.' && Number(first) <= 12);
  return monthFirst ? dayOf(full, first, second) : dayOf(full, second, first);
}

type Figures = string | number | null | undefined;

function dayOf(year: Figures, month: Figures, day: Figures): Day | null {
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  const isDay = date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31;
  return isDay && date.year >= FIRST_YEAR ? date : null;
}

function writeDay({ year, month, day }: Day): string {
  return `${year}-${pad(month)}-${pad(day)}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

const CLOCK = new RegExp(
  `^${GAP}{0,4}(?:T|at |um |às |a las |à |alle |klo |kl\\. ?|в |ore |o godz\\. |${LETTER}{1,3}\\. )?${GAP}{0,3}` +
    '(上午|下午|晚上|凌晨|早上|午後|午前|오전|오후)?\\s?(\\d{1,2})\\s?[:h時时시.点]\\s?(\\d{2})(?:[:分]\\s?(\\d{2}))?(?:[.,]\\d+)?',
);

/** The time that stands right after the date, as `T10:09:00+08:00`; empty where there is none. */
function readTime(rest: string, whole: string, { zone }: DateContext): string {
  const compact = /^T?(\d{2})(\d{2})(\d{2})(?!\d)/.exec(rest);
  const match = compact ? [compact[0], undefined, ...compact.slice(1)] : CLOCK.exec(rest);
  if (!match) return '';
  let hours = Number(match[2]);
  const minutes = Number(match[3]);
  const after = rest.slice(match[0]?.length ?? 0);
  const isAfternoon = /下午|晚上|午後|오후/.test(match[1] ?? '') || /^\s?p\.?m\b/i.test(after);
  if (isAfternoon && hours < 12) hours += 12;
  if (/^\s?a\.?m\b/i.test(after) && hours === 12) hours = 0;
  if (hours > 23 || minutes > 59) return '';
  const seconds = match[4] ? `:${match[4]}` : '';
  return `T${pad(hours)}:${pad(minutes)}${seconds}${readZone(after, whole) ?? zone ?? ''}`;
}

/** Names of zones that mean one offset wherever they are written. */
const ZONES: Readonly<Record<string, string>> = {
  Z: '+00:00',
  UTC: '+00:00',
  GMT: '+00:00',
  WIB: '+07:00',
  HKT: '+08:00',
  SGT: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  CET: '+01:00',
  MEZ: '+01:00',
  CEST: '+02:00',
  MESZ: '+02:00',
  EST: '-05:00',
  EDT: '-04:00',
  ET: '-05:00',
  CDT: '-05:00',
  PST: '-08:00',
  PDT: '-07:00',
  BRT: '-03:00',
  MSK: '+03:00',
};

function readZone(after: string, whole: string): string | null {
  const offset = /^\s?(?:UTC|GMT)?\s?([+-])(\d{2}):?(\d{2})?(?!\d)/.exec(after);
  if (offset) return `${offset[1]}${offset[2]}:${offset[3] ?? '00'}`;
  const name = /^\s?\(?([A-Z]{1,4})\b/.exec(after.replace(/^\s?[ap]\.?m\b\.?/i, ''))?.[1] ?? '';
  return ZONES[name] ?? (/北京时间|北京時間/.test(whole) ? '+08:00' : null);
}

const AGO = new RegExp(
  `(\\d{1,3})\\s?(?:个|個)?\\s?(${LETTER}{1,12}?)\\.?\\s?(?:之?前|ago|fa\\b|atrás|назад|전(?!${LETTER}))|(?:vor|il y a|hace|há|for)\\s(\\d{1,3})\\s(${LETTER}{1,12})`,
);
const TODAY = /^(?:今天|今日|刚刚|剛剛|today|just now|heute|aujourd'hui|hoy|hoje|oggi|сегодня|오늘)/i;
const NAMED = new RegExp(`^${LETTER}+(?:'${LETTER}+)?`);
const YESTERDAY = /^(?:昨天|昨日|yesterday|gestern|hier|ayer|ontem|ieri|вчера|어제)/i;

function parseRelative(text: string, context: DateContext): string | null {
  const ago = AGO.exec(text.toLowerCase());
  const unit = UNITS.find(([pattern]) => pattern.test(ago?.[2] ?? ago?.[4] ?? ''))?.[1];
  if (!ago || !unit) return parseNamedDay(text, context);
  const moment = new Date(context.now.getTime() - Number(ago[1] ?? ago[3]) * unit);
  return unit >= DAY ? moment.toISOString().slice(0, 10) : moment.toISOString().replace(/\.\d+Z$/, 'Z');
}

/** After `Today`, `heute,` and `just now ·` there is no other word: Today's Word is a heading. */
const WORD = new RegExp(LETTER);

/** Today and yesterday, with a time or without. */
function parseNamedDay(text: string, context: DateContext): string | null {
  const daysBack = TODAY.test(text) ? 0 : YESTERDAY.test(text) ? 1 : null;
  if (daysBack === null) return null;
  const shift = offsetOf(context.zone);
  const day = new Date(context.now.getTime() + shift - daysBack * DAY).toISOString().slice(0, 10);
  const rest = text.replace(NAMED, '');
  const time = readTime(rest, text, context);
  // More words after it are a sentence that begins so, and no date.
  return time !== '' || !WORD.test(rest) ? `${day}${time}` : null;
}

function offsetOf(zone: string | null): number {
  const match = /^([+-])(\d\d):(\d\d)$/.exec(zone ?? '');
  if (!match) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) * 60_000;
}

/** Nothing is published in the future; a day of grace is for zones. */
function sane(iso: string, { now }: DateContext): string | null {
  const time = Date.parse(iso.length > 10 && !/(?:Z|[+-]\d\d:\d\d)$/.test(iso) ? `${iso}Z` : iso);
  return Number.isNaN(time) || time > now.getTime() + DAY ? null : iso.replace(/\.\d+Z$/, 'Z');
}
