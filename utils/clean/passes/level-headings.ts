import type { CleanPass } from '@/utils/clean/clean-context';

/** Makes headings begin at the second level, under the title, without gaps between the levels used. */
export const levelHeadings: CleanPass = {
  name: 'level-headings',
  run(root) {
    const headings = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')];
    const used = [...new Set(headings.map((heading) => heading.localName))].sort();
    for (const heading of headings) {
      const level = `h${Math.min(6, used.indexOf(heading.localName) + 2)}`;
      if (level === heading.localName) continue;
      const levelled = root.ownerDocument.createElement(level);
      if (heading.id) levelled.id = heading.id;
      levelled.append(...heading.childNodes);
      heading.replaceWith(levelled);
    }
  },
};
