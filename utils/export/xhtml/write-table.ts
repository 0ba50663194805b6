import { deeper, type XhtmlScope } from './xhtml-scope';

type Writer = (parent: Node, scope: XhtmlScope) => string;

/** A table: caption, head, body; rows without cells go, and what stands between rows stands before the table. */
export function writeTable(
  table: Element,
  scope: XhtmlScope,
  writeFlow: Writer,
  writePhrasing: Writer,
): string {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const written = rows.map((row) => ({
    isHead: row.parentElement?.localName === 'thead',
    cells: [...row.children]
      .filter(({ localName }) => localName === 'td' || localName === 'th')
      .map((cell) => writeCell(cell, deeper(scope), writeFlow)),
  }));
  const filled = written.filter(({ cells }) => cells.length > 0);
  const captions = [...table.children].filter(({ localName }) => localName === 'caption');
  const caption = captions.map((element) => writePhrasing(element, scope)).join('<br/>');
  if (filled.length === 0) return caption === '' ? '' : `<p>${caption}</p>`;
  // A head in the middle of a table is a row like any other.
  const headLength = filled.findIndex(({ isHead }) => !isHead);
  const head = filled.slice(0, headLength === -1 ? 0 : headLength);
  const lines = (part: typeof filled) => part.map(({ cells }) => `<tr>${cells.join('')}</tr>`).join('\n');
  return [
    '<table>',
    caption === '' ? '' : `<caption>${caption}</caption>`,
    head.length > 0 ? `<thead>${lines(head)}</thead>` : '',
    `<tbody>${lines(filled.slice(head.length))}</tbody>`,
    '</table>',
  ].join('');
}

function writeCell(cell: Element, scope: XhtmlScope, writeFlow: Writer): string {
  const spans = ['colspan', 'rowspan'].map((name) => {
    const value = cell.getAttribute(name) ?? '';
    return /^[1-9]\d{0,2}$/.test(value) && value !== '1' ? ` ${name}="${value}"` : '';
  });
  return `<${cell.localName}${spans.join('')}>${writeFlow(cell, scope)}</${cell.localName}>`;
}
