import type { ComponentChildren } from 'preact';
import './popup-page.css';

interface PopupPageProps {
  /** It is a tab of its own, and as large as that. */
  readonly isTab: boolean;
  /** What is read: scrolls with the whole page. */
  readonly children: ComponentChildren;
  /** The bar that stays at the foot. */
  readonly foot: ComponentChildren;
}

/** The popup's sheet and the bar under it. One scrollbar, the page's, moves everything. */
export function PopupPage({ isTab, children, foot }: PopupPageProps) {
  return (
    <div class="popup" data-in-tab={isTab || undefined}>
      <main class="popup-sheet">{children}</main>
      <footer class="popup-foot">{foot}</footer>
    </div>
  );
}
