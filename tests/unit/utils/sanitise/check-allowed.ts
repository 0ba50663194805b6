const ELEMENTS = new Set(
  (
    'p br hr div section span blockquote pre code kbd samp var h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption ' +
    'colgroup col thead tbody tfoot tr th td figure figcaption img a em strong b i u s del ins mark small sub sup ' +
    'abbr cite q dfn time bdi bdo wbr ruby rb rt rp rtc aside details summary'
  ).split(' '),
);
const ATTRIBUTES = new Set(
  (
    'href src alt title width height lang dir id class colspan rowspan scope start reversed value type datetime ' +
    'cite rel target referrerpolicy'
  ).split(' '),
);
const HTML = 'http://www.w3.org/1999/xhtml';

/**
 * What a sanitised tree must not have, one line for each fault. Written from the promise, not from the
 * policy, so that a slip in the policy shows.
 */
export function checkAllowed(root: ParentNode): readonly string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...checkElement(element),
    ...[...element.attributes].flatMap((attribute) => checkAttribute(element, attribute)),
  ]);
}

function checkElement(element: Element): string[] {
  if (element.namespaceURI !== HTML) return [`<${element.localName}> of ${element.namespaceURI}`];
  return ELEMENTS.has(element.localName) ? [] : [`<${element.localName}>`];
}

function checkAttribute(element: Element, { name, value }: Attr): string[] {
  const fault = `${name}="${value}" on <${element.localName}>`;
  if (!ATTRIBUTES.has(name)) return [fault];
  if (name === 'href') {
    const leads = /^(https?:|mailto:|#offprint-)/i.test(value.trim());
    return element.localName === 'a' && leads ? [] : [fault];
  }
  if (name === 'src') {
    const shows = /^(https?:|blob:|data:image\/(?!svg))/i.test(value.trim());
    return element.localName === 'img' && shows ? [] : [fault];
  }
  if (name === 'cite') return /^(https?:|mailto:)/i.test(value) ? [] : [fault];
  if (name === 'id') return /^offprint-[\w:.-]+$/.test(value) ? [] : [fault];
  return [];
}
