/** Longer than this (characters) a bold paragraph is a paragraph that somebody thought important. */
const LONGEST = 40;

/** A heading does not end like a sentence. */
const SENTENCE_END = /[。．.；;，,]$/u;

/**
 * Gives paragraphs that are nothing but a few bold words the meaning they have: Chinese news sites
 * hardly ever use heading elements. The look follows from the class, the outline from the role.
 */
export function markSubheads(fragment: DocumentFragment): void {
  for (const paragraph of fragment.querySelectorAll('p')) {
    const [only, ...others] = paragraph.children;
    if (!only || others.length > 0 || !/^(strong|b)$/.test(only.localName)) continue;
    const text = paragraph.textContent?.trim() ?? '';
    const isAll = text === only.textContent?.trim();
    if (!isAll || text === '' || text.length > LONGEST || SENTENCE_END.test(text)) continue;
    paragraph.classList.add('subhead');
    paragraph.setAttribute('role', 'heading');
    paragraph.setAttribute('aria-level', '3');
  }
}
