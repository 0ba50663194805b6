/**
 * Ruby in the one form that every reader and the XHTML of EPUB know: base, `rp`, `rt`, `rp`, again
 * and again. `rb` and `rtc` are resolved: as many annotations in a row as there are bases go to one
 * each, else all of them to all of the bases.
 */
export function writeRuby(ruby: Element, writePhrasing: (parent: Node) => string): string {
  let markup = '';
  let bases: string[] = [];
  let notes: string[] = [];
  let loose = '';
  const endLoose = () => {
    if (loose.trim() !== '') bases.push(loose);
    loose = '';
  };
  const endGroup = () => {
    markup += pair(bases, notes);
    bases = [];
    notes = [];
  };
  for (const node of flatten(ruby)) {
    const name = node.nodeType === 1 ? (node as Element).localName : '';
    if (name === 'rp') continue;
    if (name === 'rt') {
      endLoose();
      notes.push(writePhrasing(node));
      continue;
    }
    if (notes.length > 0 && (node.nodeType === 1 || (node.nodeValue ?? '').trim() !== '')) endGroup();
    if (name === 'rb') {
      endLoose();
      bases.push(writePhrasing(node));
    } else loose += writePhrasing(wrap(node));
  }
  endLoose();
  const rest = notes.length === 0 ? bases.join('') : '';
  if (notes.length > 0) endGroup();
  return (markup === '' ? '' : `<ruby>${markup}</ruby>`) + rest;
}

function pair(bases: readonly string[], notes: readonly string[]): string {
  const isPaired = bases.length === notes.length;
  const whole = [[bases.join(''), notes.join(' ')] as const];
  const pairs = isPaired ? bases.map((base, index) => [base, notes[index] ?? ''] as const) : whole;
  return pairs.map(([base, note]) => `${base}<rp>（</rp><rt>${note}</rt><rp>）</rp>`).join('');
}

function flatten(ruby: Element): Node[] {
  return [...ruby.childNodes].flatMap((node) => {
    return node.nodeType === 1 && (node as Element).localName === 'rtc' ? flatten(node as Element) : [node];
  });
}

function wrap(node: Node): Node {
  const holder = (node.ownerDocument as Document).createElement('span');
  holder.append(node.cloneNode(true));
  return holder;
}
