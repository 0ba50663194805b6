import { describe, expect, test } from 'vitest';
import { isSafeSvg } from '@/utils/pictures/is-safe-svg';

const OPEN = '<svg xmlns="http://www.w3.org/2000/svg"';

describe('a drawing is safe', () => {
  test.each([
    ['plain', `${OPEN} viewBox="0 0 9 9"><path d="M0 0h9v9z" fill="#c00"/></svg>`],
    [
      'with a declaration and a document type',
      `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x">${OPEN}/>`,
    ],
    [
      'with gradients of its own',
      `${OPEN}><defs><linearGradient id="g"/></defs><rect fill="url(#g)"/></svg>`,
    ],
    ['with a style sheet', `${OPEN}><style>.a{fill:red;stroke:url('#g')}</style></svg>`],
    ['with a picture inside it', `${OPEN}><image href="data:image/png;base64,AA=="/></svg>`],
    [
      'from Inkscape',
      `${OPEN} xmlns:svg="http://www.w3.org/2000/svg" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"><sodipodi:namedview id="base"/></svg>`,
    ],
    [
      'with metadata',
      `${OPEN} xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><metadata><rdf:RDF rdf:about=""/></metadata></svg>`,
    ],
  ])('%s', (_, source) => {
    expect(isSafeSvg(source)).toBe(true);
  });
});

describe('not safe is', () => {
  test.each([
    ['a script', `${OPEN}><script>a()</script></svg>`],
    ['a handler', `${OPEN} onload="a()"/>`],
    ['a handler after a line break', `${OPEN}\nonload\n=\n'a()'/>`],
    ['HTML inside it', `${OPEN}><foreignObject><p>x</p></foreignObject></svg>`],
    [
      'a script under a prefix for SVG',
      `${OPEN} xmlns:z="http://www.w3.org/2000/svg"><z:script>a()</z:script></svg>`,
    ],
    [
      'a script under the usual prefix for SVG',
      `${OPEN} xmlns:svg="http://www.w3.org/2000/svg"><svg:script>a()</svg:script></svg>`,
    ],
    [
      'a script under a prefix for HTML',
      `${OPEN} xmlns:z="http://www.w3.org/1999/xhtml"><z:script>a()</z:script></svg>`,
    ],
    [
      'a namespace that hides behind a reference',
      `${OPEN} xmlns:z="http://www.w3.org/1999/xht&#109;l"><z:script>a()</z:script></svg>`,
    ],
    ['a picture elsewhere', `${OPEN}><image href="http://trap.test/a.png"/></svg>`],
    ['a picture elsewhere, by the old name', `${OPEN}><image xlink:href="//trap.test/a.png"/></svg>`],
    ['another base for its references', `${OPEN} xml:base="http://trap.test/"><use href="#a"/></svg>`],
    ['a drawing in a data URL', `${OPEN}><image href="data:image/svg+xml,x"/></svg>`],
    ['a link', `${OPEN}><a href="#x"><text>x</text></a></svg>`],
    ['animation of an attribute', `${OPEN}><set attributeName="href" to="javascript:a()"/></svg>`],
    ['style that loads', `${OPEN}><style>@import 'http://trap.test/a.css';</style></svg>`],
    [
      'style that loads without url()',
      `${OPEN}><rect style="fill:image-set('http://trap.test/a' 1x)"/></svg>`,
    ],
    ['style behind escapes', `${OPEN}><rect style="fill:u\\72l(http://trap.test/a)"/></svg>`],
    ['a style sheet by instruction', `<?xml-stylesheet href="http://trap.test/a.css"?>${OPEN}/>`],
    ['entities', `<!DOCTYPE svg [<!ENTITY x "y">]>${OPEN}>&x;</svg>`],
    ['CDATA', `${OPEN}><style><![CDATA[a{fill:url(http://trap.test/a)}]]></style></svg>`],
    ['what is no XML', `${OPEN}><path d=M0></svg>`],
    ['an attribute that hides a tag', `${OPEN} data-x="a<script>"/>`],
  ])('%s', (_, source) => {
    expect(isSafeSvg(source)).toBe(false);
  });
});
