import { describe, expect, test } from 'vitest';
import { foldText, foldWithOffsets } from '@/utils/search/fold-text';

describe('foldText', () => {
  test.each([
    ['case', 'Climate CHANGE', 'climate change'],
    ['full width', 'ＡＩ芯片２０２４', 'ai芯片2024'],
    ['half-width kana with its sound mark', 'ﾊﾟﾝﾀﾞ', 'パンダ'],
    ['accents', 'Café Ångström naïve', 'cafe angstrom naive'],
    ['accents written apart', 'Cafe\u0301', 'cafe'],
    ['letters that do not come apart', 'Straße Łódź', 'strasse lodz'],
    ['traditional characters', '臺灣經濟發展與後續', '台湾经济发展与后续'],
    ['a full-width space and a line break', '北京　上海\n广州', '北京 上海 广州'],
    ['zero-width characters and soft hyphens', 'news\u00adpaper\u200b', 'newspaper'],
    ['typographic apostrophes', 'don’t', "don't"],
  ])('folds %s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test.each([
    ['Korean', '한국어 뉴스', '한국어 뉴스'],
    ['kana', 'がんばれ ガール', 'がんばれ ガール'],
    ['a rare Han character outside the basic plane', '𠮷野家', '𠮷野家'],
    ['half of a pair that stands alone', 'a\ud83db', 'a\ud83db'],
    ['a mark of byte order, which is nothing', '\ufeff經濟', '经济'],
  ])('leaves %s alone', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('knows where everything stood', () => {
    const text = 'Die Straße, ﾊﾟﾝ, é\u200b發';
    const { folded, offsets } = foldWithOffsets(text);
    expect(folded).toBe(foldText(text));
    expect(
      text.slice(offsets[folded.indexOf('straße'.replace('ß', 'ss'))], offsets[folded.indexOf(',')]),
    ).toBe('Straße');
    expect(text.slice(offsets[folded.indexOf('发')], offsets[folded.length])).toBe('發');
  });
});
