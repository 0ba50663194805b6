import { describe, expect, test } from 'vitest';
import { makeSnippet, markText } from '@/utils/search/make-snippet';
import { parseQuery } from '@/utils/search/parse-query';

const units = (query: string) => parseQuery(query, 0).units;
const write = (parts: ReturnType<typeof markText>) =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('markText marks', () => {
  test.each([
    ['every place', '经济', '经济学与经济', '[经济]学与[经济]'],
    ['the text as it is written, not as it is folded', '经济', '臺灣經濟', '臺灣[經濟]'],
    ['a whole word for its beginning', 'econ', 'The Economy grows', 'The [Economy] grows'],
    ['what folding makes longer or shorter', 'strasse', 'Die Straße, 5', 'Die [Straße], 5'],
    ['nothing for what is excluded', '-经济', '经济', '经济'],
  ])('%s', (_, query, text, marked) => {
    expect(write(markText(text, units(query)))).toBe(marked);
  });
});

describe('makeSnippet', () => {
  const long = `${'前面的话很长很长。'.repeat(30)}这一句说到经济。${'后面的话也很长。'.repeat(30)}`;

  test('begins with the sentence that has it', () => {
    expect(write(makeSnippet(long, units('经济'), 40))).toMatch(/^这一句说到\[经济\]。后面/);
  });

  test('shows the stretch where the words stand together', () => {
    const text = `经济。${'空话。'.repeat(100)}经济与房价。${'空话。'.repeat(100)}`;
    expect(write(makeSnippet(text, units('经济 房价'), 40))).toMatch(/^\[经济\]与\[房价\]/);
  });

  test('says where it was cut', () => {
    expect(write(makeSnippet(long, units('经济'), 40))).toMatch(/…$/);
    expect(write(makeSnippet('经济', units('经济'), 40))).toBe('[经济]');
  });
});
