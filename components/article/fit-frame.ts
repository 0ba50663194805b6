/**
 * How an article lies in its frame. `scroll`: the frame is as high as the article and the page
 * around it scrolls. `vertical`: lines run downwards, the frame is as wide as the article. `pages`:
 * the frame keeps the size it is given and the article flows through it in columns.
 */
export type ArticleLayout = 'scroll' | 'vertical' | 'pages';

/** Makes the frame as large as the article in it, in the direction that the layout leaves open. */
export function fitFrame(frame: HTMLIFrameElement, page: Document, layout: ArticleLayout): void {
  const { width, height } = page.body.getBoundingClientRect();
  setSize(frame, 'height', layout === 'scroll' ? Math.ceil(height) : null);
  setSize(frame, 'width', layout === 'vertical' ? Math.ceil(width) : null);
}

function setSize(frame: HTMLIFrameElement, side: 'width' | 'height', pixels: number | null): void {
  const value = pixels === null ? '' : `${pixels}px`;
  if (frame.style[side] !== value) frame.style[side] = value;
}
