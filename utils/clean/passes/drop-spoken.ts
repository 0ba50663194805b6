import type { CleanPass } from '@/utils/clean/clean-context';
import { collapseSpace } from '@/utils/text/collapse-space';

/** Parts of names without their first letters: see `read-marked-names.ts`. */
const MAYBE =
  'a *, [class*="sr-only"], [class*="isually"], [class*="creen"], [class*="nvisible"], [style*="clip:"]';
/** What makers of pages call text that is read out and not shown; the classes of Bootstrap, WordPress, Drupal, Tailwind. */
const SPOKEN =
  /^(?:[a-z]{1,3}-)?(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|element-invisible|invisible-text)$/i;
/** Clipped to nothing, as the WCAG technique C7 has it. */
const CLIPPED = /clip:\s*rect\(\s*(?:0|1px)(?:px)?[ ,]/i;
/** What a link says of itself to who cannot see its arrow, after its words. */
const OPENS =
  /^[\s,;(（[]*(?:(?:link )?opens?(?: in)?(?: an?)? (?:new|external) (?:tab|window|site)|external link|öffnet (?:in (?:einem )?|im )?neue[mnrs]? (?:fenster|tab|browsertab)|(?:s['’]ouvre dans|ouvre) une? (?:nouvelle? (?:fenêtre|onglet)|autre fenêtre)|nouvelle fenêtre|(?:se abre|abre) (?:en|numa|em) (?:una |uma )?(?:nueva |nova )?(?:ventana|pestaña|janela|aba)(?: nueva| nova)?|si apre in una nuova (?:finestra|scheda)|откро?ется в новом окне|新しい(?:ウィンドウ|タブ)で開き?く?ます?|在新(?:窗口|标签页|視窗|分頁)(?:中)?(?:打开|開啟)|새 창(?:에서|으로)? ?열(?:림|기))[\s)）\].]*$/iu;
/** More than this is text, whatever it is called. */
const MOST_SPOKEN = 90;

/**
 * Takes away words that are there for screen readers alone: "opens new tab" behind a link, "advertisement"
 * above a box. Nobody sees them on the page, so they are not in the ledger.
 */
export const dropSpoken: CleanPass = {
  name: 'drop-spoken',
  run(root) {
    for (const element of root.querySelectorAll(MAYBE)) {
      const text = element.textContent ?? '';
      if (text === '' || text.length > MOST_SPOKEN) continue;
      if (isSpoken(element) || OPENS.test(collapseSpace(text))) element.remove();
    }
  },
};

function isSpoken(element: Element): boolean {
  return (
    [...element.classList].some((name) => SPOKEN.test(name)) ||
    CLIPPED.test(element.getAttribute('style') ?? '')
  );
}
