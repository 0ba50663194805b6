/** A page made to wear extraction out. */
export interface StressPage {
  readonly name: string;
  /** Whole document. */
  readonly html: string;
  /** Sentence that the article must have, where one is to be had; null where the page has to be refused in words. */
  readonly sentence: string | null;
}

const SENTENCE = 'The ferry leaves at six whether or not the harbour master has had his coffee.';
const PROSE = [
  SENTENCE,
  'On most mornings there are nine passengers, a dog that belongs to none of them, and the post, which travels in a blue crate under the bench and is never locked, because nobody here would know what to do with it.',
  'The crossing takes forty minutes in good weather; in bad weather it takes as long as it takes, and those who have to be on the other side by eight learn to read the flag on the breakwater the evening before.',
  'When the bridge is built, which is said every spring, the boat will be sold to a museum, and the dog will have to be told.',
];
const ARTICLE = `<h1>Ferry</h1>${PROSE.map((text) => `<p>${text}</p>`).join('')}`;

/** Names of form controls that hide the properties which extraction lives by. */
export const FORM_NAMES = (
  'parentNode parentElement childNodes children firstChild lastChild firstElementChild lastElementChild nextSibling ' +
  'previousSibling nextElementSibling nodeName nodeType tagName localName attributes getAttribute setAttribute ' +
  'removeAttribute hasAttribute querySelector querySelectorAll getElementsByTagName textContent innerHTML ' +
  'ownerDocument appendChild removeChild replaceChild remove append className id'
).split(' ');

function page(
  name: string,
  body: string,
  options: { head?: string; sentence?: string | null } = {},
): StressPage {
  const { head = '', sentence = SENTENCE } = options;
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry</title>
    <meta property="og:type" content="article"><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
  return { name, html, sentence };
}

const article = (more = '') => `<article>${ARTICLE}${more}</article>`;
const script = (code: string) => `<script>${code}</script>`;
const many = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

/** Control whose name or id stands in the way of a property of its form. */
export function formPage(name: string): StressPage {
  return page(
    `form control named ${name}`,
    `<form><input name="${name}"><input id="${name}" name="${name}">${article()}</form>`,
  );
}

/** Every page that has to give an article, or an error with a name, whatever it does. */
export function stressPages(): readonly StressPage[] {
  return [...shapes(), ...sizes(), ...behaviours()];
}

function shapes(): StressPage[] {
  return [
    page('1,000 nested blocks', '<div>'.repeat(1000) + article() + '</div>'.repeat(1000)),
    page(
      '1,500 nested blocks, built by a script',
      article() +
        script(`let d = document.body; for (let i = 0; i < 1500; i++) d = d.appendChild(document.createElement('div'));
          d.append(document.querySelector('article'))`),
    ),
    page('2,000 unclosed formatting elements', article('<b><i>'.repeat(1000))),
    page('400 nested tables', article('<table><tr><td>'.repeat(400))),
    page(
      '3,000 tables side by side',
      article(many(3000, (n) => `<table><tr><td>${n}</td><td>x</td></tr></table>`)),
    ),
    page('1,000 nested lists', article('<ul><li>'.repeat(1000))),
    page(
      '10,000 form controls',
      `<form>${many(10_000, (n) => `<input name="n${n}" value="${n}">`)}${article()}</form>`,
    ),
    page(
      'every clobbering name at once',
      `<form>${many(FORM_NAMES.length, (n) => `<input name="${FORM_NAMES[n]}">`)}${article()}</form>`,
    ),
    page(
      'names that hide the document’s own',
      `${many(FORM_NAMES.length, (n) => `<img name="${FORM_NAMES[n]}"><form name="body"></form><form name="documentElement"></form>`)}${article()}`,
    ),
    page(
      '5,000 shadow roots',
      article(
        many(5000, () => '<div><template shadowrootmode="open"><p>s<slot></slot></p></template>x</div>'),
      ),
    ),
    page(
      '300 frames of its own origin',
      article(many(300, (n) => `<iframe srcdoc="<p>frame ${n}</p>"></iframe>`)),
    ),
    page('drawing of 50,000 lines', article(`<svg>${many(50_000, (n) => `<path d="M${n} 0h1"/>`)}</svg>`)),
  ];
}

