import type { Payload } from './read-payloads.ts';

/** Stands in every article before the snippet: where it is missing from a view, the view is broken. */
export const WITNESS = 'The market opens before the first tram';

/** Rare enough that a search for it finds hostile articles and nothing else. */
export const NEEDLE = 'quillwork';

const PARAGRAPHS = [
  `${WITNESS}, and by the time the lamps along the quay are lit the stalls have been standing for an hour; nobody hurries, and nobody has to be told where to put things down.`,
  `A ${NEEDLE} of ropes and canvas hangs over the lanes, patched in a dozen colours, and under it the growers of the valley sell what they have brought down in the night.`,
  'The council had wanted to move them to a hall behind the station, with numbered places and a drain in the floor, and for two years there were meetings about little else.',
  'What was decided in the end was less than either side had asked for: new awnings, a tap at every corner, and a wider lane in the middle for those who come with a pram.',
];
const AFTER = [
  'Those who have sold here longest say that the market has been about to end ever since they came, and that this is what keeps it going from one year to the next.',
  'By noon the last crates are stacked, the lanes are hosed down, and the gulls have the square to themselves until the lamps are lit again.',
];

/** An article with a hostile snippet in its middle, and its source as text in the title. */
export function hostilePage(payload: Payload): string {
  const title = escapeMarkup(titleOf(payload));
  const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
    <meta property="og:type" content="article"><meta property="og:title" content="${title}">
    <link rel="icon" href="data:,"></head><body><article><h1>${title}</h1>
    ${paragraphs(PARAGRAPHS)}
    <figure><img src="/picture.png" alt="The quay" width="640" height="360"></figure>
    ${payload.html}
    ${paragraphs(AFTER)}</article></body></html>`;
}

/** What lists show for the article. */
export function titleOf({ id, html }: Payload): string {
  return `Case ${id}: ${html.slice(0, 120)}`;
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
