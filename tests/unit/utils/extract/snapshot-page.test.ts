import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { HIDDEN_MARK, type Snapshot, snapshotPage, type View } from '@/utils/extract/snapshot-page';

function open(body: string): { page: Document; view: View } {
  const { window } = new JSDOM(`<!doctype html><title>Page</title><body>${body}</body>`, {
    url: 'https://harbourpost.example/a/b',
  });
  return { page: window.document, view: window as unknown as View };
}

function snap({ page, view }: { page: Document; view: View }): Snapshot {
  const snapshot = snapshotPage(page, view);
  if (snapshot === null || snapshot === 'too-large') throw new Error(`no snapshot: ${snapshot}`);
  return snapshot;
}

describe('the snapshot of a page', () => {
  it('marks what the browser does not show, in the copy alone', () => {
    const opened = open('<p>Shown</p><div class="tip"><p>Press the button at the top right</p></div>');
    const visible = function (this: Element) {
      return this.closest('.tip') === null;
    };
    Object.assign(opened.view.Element.prototype, { checkVisibility: visible });
    const before = opened.page.documentElement.outerHTML;
    const { document } = snap(opened);
    expect(document.querySelector('.tip')?.hasAttribute(HIDDEN_MARK)).toBe(true);
    expect(document.querySelector('p')?.hasAttribute(HIDDEN_MARK)).toBe(false);
    expect(opened.page.documentElement.outerHTML).toBe(before);
  });

  it('puts what lies in an open shadow root in its place, with what is slotted into it', () => {
    const opened = open('<story-text><p>Slotted paragraph</p></story-text>');
    const host = opened.page.querySelector('story-text');
    if (!host) throw new Error('no host');
    host.attachShadow({ mode: 'open' }).innerHTML = '<h2>In the shadow</h2><slot></slot>';
    const { document } = snap(opened);
    expect(document.querySelector('story-text')?.textContent).toBe('In the shadowSlotted paragraph');
    expect(host.shadowRoot?.querySelector('slot')).not.toBeNull();
  });

  it('puts the text of a frame of the same origin in its place', () => {
    const opened = open('<iframe></iframe>');
    const frame = opened.page.querySelector('iframe');
    if (!frame?.contentDocument) throw new Error('no frame');
    frame.contentDocument.body.innerHTML = '<p>In the frame</p>';
    const { document } = snap(opened);
    expect(document.querySelector('iframe')).toBeNull();
    expect(document.body.textContent).toContain('In the frame');
  });

  it('is not led astray by controls named after properties of their form', () => {
    const opened = open(
      '<form><input name="parentNode"><input name="childNodes"><p>Text in a form</p></form>',
    );
    const { document } = snap(opened);
    expect(document.querySelector('form')).toBeNull();
    expect(document.body.textContent).toContain('Text in a form');
  });

  it('resolves addresses against the base of the page', () => {
    const opened = open('<p>Text</p>');
    opened.page.head.innerHTML = '<base href="https://cdn.example/deep/">';
    expect(snap(opened).baseUrl).toBe('https://cdn.example/deep/');
  });
});
