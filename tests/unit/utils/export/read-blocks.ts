const BLOCKS =
  'p,h1,h2,h3,h4,h5,h6,li,blockquote,pre,td,th,figcaption,dt,dd,caption,div,section,aside,summary,details';

/** The text of a tree, a line for each innermost block, white space as a browser shows it. */
export function readBlocks(root: Element): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const end = () => {
    const text = line
      .replace(/[\t\n\f\r ]+/g, ' ')
      .replace(/ ?\ue000 ?/g, '\n')
      .trim();
    if (text !== '') lines.push(text);
    line = '';
  };
  const walk = (node: Node, isCode: boolean) => {
    if (node.nodeType === 3) {
      line += isCode ? (node.nodeValue ?? '').replace(/\n/g, '\ue000') : node.nodeValue;
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (element.localName === 'br') line += '\ue000';
    const isBlock = element.matches(BLOCKS);
    if (isBlock) end();
    for (const child of element.childNodes) walk(child, isCode || element.localName === 'pre');
    if (isBlock) end();
  };
  walk(root, false);
  end();
  return lines;
}
