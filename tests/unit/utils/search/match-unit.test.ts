import { describe, expect, test } from 'vitest';
import { foldText } from '@/utils/search/fold-text';
import { hasUnit } from '@/utils/search/match-unit';
import { parseQuery } from '@/utils/search/parse-query';

function finds(query: string, text: string): boolean {
  const { units } = parseQuery(query, 0);
  expect(units).not.toHaveLength(0);
  return units.every((unit) => hasUnit(foldText(text), unit) !== unit.not);
}

describe('a query finds', () => {
  test.each([
    ['one character', '鲸', '一头蓝鲸游过'],
    ['two characters inside a run', '经济', '中国经济发展'],
    ['a long run', '粤港澳大湾区', '在粤港澳大湾区建设中'],
    ['traditional by simplified', '经济', '臺灣經濟'],
    ['simplified by traditional', '經濟', '中国经济'],
    ['full width by half width', '5G网络', '建成５Ｇ网络'],
    ['letters and characters together', 'AI芯片', '国产 AI 芯片'],
    ['a number with its measure', '2024年', '在2024年之前'],
    ['the beginning of a word', 'econ', 'The economy grows'],
    ['a plural by the singular', 'policy', 'new policies'],
    ['a singular by the plural', 'churches', 'an old church'],
    ['a word without its accent', 'cafe', 'au Café'],
    ['a word before an apostrophe', 'disney', 'Disney’s chairman'],
    ['a phrase', '"climate change"', 'about climate change.'],
    ['a phrase over a line break', '"climate change"', 'about climate\nchange'],
    ['a hyphenated word', 'covid-19', 'during COVID-19'],
    ['Japanese', 'がんばれ', '日本がんばれ！'],
    ['Japanese in half-width kana', 'パンダ', 'ﾊﾟﾝﾀﾞが来た'],
    ['a Korean word with its particle', '한국', '한국은 오늘'],
    ['a quotation in Chinese marks', '“高质量发展”', '推动高质量发展'],
  ])('%s', (_, query, text) => {
    expect(finds(query, text)).toBe(true);
  });
});

describe('a query does not find', () => {
  test.each([
    ['characters that stand apart', '经济', '经过救济'],
    ['a run across a comma', '北京上海', '北京，上海'],
    ['the middle of a word', 'nomy', 'economy'],
    ['another word by a short one', 'us', 'used'],
    ['a longer word in quotes', '"econ"', 'economy'],
    ['the words of a phrase apart', '"climate change"', 'change of climate'],
    ['what is excluded', '经济 -房价', '经济与房价'],
    ['new by news', '"news"', 'a new thing'],
  ])('%s', (_, query, text) => {
    expect(finds(query, text)).toBe(false);
  });
});
