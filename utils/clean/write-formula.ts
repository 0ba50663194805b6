/** Signs that stand between two terms, and have air around them. */
const BETWEEN = /^[=≠≈≡∼<>≤≥≪≫+−±×·÷→←↔⇒⇔∈∉⊂⊆∪∩∝-]$/;
/** Applied functions and products that are not written: https://www.unicode.org/charts/PDF/U2000.pdf. */
const UNWRITTEN = /[\u2061-\u2064\u200b]/g;
const AIR = '\u00a0';

/**
 * Writes a formula of MathML Core (https://w3c.github.io/mathml-core/) in a line, as a printer without
 * a formula case would: roots and fractions by their signs, with brackets where they need them, and
 * scripts raised and lowered. What is read in a line is read by every format and every voice.
 */
export function writeFormula(math: Element): DocumentFragment {
  const written = math.ownerDocument.createDocumentFragment();
  writeAll(math.children, written);
  written.normalize();
  return written;
}

function writeAll(nodes: Iterable<Element>, into: ParentNode): void {
  for (const node of nodes) write(node, into);
}

type Writer = (node: Element, into: ParentNode) => void;

const skip: Writer = () => undefined;
const writeText: Writer = (node, into) => into.append(textOf(node));

/** By the name of the element; one that is not named here is what is in it. */
const WRITERS: Readonly<Record<string, Writer>> = {
  annotation: skip,
  'annotation-xml': skip,
  mphantom: skip,
  mi: writeName,
  mo: (node, into) => into.append(writeSign(node)),
  mn: writeText,
  ms: writeText,
  mtext: writeText,
  semantics: ({ firstElementChild }, into) => firstElementChild && write(firstElementChild, into),
  msup: ({ children: [base, above] }, into) => writeScripts(into, base, undefined, above),
  mover: ({ children: [base, above] }, into) => writeScripts(into, base, undefined, above),
  msub: ({ children: [base, below] }, into) => writeScripts(into, base, below),
  munder: ({ children: [base, below] }, into) => writeScripts(into, base, below),
  msubsup: ({ children: [base, below, above] }, into) => writeScripts(into, base, below, above),
  munderover: ({ children: [base, below, above] }, into) => writeScripts(into, base, below, above),
  mfrac({ children: [above, below] }, into) {
    writeTerm(above, into);
    into.append('/');
    writeTerm(below, into);
  },
  mroot({ children: [base, degree] }, into) {
    writeScripts(into, undefined, undefined, degree);
    into.append('√');
    writeTerm(base, into);
  },
  msqrt({ children }, into) {
    into.append('√');
    if (children.length > 1) inBrackets(children, into);
    else writeTerm(children[0], into);
  },
  mtr: (node, into) => writeCell(node, `;${AIR}`, into),
  mtd: (node, into) => writeCell(node, AIR, into),
};

function write(node: Element, into: ParentNode): void {
  const writer = WRITERS[node.localName];
  if (writer) writer(node, into);
  else writeAll(node.children, into);
}

/** A row of a matrix or a cell of a row, and what parts it from the next. */
function writeCell(node: Element, parting: string, into: ParentNode): void {
  writeAll(node.children, into);
  if (node.nextElementSibling) into.append(parting);
}

/** A variable is a single letter and slanted; the name of a function stands upright. */
function writeName(node: Element, into: ParentNode): void {
  const name = textOf(node);
  if ([...name].length > 1) {
    into.append(name);
    return;
  }
  const slanted = node.ownerDocument.createElement('i');
  slanted.textContent = name;
  into.append(slanted);
}

function writeSign(node: Element): string {
  const sign = textOf(node).replace('-', '−');
  return BETWEEN.test(sign) && node.previousElementSibling ? `${AIR}${sign}${AIR}` : sign;
}

function writeScripts(into: ParentNode, base?: Element, below?: Element, above?: Element): void {
  if (base) writeTerm(base, into);
  for (const [script, tag] of [
    [below, 'sub'],
    [above, 'sup'],
  ] as const) {
    if (!script) continue;
    const element = script.ownerDocument.createElement(tag);
    write(script, element);
    into.append(element);
  }
}

/** In brackets where it is more than one thing. */
function writeTerm(node: Element | undefined, into: ParentNode): void {
  if (!node) return;
  const parts = node.localName === 'mrow' ? [...node.children] : [node];
  const isBracketed = /^[([{|]/.test(parts[0]?.textContent ?? '');
  if ((parts.length > 1 && !isBracketed) || parts[0]?.localName === 'mfrac') inBrackets(parts, into);
  else writeAll(parts, into);
}

function inBrackets(nodes: Iterable<Element>, into: ParentNode): void {
  into.append('(');
  writeAll(nodes, into);
  into.append(')');
}

function textOf(node: Element): string {
  return (node.textContent ?? '').replace(UNWRITTEN, '').trim();
}
