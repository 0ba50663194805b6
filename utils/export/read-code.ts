/** The text of preformatted content, line ends as `\n`, without the one that closes it. */
export function readCode(element: Element): string {
  return read(element).replace(/\r\n?/g, '\n').replace(/\n$/, '');
}

function read(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeType !== 1) return '';
  if ((node as Element).localName === 'br') return '\n';
  let text = '';
  for (let child = node.firstChild; child; child = child.nextSibling) text += read(child);
  return text;
}
