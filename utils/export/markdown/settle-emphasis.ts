import type { PhrasingContent, Text } from 'mdast';

type Attention = Extract<PhrasingContent, { type: 'strong' | 'emphasis' | 'delete' }>;

const PUNCTUATION = /[\p{P}\p{S}]/u;
const CLOSERS: ReadonlyMap<string, string> = new Map(
  [
    '「」',
    '『』',
    '“”',
    '‘’',
    '《》',
    '〈〉',
    '（）',
    '()',
    '【】',
    '〔〕',
    '［］',
    '[]',
    '""',
    "''",
    '«»',
    '„“',
  ].map((pair) => [pair.slice(1), pair.slice(0, 1)]),
);

/**
 * Moves white space and, where CommonMark would not see the mark, punctuation from the edge of
 * emphasis to its outside: `**注意：**后文` is no emphasis to a CommonMark parser, because the closing
 * mark stands between punctuation and a letter; `**注意**：后文` is, and reads the same. Brackets
 * and quotation marks go in pairs. What cannot be helped so, the Markdown writer helps by character
 * references.
 */
export function settleEmphasis(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const settled: PhrasingContent[] = [];
  nodes.forEach((node, index) => {
    if (!('children' in node)) settled.push(node);
    else if (node.type === 'link')
      settled.push({ ...node, children: settleEmphasis(node.children) } as PhrasingContent);
    else if (isAttention(node)) {
      settled.push(...settleOne(node, sideOf(settled.at(-1), 'end'), sideOf(nodes[index + 1], 'start')));
    } else settled.push(node);
  });
  return joinTexts(settled);
}

function isAttention(node: PhrasingContent): node is Attention {
  return node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete';
}

type Side = 'letter' | 'space' | 'mark';

/** What stands at the given end of a neighbour; nothing counts as space. */
function sideOf(node: PhrasingContent | undefined, end: 'start' | 'end'): Side {
  if (!node || node.type === 'break') return 'space';
  if (node.type !== 'text') return 'mark';
  const characters = [...node.value];
  const character = (end === 'start' ? characters[0] : characters.at(-1)) ?? ' ';
  if (/\s/.test(character)) return 'space';
  return PUNCTUATION.test(character) ? 'mark' : 'letter';
}

function settleOne(node: Attention, before: Side, after: Side): PhrasingContent[] {
  const children = settleEmphasis(node.children);
  if (children.every((child) => child.type === 'text' && child.value.trim() === '')) return children;
  const first = children[0];
  const last = children.at(-1);
  if (first?.type === 'link' && children.length === 1) return [intoLink(node, first)];
  if (first?.type !== 'text' && last?.type !== 'text') return [{ ...node, children } as PhrasingContent];
  const lead = first?.type === 'text' ? leadOf(first.value, before) : '';
  const trail = last?.type === 'text' ? trailOf(last.value, after) : '';
  const [start, end] = pairUp(children, lead, trail);
  const core = strip(children, start.length, end.length);
  if (core.length === 0) return isAstral(start + end) ? children : [{ ...node, children } as PhrasingContent];
  return [...textOf(start), { ...node, children: core } as PhrasingContent, ...textOf(end)];
}

/**
 * Nothing but emoji and the like: parsers differ on whether a character beyond the first plane is
 * punctuation, so no way of writing it is read as emphasis by all of them.
 */
function isAstral(text: string): boolean {
  return /[\u{10000}-\u{10ffff}]/u.test(text);
}

/** Emphasis around a link goes inside it, where the brackets keep letters away from its marks. */
function intoLink(node: Attention, link: Extract<PhrasingContent, { type: 'link' }>): PhrasingContent {
  return { ...link, children: [{ ...node, children: link.children }] } as PhrasingContent;
}

/** How much of a text's start does not belong inside: blanks always, punctuation only after a letter. */
function leadOf(value: string, before: Side): string {
  let length = 0;
  for (const character of value) {
    if (!isLoose(character, before)) break;
    length += character.length;
  }
  return value.slice(0, length);
}

function trailOf(value: string, after: Side): string {
  const characters = [...value];
  let kept = characters.length;
  while (kept > 0 && isLoose(characters[kept - 1] ?? '', after)) kept -= 1;
  return characters.slice(kept).join('');
}

function isLoose(character: string, outside: Side): boolean {
  return /\s/.test(character) || (outside === 'letter' && PUNCTUATION.test(character));
}

/** Takes the other half of a pair along where one half moves. */
function pairUp(children: readonly PhrasingContent[], lead: string, trail: string): [string, string] {
  const first = children[0];
  const last = children.at(-1);
  const firstCharacter = first?.type === 'text' ? first.value.charAt(0) : '';
  const lastCharacter = last?.type === 'text' ? last.value.charAt(last.value.length - 1) : '';
  const isPair = CLOSERS.get(lastCharacter) === firstCharacter && firstCharacter !== '';
  if (isPair && lead === '' && trail !== '') return [firstCharacter, trail];
  if (isPair && trail === '' && lead !== '') return [lead, lastCharacter];
  return [lead, trail];
}

function strip(children: readonly PhrasingContent[], start: number, end: number): PhrasingContent[] {
  const stripped = [...children];
  const first = stripped[0];
  if (first?.type === 'text') stripped[0] = { ...first, value: first.value.slice(start) };
  const last = stripped.at(-1);
  if (last?.type === 'text') {
    stripped[stripped.length - 1] = {
      ...last,
      value: last.value.slice(0, Math.max(0, last.value.length - end)),
    };
  }
  return stripped.filter((child) => child.type !== 'text' || child.value !== '');
}

function textOf(value: string): Text[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

function joinTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value };
    } else joined.push(node);
  }
  return joined;
}
