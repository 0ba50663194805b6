import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { DEFAULT_FILES, readPayloads } from '@/scripts/hostile/read-payloads.ts';
import { sanitiseArticle } from '@/utils/sanitise/sanitise-article';
import { sanitiseInTwo } from '@/utils/sanitise/sanitise-in-two';
import { sanitiseToFragment } from '@/utils/sanitise/sanitise-to-fragment';
import { sanitiseToTree } from '@/utils/sanitise/sanitise-to-tree';
import { writeMarkup } from '@/utils/sanitise/write-markup';
import { checkAllowed } from './check-allowed.ts';

const window = new JSDOM('<!doctype html><body>').window as unknown as Window;

/** Sanitises markup as a capture does: as nodes, in place. */
function sanitise(html: string): string {
  const inert = window.document.implementation.createHTMLDocument('');
  const holder = inert.createElement('div');
  holder.innerHTML = html;
  return sanitiseArticle(holder, window);
}

function faultsOf(html: string): readonly string[] {
  return checkAllowed(sanitiseToTree(html, window));
}

// Exhausting ones are for browsers: jsdom's parser takes most of a minute for them.
const payloads = readPayloads(DEFAULT_FILES).filter((payload) => payload.class !== 'exhaust');
const classes = [...new Set(payloads.map((payload) => payload.class))];

describe.each(classes)('hostile snippets of class %s', (name) => {
  const some = payloads.filter((payload) => payload.class === name);

  test('leave nothing but what is on the list', () => {
    for (const { id, html } of some) expect({ id, faults: faultsOf(html) }).toEqual({ id, faults: [] });
  });

  test('are the same when sanitised as nodes and again as a string', () => {
    for (const { id, html } of some) {
      const once = sanitise(html);
      expect({ id, html: sanitiseToTree(once, window).innerHTML }).toEqual({ id, html: once });
      expect({ id, html: sanitise(once) }).toEqual({ id, html: once });
    }
  });
});

/** Pieces that mutation attacks are made of; put together at random they make new ones. */
const PIECES = fc.constantFrom(
  ...[
    '<math>',
    '</math>',
    '<svg>',
    '</svg>',
    '<mtext>',
    '<mglyph>',
    '<style>',
    '</style>',
    '<title>',
    '</p>',
  ],
  ...[
    '<table>',
    '<td>',
    '</table>',
    '<form>',
    '</form>',
    '<template>',
    '</template>',
    '<noscript>',
    '<select>',
  ],
  ...['<img src=x onerror=a()>', '<!--', '-->', '<![CDATA[', ']]>', '<a href="javascript:a()">', '<p id=x>'],
  ...['<foreignObject>', '<desc>', '<annotation-xml encoding=text/html>', '<iframe srcdoc="', '">', '"', "'"],
  ...[
    '<a href="https://example.org/" name=body>',
    '<b>',
    '</b>',
    'text',
    '&lt;img onerror=a()&gt;',
    '<p title="',
  ],
  ...[
    '<details open ontoggle=a()>',
    '<ruby>漢<rt>kan',
    '<li value=3>',
    '<div class="embed x" style=a:b>',
    '<textarea>',
  ],
);

describe('made-up markup', () => {
  test('leaves nothing but what is on the list, and is the same when sanitised again', () => {
    fc.assert(
      fc.property(fc.array(PIECES, { maxLength: 24 }), (pieces) => {
        const once = sanitise(pieces.join(''));
        expect(faultsOf(once)).toEqual([]);
        expect(sanitise(once)).toBe(once);
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 250), seed: 20240402 },
    );
  }, 60_000);
});

describe('markup that we write ourselves', () => {
  /** Parsed as it stands: what was written has to be harmless before any sanitiser has seen it. */
  function writtenFaults(html: string): readonly string[] {
    const parse = (markup: string) => {
      const holder = window.document.implementation.createHTMLDocument('').createElement('div');
      holder.innerHTML = markup;
      return holder;
    };
    return checkAllowed(parse(writeMarkup(parse(html).childNodes, true)));
  }

  test('has nothing but what is on the list, whatever was hostile', () => {
    for (const { id, html } of payloads)
      expect({ id, faults: writtenFaults(html) }).toEqual({ id, faults: [] });
  });

  test('has nothing but what is on the list, whatever was made up', () => {
    fc.assert(
      fc.property(fc.array(PIECES, { maxLength: 24 }), (pieces) => {
        expect(writtenFaults(pieces.join(''))).toEqual([]);
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 250), seed: 20240403 },
    );
  }, 60_000);

  test('leaves pictures out where they are not kept', () => {
    const holder = window.document.createElement('div');
    holder.innerHTML = '<p>Text<img src="https://a.example/b.png"></p>';
    expect(writeMarkup(holder.childNodes, false)).toBe('<p>Text</p>');
  });
});