function sizes(): StressPage[] {
  const paragraph = (index: number) => `<p>${index}: ${PROSE[index % PROSE.length]}</p>`;
  return [
    page('100,000 elements beside the article', `${article()}<ul>${many(100_000, (n) => `<li>${n}`)}</ul>`),
    page(
      '150,000 elements in a row of links',
      `<nav>${many(50_000, (n) => `<div><a href="/${n}"><span>${n}</span></a></div>`)}</nav>${article()}`,
    ),
    page('over 200,000 elements', article(many(210_000, () => '<br>')), { sentence: null }),
    page(
      '50,000 paragraphs, 10 MB',
      `<article><h1>Ferry</h1><p>${SENTENCE}</p>${many(50_000, paragraph)}</article>`,
    ),
    page('one paragraph of 10 MB', article(`<p>${'the tide comes in, '.repeat(550_000)}</p>`)),
    page(
      'over 20 million characters',
      article(many(1150, () => `<p>${'the tide comes in, '.repeat(1000)}</p>`)),
      {
        sentence: null,
      },
    ),
    page('a word of 3 MB', article(`<p>${'a'.repeat(3_000_000)}</p>`)),
    page('a run of 3 million spaces', article(`<p>x${' '.repeat(3_000_000)}y</p>`)),
    page('an attribute of 5 MB', article(`<p title="${'x'.repeat(5_000_000)}" data-a="1">attribute</p>`)),
    page(
      '20 elements of 5,000 attributes',
      article(many(20, () => `<p ${many(5000, (n) => `a${n}="1" `)}>x</p>`)),
    ),
    page('a data picture of 8 MB', article(`<img src="data:image/png;base64,${'A'.repeat(8_000_000)}">`)),
    page(
      '10,000 pictures with 30 candidates each',
      article(
        many(
          10_000,
          (n) => `<img src="/${n}.png" srcset="${many(30, (w) => `/${n}-${w}.png ${w}00w, `)}x.png">`,
        ),
      ),
    ),
    page('100,000 comments', article(many(100_000, () => '<!-- -->'))),
    page('JSON-LD of 10 MB', article(), {
      head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry","articleBody":"${'y '.repeat(5_000_000)}"}</script>`,
    }),
    page('JSON-LD 100,000 deep', article(), {
      head: `<script type="application/ld+json">${'['.repeat(100_000)}${']'.repeat(100_000)}</script>`,
    }),
    page('5,000 pieces of JSON-LD', article(), {
      head: many(
        5000,
        (n) =>
          `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry ${n}","author":{"@type":"Person","name":"P ${n}"}}</script>`,
      ),
    }),
    page(
      'metadata meant for regular expressions',
      article(`<p class="byline">By ${' '.repeat(50_000)}x</p><p class="date">${'2024-'.repeat(20_000)}</p>`),
      {
        head: `<meta name="author" content="${'a, '.repeat(30_000)}"><meta name="description" content="${'&nbsp;'.repeat(30_000)}!"><meta property="og:title" content="Ferry ${' | '.repeat(20_000)} x">`,
      },
    ),
  ];
}

function behaviours(): StressPage[] {
  return [
    page(
      'rewrites itself every millisecond',
      `<article></article>${script(`
      let n = 0; const prose = ${JSON.stringify(PROSE)};
      const write = () => { n += 1; document.querySelector('article').innerHTML = '<h1>Ferry</h1>' + prose.map((t) => '<p>' + t + ' [turn ' + n + ']</p>').join(''); };
      write(); setInterval(write, 1)`)}`,
    ),
    page(
      'observes its own mutations for ever',
      `${article()}<p id="counter"></p>${script(`
      new MutationObserver(() => setTimeout(() => { document.getElementById('counter').textContent = Math.random(); }))
        .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      document.getElementById('counter').textContent = 'go'`)}`,
    ),
    page(
      'has broken the prototypes of its own world',
      article() +
        script(`
      for (const owner of [Node, Element, Document, Array, String, Map]) for (const name of Object.getOwnPropertyNames(owner.prototype))
        if (/^(append|remove|replace|query|matches|closest|cloneNode|import|create|map|filter|trim|get|set|contains)/.test(name))
          try { Object.defineProperty(owner.prototype, name, { value() { for (;;); } }); } catch (e) {}`),
    ),
    page(
      'keeps its thread busy',
      article() + script('setInterval(() => { const end = Date.now() + 40; while (Date.now() < end); }, 50)'),
    ),
    page(
      'empties itself when it is read',
      article() +
        script(`
      const { textContent } = Object.getOwnPropertyDescriptors(Node.prototype);
      Object.defineProperty(document, 'body', { get() { document.documentElement.replaceChildren(); return null; } })`),
    ),
    page(
      'redefines what a custom element is',
      `${article('<x-a></x-a>'.repeat(2000))}${script(`
      customElements.define('x-a', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<p>x</p>'; } })`)}`,
    ),
  ];
}
