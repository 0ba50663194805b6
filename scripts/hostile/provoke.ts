/** What the page shows after everything in it was touched. */
export interface Aftermath {
  /** Elements that were touched. */
  readonly touched: number;
  /** Remote files that the page or its article has loaded, by its own account. */
  readonly loaded: readonly string[];
  /** Elements in the frame of an article that no sanitiser lets through: what the frame alone has to hold. */
  readonly foreign: number;
  /** Whether the page can still make and find elements. */
  readonly alive: boolean;
}

/**
 * Runs in a page of ours: hovers, focuses, presses, types, clicks and submits everything of an article
 * on it. It can use nothing from outside itself. Ordinary links are kept from being followed.
 *
 * @param selector - the parts of the page around the article that show something of it.
 */
export function provoke(selector: string): Aftermath {
  const frames = [...document.querySelectorAll<HTMLIFrameElement>('iframe.article-frame')];
  const inner = frames.flatMap((frame) => (frame.contentDocument ? [frame.contentDocument] : []));
  const stay = (event: Event) => {
    const link = (event.composedPath() as Element[]).find((node) => node.localName === 'a');
    const isOrdinary = /^(https?:|mailto:|\/|\w+\.html)/i.test(link?.getAttribute('href') ?? '');
    if (isOrdinary) event.preventDefault();
  };
  for (const root of [document, ...inner]) {
    for (const type of ['click', 'auxclick']) root.addEventListener(type, stay, true);
  }
  const outside = [...document.querySelectorAll(selector)].flatMap((part) => [
    part,
    ...part.querySelectorAll('*'),
  ]);
  const inside = inner.flatMap((root) => [...Document.prototype.querySelectorAll.call(root, '*')]);
  const elements = [
    ...outside.filter((element) => !element.closest('button, input, select')),
    ...inside,
  ].slice(0, 3000);
  const events: readonly (readonly [new (type: string, init: EventInit) => Event, readonly string[]])[] = [
    [PointerEvent, ['pointerover', 'pointerenter', 'pointermove', 'pointerdown', 'pointerup']],
    [
      MouseEvent,
      [
        'mouseover',
        'mouseenter',
        'mousemove',
        'mousedown',
        'mouseup',
        'click',
        'auxclick',
        'dblclick',
        'contextmenu',
      ],
    ],
    [FocusEvent, ['focusin', 'focus']],
    [KeyboardEvent, ['keydown', 'keypress', 'keyup']],
    [
      Event,
      [
        'input',
        'change',
        'toggle',
        'select',
        'dragstart',
        'drop',
        'paste',
        'copy',
        'animationend',
        'transitionend',
        'scroll',
        'wheel',
      ],
    ],
  ];
  for (const element of elements) {
    for (const [Kind, types] of events) {
      for (const type of types) {
        const event = new Kind(type, { bubbles: !type.endsWith('enter'), cancelable: true, composed: true });
        EventTarget.prototype.dispatchEvent.call(element, event);
      }
    }
    if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') continue;
    HTMLElement.prototype.focus.call(element);
    HTMLElement.prototype.click.call(element);
    if (element.localName === 'form') HTMLFormElement.prototype.requestSubmit.call(element);
  }
  const views: readonly (Window | null)[] = [window, ...inner.map((root) => root.defaultView)];
  const loaded = views
    .flatMap((view) => view?.performance.getEntriesByType('resource') ?? [])
    .map(({ name }) => name)
    .filter((name) => /^(https?|wss?|ftp):/.test(name));
  const probe = document.createElement('p');
  const root = document.getElementById('root') ?? document.documentElement;
  const alive = probe.localName === 'p' && root.isConnected === true;
  const isForeign = (element: Element) =>
    /^(script|style|link|meta|base|iframe|object|embed|form|input|svg|math|video|audio)$/.test(
      element.localName,
    ) ||
    Element.prototype.getAttributeNames
      .call(element)
      .some((name) => /^on|^(style|srcset|srcdoc|name)$/.test(name));
  const ours = /^(table-scroll|picture)/;
  const foreign = inside.filter(
    (element) =>
      isForeign(element) &&
      !ours.test(element.getAttribute('class') ?? '') &&
      element.closest('head') === null &&
      element.localName !== 'html',
  ).length;
  return { touched: elements.length, loaded, alive, foreign };
}