describe('the article’s own markup', () => {
  test.each([
    ['a plain paragraph', '<p lang="zh">早市<em>亮</em>了</p>'],
    ['ruby', '<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby></p>'],
    ['a table', '<table><tbody><tr><th scope="row">a</th><td colspan="2">b</td></tr></tbody></table>'],
    ['a list with its numbers', '<ol start="3" reversed=""><li value="7">x</li></ol>'],
    [
      'a figure',
      '<figure><img src="https://a.example/b.png" alt="c" width="640"><figcaption>d</figcaption></figure>',
    ],
    ['a class of ours', '<blockquote class="embed" cite="https://a.example/">x</blockquote>'],
    ['a data picture', '<p><img src="data:image/png;base64,iVBORw0KGgo="></p>'],
  ])('comes through whole: %s', (_, html) => {
    expect(sanitise(html)).toBe(html);
  });

  test('opens links outside, without a trace', () => {
    expect(sanitise('<a href="https://a.example/">x</a>')).toBe(
      '<a href="https://a.example/" rel="noopener noreferrer" target="_blank" referrerpolicy="no-referrer">x</a>',
    );
  });

  test('leads footnotes to their targets under names of our own', () => {
    expect(sanitise('<a href="#fn1">1</a><p id="fn1">note</p>')).toBe(
      '<a href="#offprint-fn1">1</a><p id="offprint-fn1">note</p>',
    );
  });

  test('keeps no class that the page could have taken from our interface', () => {
    expect(sanitise('<p class="embed article-frame">x</p>')).toBe('<p class="embed">x</p>');
    expect(sanitise('<p class="notice">x</p>')).toBe('<p>x</p>');
  });

  test('keeps no id that is more than a plain name, whatever it begins with', () => {
    expect(sanitise('<p id="offprint-a b">x</p>')).toBe('<p>x</p>');
    expect(sanitise('<p id="a b">x</p>')).toBe('<p>x</p>');
  });

  test('keeps prose about markup beside the comments that frameworks leave', () => {
    expect(sanitise('<p>Use<!-- --> &lt;img&gt;<!-- --> here</p>')).toBe('<p>Use &lt;img&gt; here</p>');
    expect(sanitise('&lt;img&gt;<!-- -->')).toBe('&lt;img&gt;');
  });

  test('keeps the text of what it unwraps', () => {
    expect(sanitise('<form><font color="red">kept</font><button>b</button></form>')).toContain('kept');
  });
});

describe('a fragment for the screen', () => {
  const show = (html: string, source: (url: string) => string | null) => {
    const holder = window.document.createElement('div');
    holder.append(sanitiseToFragment(html, window, source));
    return holder.innerHTML;
  };

  test('has pictures from our own store only', () => {
    expect(show('<img src="https://a.example/b.png" alt="c">', () => 'blob:x/1')).toBe(
      '<img src="blob:x/1" alt="c">',
    );
    expect(show('<img src="https://a.example/b.png">', () => null)).toBe('<img>');
  });

  test('takes no remote address from the caller either', () => {
    expect(show('<img src="https://a.example/b.png">', (url) => url)).toBe('<img>');
  });

  test('is whole in its beginning where the browser has no sanitizer of its own', () => {
    const { beginning, end } = sanitiseInTwo('<p>a</p><p>b</p>', window, () => null, 0);
    expect(beginning.textContent).toBe('ab');
    expect(end().childNodes).toHaveLength(0);
  });

  test('hands the address over as the article has it', () => {
    const asked: string[] = [];
    show('<img src="https://a.example/b.png?x=1&amp;y=2"><img>', (url) => {
      asked.push(url);
      return null;
    });
    expect(asked).toEqual(['https://a.example/b.png?x=1&y=2']);
  });
});

describe('where the browser has a sanitizer of its own', () => {
  /** A stand-in for `Document.parseHTML` that lets everything through, to see what is asked of it. */
  function withNative(calls: unknown[]): Window {
    const native = new JSDOM('<!doctype html><body>').window;
    Object.assign(native.Document, {
      parseHTML(html: string, options: unknown) {
        calls.push(options);
        return new native.DOMParser().parseFromString(html, 'text/html');
      },
    });
    return native as unknown as Window;
  }

  test('a long article is cut between two blocks, and both halves are sanitised', () => {
    const html =
      '<p>beginning</p><p>its end<img src="https://a.example/1.png"></p><p onclick="x()">end<img src="https://a.example/2.png"></p><script>x()</script>';
    const asked: string[] = [];
    const { beginning, end } = sanitiseInTwo(
      html,
      withNative([]),
      (url) => {
        asked.push(url);
        return null;
      },
      9,
    );
    const read = (fragment: DocumentFragment) =>
      [...fragment.children].map(({ outerHTML }) => outerHTML).join('');
    expect(read(beginning)).toBe('<p>beginning</p><p>its end<img></p>');
    expect(asked).toEqual(['https://a.example/1.png']);
    expect(read(end())).toBe('<p>end<img></p>');
    expect(asked).toEqual(['https://a.example/1.png', 'https://a.example/2.png']);
  });

  test('it parses first, by the same list', () => {
    const calls: { sanitizer: { elements: string[]; attributes: string[] } }[] = [];
    sanitiseToTree('<p>x</p>', withNative(calls));
    expect(calls).toHaveLength(1);
    expect(calls[0]?.sanitizer.elements).toContain('ruby');
    expect(calls[0]?.sanitizer.elements).not.toContain('iframe');
    expect(calls[0]?.sanitizer.attributes.filter((name) => /^on|^(style|name|srcset)$/.test(name))).toEqual(
      [],
    );
  });

  test('DOMPurify still does its part when the browser’s lets everything through', () => {
    const tree = sanitiseToTree('<p onclick="a()">x<script>a()</script></p>', withNative([]));
    expect(tree.innerHTML).toBe('<p>x</p>');
  });
});
