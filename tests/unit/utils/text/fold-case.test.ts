import { describe, expect, it } from 'vitest';
import { foldCase, foldPattern } from '@/utils/text/fold-case';

describe('foldCase', () => {
  it('writes in lower case without making a text longer', () => {
    expect(foldCase('İLAN Straße ÉTÉ')).toBe('İlan straße été');
  });
});

describe('foldPattern', () => {
  it('finds in folded text what the pattern finds in any case', () => {
    const pattern = /^(?:Read|ÜBER)\s\S+\W[A-Z]{2}$/iu;
    const folded = foldPattern(pattern);
    expect(folded?.ignoreCase).toBe(false);
    expect(foldPattern(/[^\p{L}\p{N}]end/iu)?.ignoreCase).toBe(false);
    for (const text of ['READ This: on', 'über uns, ÄB', 'über uns, AB', 'read\tA-xy'])
      expect(folded?.test(foldCase(text))).toBe(pattern.test(text));
  });

  it('leaves alone patterns that mind case, and those that ask for kinds of letters', () => {
    expect(foldPattern(/^Read/u)).toBeNull();
    expect(foldPattern(/^by \p{Lu}/iu)).toBeNull();
  });
});
