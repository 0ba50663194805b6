import { LETTER } from './letter-ranges';
import type { PageFacts } from './page-facts';
import type { PageLine } from './page-lines';

/** Reads the date of a text; null where it has none. */
type Parse = (text: string) => string | null;

/** Lines this close to the headline can be its dateline. */
const BEFORE = 5;
const AFTER = 14;
/** Within so many lines of the time of the last change stands that of publication, if anywhere. */
const CLOSE = 3;
/** The line that tells when the piece was put there may stand this far below its end. */
const BEHIND = 6;
/** A linked line of this length is a teaser of another piece. */
const LEAST_LINKED = 40;
/** No dateline is longer. */
export const MOST_LINE = 160;
/** Words for a change, as against publication. */
export const UPDATED =
  /更新|修改|updated?|modified|aktualisiert|stand:|mis à jour|actualizado|atualizado|aggiornat|обновлен|수정|last changed|zuletzt/iu;
const LABEL =
  /(?:发布|發布|发表|發表|发稿|刊发|更新)?(?:日期|时间|時間)\s*[:：]|发布于|发表于|^(?:published|date|datum|veröffentlicht|publié|publicado|pubblicato)\b|(?:veröffentlicht|gepostet|erschienen|publiziert|aktualisiert|published|posted|publicad[oa]|opublikowano|geplaatst|publicerad|опубликовано)(?: am| on| op| el| em| il| le)?:? \d/iu;
/** A word and a full stop, not an abbreviation: the end of a sentence. */
const FULL_STOP = /[a-zß-öø-ÿα-ωа-я]{4}[.!?]$/;
/** Only a line with a digit, or with one of these words, can have a date. */
const MAYBE =
  /[\d０-９]|[〇○]|二零|今|昨|刚|剛|today|yesterday|heute|gestern|hoy|ayer|hier|hoje|ontem|oggi|ieri|сегодня|вчера|just now|오늘|어제/i;
/** Lines with a date that is another thing's. */
const OTHER = /copyright|©|icp|备案|版权|举报|许可证|comments?:|kommentare/iu;

/** The dateline: a short line with a date beside the headline, after it by preference. */
export function readNear(facts: PageFacts, parse: Parse) {
  const { lines, headlineAt } = facts;
  const dates: { published: string | null; updated: string | null } = { published: null, updated: null };
  const at = headlineAt < 0 ? firstProse(lines) : headlineAt;
  if (at < 0) return dates;
  let updatedAt = Number.POSITIVE_INFINITY;
  const order = [...lines.slice(at, at + AFTER), ...lines.slice(Math.max(0, at - BEFORE), at).reverse()];
  for (const [index, { text, linked }] of order.entries()) {
    if (dates.updated && index > updatedAt + CLOSE) break;
    if (
      text.length > MOST_LINE ||
      !MAYBE.test(text) ||
      (linked > 0.8 && text.length > LEAST_LINKED) ||
      OTHER.test(text) ||
      isSentence(text)
    )
      continue;
    const date = parse(text);
    if (!date) continue;
    if (UPDATED.test(text) && !/发布|published|veröffentlicht|publi[ée]/iu.test(text)) {
      dates.updated ??= date;
      updatedAt = Math.min(updatedAt, index);
    } else {
      dates.published = date;
      break;
    }
  }
  return dates;
}

/** Where the running text begins: on a page without a headline the dateline stands above it. */
function firstProse(lines: readonly PageLine[]): number {
  return lines.findIndex((line) => line.weight > 150 && line.linked < 0.3);
}

/** A date in running text is when something happened. */
function isSentence(text: string): boolean {
  if (text.length > 60 && FULL_STOP.test(text) && !LABEL.test(text)) return true;
  return (
    (text.match(/[。；]|[,，](?=\s?[^\d\s])|[a-zß-öø-ÿα-ωа-я]{2}\.\s/g)?.length ?? 0) >
    (text.length > 60 ? 1 : 2)
  );
}

/** Text before the dateline's place and day is no longer. */
const MOST_DATELINE = 60;
/** The day, after a place or without, and the sign that parts it from the sentence: Bern, 17.08.2007 – The … */
const DATELINE = new RegExp(
  `^\\(?(?:${LETTER}[^,.:]{1,24}, ?(?:den |le |il )?)?(\\d{1,2}\\. ?\\d{1,2}\\. ?(?:19|20)?\\d\\d|\\d{1,2}/\\d{1,2}/(?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2}\\.? (?:de )?${LETTER}{3,10},? (?:de )?(?:19|20)\\d\\d|${LETTER}{3,9}\\.? \\d{1,2}, (?:19|20)\\d\\d)\\s?(?:[-–—:)|/„“"«]|\\. )`,
);
/** Press releases and small papers begin their first sentence with the day. */
const MOST_OPENING = 3;

/** The day that the text itself opens with, set off from its sentence by a dash or in brackets. */
export function readDateline({ lines, headlineAt, endAt }: PageFacts, parse: Parse): string | null {
  const piece = lines.slice(Math.max(0, headlineAt), endAt).filter(({ weight }) => weight > MOST_DATELINE);
  for (const { text } of piece.slice(0, MOST_OPENING)) {
    const day = /\d/.test(text.slice(0, MOST_DATELINE)) ? DATELINE.exec(text)?.[1] : undefined;
    const date = day ? parse(day) : null;
    if (date) return date;
  }
  return null;
}

/** A line of its own at the end of the piece: 发布日期：2019-03-06. */
export function readLabelled({ lines, headlineAt, endAt }: PageFacts, parse: Parse): string | null {
  const line = lines
    .slice(Math.max(0, headlineAt), endAt + BEHIND)
    .find(({ text }) => text.length < 70 && MAYBE.test(text) && LABEL.test(text) && parse(text) !== null);
  return line ? parse(line.text) : null;
}
