import { globSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { makeTables } from '@/scripts/noise-keys/make-tables.ts';
import { KeyIndex } from '@/utils/clean/noise-words/line-keys';
import { NOISE_KEYS } from '@/utils/clean/noise-words/noise-keys';
import { PHRASES, type TableName } from '@/utils/clean/noise-words/tables';
import { foldCase } from '@/utils/text/fold-case';

/** Every piece of text of the pages that were made for the passes, and pieces that are tied to a line's ends. */
function listTexts(): string[] {
  const pages = globSync('tests/fixtures/pages/*/source.html');
  const texts = pages.flatMap((file) => {
    const { document } = new JSDOM(readFileSync(file, 'utf8')).window;
    return [...document.querySelectorAll('p, li, a, span, h1, h2, h3, h4, div, td')].map(
      (element) => element.textContent ?? '',
    );
  });
  const alone = ['x', 'X', '© 2024 Harbour Post', 'share', 'Facebook Twitter', 'Read more »', '1 / 9', 'İ'];
  return [...new Set([...texts, ...alone])]
    .map((text) => text.normalize('NFKC').replace(/\s+/g, ' ').trim())
    .filter((text) => text.length > 0 && text.length < 700);
}

describe('the keys of the noise phrases', () => {
  it('are those of the phrases as they stand (else: npm run noise-keys)', () => {
    expect(NOISE_KEYS).toEqual(makeTables(PHRASES));
  });

  it('give away every phrase that a line is', () => {
    const texts = listTexts();
    let matches = 0;
    for (const name of Object.keys(PHRASES) as TableName[]) {
      const index = new KeyIndex([[NOISE_KEYS[name], 0]]);
      for (const text of texts) {
        const found = new Set<number>();
        index.collect(foldCase(text), found);
        for (const [at, { pattern }] of PHRASES[name].entries()) {
          if (!pattern.test(text)) continue;
          matches += 1;
          expect({ name, text, pattern, isFound: found.has(at) }).toEqual({
            name,
            text,
            pattern,
            isFound: true,
          });
        }
      }
    }
    expect(matches).toBeGreaterThan(200);
  });
});
