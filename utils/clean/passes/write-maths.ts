import type { CleanPass } from '@/utils/clean/clean-context';
import { writeFormula } from '@/utils/clean/write-formula';

/** What libraries put around a formula: beside the MathML it holds pictures or boxes for the eye alone. */
const AROUND = '.katex-display, .katex, mjx-container, .MathJax, .MathJax_Display, .mwe-math-element';
/** On a line of its own. */
const DISPLAYED = '[display="block"], [display="true"], .katex-display, .MathJax_Display';
const TEX = 'annotation[encoding*="tex" i]';
/** How MathJax before its third version keeps its source; what is drawn stands before it. */
const SCRIPT = 'script[type^="math/tex"]';
const DRAWN = '[class*="MathJax"]';

/**
 * Writes formulas as text with raised and lowered signs; their TeX, where the page has it, is their
 * title. MathML itself is not let in: it opens a second parser inside the first one's markup.
 */
export const writeMaths: CleanPass = {
  name: 'write-maths',
  run(root) {
    for (const script of root.querySelectorAll(SCRIPT)) {
      const tex = script.textContent?.trim() ?? '';
      while (script.previousElementSibling?.matches(DRAWN)) script.previousElementSibling.remove();
      replace(script, tex, tex, script.matches('[type*="mode=display"]'));
    }
    for (const math of root.querySelectorAll('math')) {
      const tex = (math.querySelector(TEX)?.textContent ?? math.getAttribute('alttext') ?? '').trim();
      const around = outermost(math);
      const formula = writeFormula(math);
      const isDisplayed = math.matches(DISPLAYED) || around.matches(DISPLAYED);
      replace(around, formula.textContent?.trim() ? formula : tex, tex, isDisplayed);
    }
  },
};

function outermost(math: Element): Element {
  let around = math;
  for (let next = math.closest(AROUND); next; next = next.parentElement?.closest(AROUND) ?? null)
    around = next;
  return around;
}

function replace(what: Element, formula: Node | string, tex: string, isDisplayed: boolean): void {
  const document = what.ownerDocument;
  const written = document.createElement('var');
  written.className = 'maths';
  if (tex) written.title = tex;
  written.append(formula);
  if (!isDisplayed) what.replaceWith(written);
  else if (what.closest('p'))
    what.replaceWith(document.createElement('br'), written, document.createElement('br'));
  else {
    const line = document.createElement('p');
    line.className = 'maths';
    line.append(written);
    what.replaceWith(line);
  }
}
