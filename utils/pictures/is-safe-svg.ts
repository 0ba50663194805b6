/** What a drawing is made of. Anything else (script, foreignObject, a, image of another file …) is not kept. */
const ELEMENTS = new Set(
  (
    'svg g defs symbol use title desc metadata path rect circle ellipse line polyline polygon text tspan textpath ' +
    'lineargradient radialgradient stop clippath mask pattern marker filter feblend fecolormatrix fecomponenttransfer ' +
    'fecomposite feconvolvematrix fediffuselighting fedisplacementmap fedistantlight fedropshadow feflood fefunca ' +
    'fefuncb fefuncg fefuncr fegaussianblur femerge femergenode femorphology feoffset fepointlight ' +
    'fespecularlighting fespotlight fetile feturbulence image style switch'
  ).split(' '),
);

const SVG = 'http://www.w3.org/2000/svg';

/** One tag, comment, declaration or CDATA section, in that order of the groups. */
const MARKUP =
  /<!--[\s\S]*?-->|<\?xml\s[^>]*\?>|<!DOCTYPE\s+svg[^>[]*>|<\/?([a-zA-Z][\w:.-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/g;

const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Whether an SVG file is a drawing and nothing more: no script, no handler, no reference to anything
 * outside itself. In an `img` a browser disarms it anyway; exported it may be opened on its own.
 *
 * It is a strict reading of XML: what it does not understand is not safe.
 */
export function isSafeSvg(source: string): boolean {
  const rest = source.replace(MARKUP, (markup, name?: string, attributes?: string) => {
    const safe = name === undefined || (isKnownElement(name) && hasSafeAttributes(attributes ?? ''));
    return safe ? '' : markup;
  });
  // Whatever markup is left was refused or not understood; style sheets are left as text.
  return !rest.includes('<') && !reachesOut(rest);
}

/** Elements of other namespaces (`sodipodi:namedview`, `rdf:RDF`) are an editor's notes that no browser acts on. */
function isKnownElement(name: string): boolean {
  const colon = name.indexOf(':');
  return colon > 0
    ? !/^(svg|html|xhtml|x?h|xlink)$/i.test(name.slice(0, colon))
    : ELEMENTS.has(name.toLowerCase());
}

function hasSafeAttributes(attributes: string): boolean {
  if (/[^\s/]/.test(attributes.replaceAll(ATTRIBUTE, ''))) return false;
  for (const [, name = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
    const value = double ?? single ?? '';
    const local = name.toLowerCase().replace(/^.*:/, '');
    if (/^xmlns(:|$)/i.test(name)) {
      if (!isHarmlessNamespace(name, value)) return false;
    } else if (local.startsWith('on')) return false;
    else if (local === 'base') return false;
    else if (local === 'href' || local === 'src') {
      if (!/^\s*(#|data:image\/(png|jpeg|gif|webp);base64,)/i.test(value)) return false;
    } else if (reachesOut(value)) return false;
  }
  return true;
}

/**
 * A prefix of its own for SVG would make `z:script` a script; `svg:` is Inkscape's and known to the
 * check of elements. A reference could hide which namespace is meant.
 */
function isHarmlessNamespace(name: string, value: string): boolean {
  if (/&|xhtml|mathml/i.test(value)) return false;
  return value !== SVG || /^xmlns(:svg)?$/i.test(name);
}

/** Style that loads something, or hides that it does behind escapes. */
function reachesOut(text: string): boolean {
  return (
    /@import|javascript:|expression\(|image-set\(|\bsrc\(|\\|&#/i.test(text) ||
    /url\(\s*["']?(?!\s*["']?(#|data:image\/))/i.test(text.replaceAll('&quot;', '"'))
  );
}
