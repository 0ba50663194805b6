import { sanitiseToFragment } from '@/utils/sanitise/sanitise-to-fragment';

/** A removed block, as it is shown in its place. */
export interface ShownRemoval {
  readonly key: string;
  /** Index of the block of the article that it stood before. */
  readonly place: number;
  readonly text: string;
  readonly html: string;
  /** It is part of the article again, as against one that is only looked at. */
  readonly isBack: boolean;
  /** Why it was taken away, in words. */
  readonly reason: string;
}

/** Words on the buttons of a removed block. */
export interface RemovalWords {
  readonly putBack: string;
  readonly takeOut: string;
  readonly never: string;
}

/**
 * Puts removed blocks into an article where they stood, in place of those that were put there
 * before. What is back stands like the rest; what is only shown carries its reason and two buttons.
 */
export function insertRemoved(
  page: Document,
  window: Window,
  removals: readonly ShownRemoval[],
  words: RemovalWords,
): void {
  for (const old of page.querySelectorAll('.removed')) old.remove();
  const blocks = [...page.body.children];
  for (const removal of removals) {
    const block = makeBlock(page, window, removal, words);
    const before = blocks[removal.place];
    if (before) before.before(block);
    else page.body.append(block);
  }
}

function makeBlock(page: Document, window: Window, removal: ShownRemoval, words: RemovalWords): HTMLElement {
  const block = page.createElement('section');
  block.className = removal.isBack ? 'removed removed-back' : 'removed ours';
  block.setAttribute('aria-label', removal.reason);
  block.append(page.adoptNode(contentOf(page, window, removal)));
  const bar = page.createElement('div');
  bar.className = 'removed-bar ours';
  const reason = page.createElement('span');
  reason.textContent = removal.reason;
  bar.append(reason, makeButton(page, 'toggle', removal, removal.isBack ? words.takeOut : words.putBack));
  if (!removal.isBack) bar.append(makeButton(page, 'never', removal, words.never));
  block.prepend(bar);
  return block;
}

function contentOf(page: Document, window: Window, { html, text }: ShownRemoval): Node {
  const content = page.createElement('div');
  content.className = 'removed-content';
  // Pictures of what was removed were never kept.
  const fragment = sanitiseToFragment(html, window, () => null);
  for (const picture of fragment.querySelectorAll('img')) picture.remove();
  for (const node of fragment.querySelectorAll('[id]')) node.removeAttribute('id');
  if (fragment.textContent?.trim()) content.append(page.adoptNode(fragment));
  else content.textContent = text;
  return content;
}

function makeButton(
  page: Document,
  act: 'toggle' | 'never',
  { key }: ShownRemoval,
  label: string,
): HTMLElement {
  const button = page.createElement('button');
  button.type = 'button';
  button.dataset.act = act;
  button.dataset.removal = key;
  button.textContent = label;
  return button;
}
