import { collapseSpace } from '@/utils/text/collapse-space';
import { letters } from './letters';
import { firstTag } from './meta-tags';
import type { PageFacts } from './page-facts';

/** So many lines before the headline may name the series above it. */
const BEFORE = 6;
const MOST_LINE = 90;
const MOST_NAME = 60;

/** A line that names the series behind a label, in several languages. */
const LABEL =
  /^(?:(?:所属|来自|本文)?(?:专题|專題|系列|系列报道|系列報道|特辑|特輯|特集|連載|연재|기획)|(?:series|special report|serie|reihe|dossier|série|especial|speciale|сюжет|спецпроект))\s*[:：]\s*(?=\S)/;
/** A line that says so in a sentence; the part that names it is the first group. */
const SENTENCES: readonly RegExp[] = [
  /^(?:this (?:article|story|piece|essay|post) is )?part (?:\w+ )?of (?:the|our|a) series[:,]? ["“‘']?([^"”’']{3,60})["”’']?\.?$/i,
  /^(?:this (?:article|story|piece|essay|post) is )?part (?:\w+ )?of (?:the|our|a) ["“‘']?([^"”’'.]{3,60}?)["”’']? series\.?$/i,
  /^(?:dieser (?:artikel|text|beitrag) ist )?teil der (?:serie|reihe)[:,]? ["„»]?([^"“«.]{3,60})["“«]?\.?$/i,
  /^本文(?:是|为|系)[“「《]([^”」》]{2,40})[”」》](?:系列|专题|專題)/,
];

/**
 * The series, special or dossier that the piece is part of: what structured data names, or a line beside the
 * headline or at the end of the piece. Null where it stands alone.
 */
export function readPartOf(facts: PageFacts): string | null {
  const { described, tags, document, site, lines, headlineAt, endAt } = facts;
  const marked = document.querySelector('[itemprop~="isPartOf"] [itemprop~="name"]');
  const said = [
    ...(described?.partOf ?? []),
    firstTag(tags, 'article:series', 'og:series', 'series'),
    marked?.getAttribute('content') ?? marked?.textContent ?? null,
  ];
  for (const name of said) {
    const text = collapseSpace(name ?? '');
    if (isSeries(text, site.spellings)) return text;
  }
  for (const { text } of lines.slice(Math.max(0, headlineAt - BEFORE), endAt)) {
    const name = text.length <= MOST_LINE ? readLine(text) : null;
    if (name !== null && isSeries(name, site.spellings)) return name;
  }
  return null;
}

function readLine(line: string): string | null {
  const label = LABEL.exec(line.toLowerCase())?.[0];
  if (label !== undefined) return bare(line.slice(label.length));
  // A sentence has to have one of the words; most lines have none.
  if (!/series|serie|reihe|系列|专题|專題/i.test(line)) return null;
  for (const sentence of SENTENCES) {
    const name = sentence.exec(line)?.[1];
    if (name) return bare(name);
  }
  return null;
}

function bare(name: string): string {
  return name.replace(/^[\s"“„«»「《‘']+|[\s"”“«»」》’'.。>›]+$/g, '');
}

/** The site is no series, and neither is a whole sentence. */
function isSeries(name: string, spellings: readonly string[]): boolean {
  return (
    name.length >= 2 &&
    name.length <= MOST_NAME &&
    !spellings.includes(letters(name)) &&
    !/[。！？!?]/.test(name)
  );
}
