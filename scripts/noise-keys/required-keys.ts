import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Stand for the beginning and the end of a line, where a pattern is tied to them; as `KeyIndex` walks over them. */
export const LINE_START = '\u0000\u0002';
export const LINE_END = '\u0003';

/** More spellings than this of one piece are not told apart. */
const MOST_SPELLINGS = 80;

type Node = AST.Pattern | AST.Alternative | AST.Element;
type Rate = (key: string) => number;

/**
 * Strings of which every match of a pattern holds at least one, in lower case and with marks for the
 * ends of the line; null where the pattern promises none that is worth looking for.
 *
 * @param rate - how seldom a string is; below 0 it is not worth looking for.
 */
export function requiredKeys({ source }: RegExp, rate: Rate): string[] | null {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode: true });
  return requiredOf(pattern, rate);
}

/** @param before - what stands right before the node, in every spelling. */
function requiredOf(node: Node, rate: Rate, before: readonly string[] = ['']): string[] | null {
  if ('alternatives' in node && node.type !== 'Assertion')
    return requiredOfAll(node.alternatives, rate, before);
  if (node.type === 'Alternative') return requiredOfSequence(node.elements, rate, before);
  if (node.type === 'Quantifier' && node.min > 0) return requiredOf(node.element, rate);
  return usable(spellings(node), rate);
}

function requiredOfAll(
  alternatives: readonly AST.Alternative[],
  rate: Rate,
  before: readonly string[],
): string[] | null {
  const keys = new Set<string>();
  for (const alternative of alternatives) {
    const required = requiredOf(alternative, rate, before);
    if (!required) return null;
    for (const key of required) keys.add(key);
  }
  return [...keys];
}

/** The best of what a sequence has to have: a run of pieces that can be spelled out, or one piece. */
function requiredOfSequence(
  elements: readonly AST.Element[],
  rate: Rate,
  before: readonly string[],
): string[] | null {
  const choices: (string[] | null)[] = [];
  let run = [...before];
  for (const element of elements) {
    const spelled = spellings(element);
    if (spelled && spelled.length * run.length <= MOST_SPELLINGS) {
      run = run.flatMap((start) => spelled.map((end) => start + end));
      continue;
    }
    choices.push(usable(run, rate), requiredOf(element, rate, run));
    run = spelled ?? [''];
  }
  choices.push(usable(run, rate));
  const worth = (keys: string[]) => Math.min(...keys.map(rate)) - keys.length / 10;
  return choices.filter((keys) => keys !== null).sort((one, other) => worth(other) - worth(one))[0] ?? null;
}

function usable(keys: readonly string[] | null, rate: Rate): string[] | null {
  const isUsable = keys !== null && keys.length > 0 && keys.every((key) => rate(key) >= 0);
  return isUsable ? [...new Set(keys)] : null;
}

/** Every string that a piece can match, or null where they are too many. */
function spellings(node: Node): string[] | null {
  switch (node.type) {
    case 'Character':
      return [String.fromCodePoint(node.value).toLowerCase()];
    case 'CharacterClass':
      return spellClass(node);
    case 'Assertion':
      return [node.kind === 'start' ? LINE_START : node.kind === 'end' ? LINE_END : ''];
    case 'Quantifier':
      return spellQuantifier(node);
    case 'Alternative':
      return node.elements.reduce<string[] | null>(
        (run, element) => {
          const spelled = run && spellings(element);
          if (!run || !spelled || run.length * spelled.length > MOST_SPELLINGS) return null;
          return run.flatMap((before) => spelled.map((after) => before + after));
        },
        [''],
      );
    case 'Group':
    case 'CapturingGroup':
      return spellAll(node.alternatives);
    default:
      return null;
  }
}

function spellAll(alternatives: readonly AST.Alternative[]): string[] | null {
  const all = new Set<string>();
  for (const alternative of alternatives) {
    const spelled = spellings(alternative);
    if (!spelled) return null;
    for (const one of spelled) all.add(one);
  }
  return all.size <= MOST_SPELLINGS ? [...all] : null;
}

function spellClass({ negate, elements }: AST.CharacterClass): string[] | null {
  const characters = elements.flatMap((element) =>
    element.type === 'Character' ? [String.fromCodePoint(element.value).toLowerCase()] : [],
  );
  return negate || characters.length < elements.length || characters.length > 8
    ? null
    : [...new Set(characters)];
}

function spellQuantifier({ min, max, element }: AST.Quantifier): string[] | null {
  const once = spellings(element);
  if (!once) return null;
  if (min === 0 && max === 1) return ['', ...once];
  return min === 1 && max === 1 ? once : null;
}
