// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { flattenText, offsetOf, pointAt } from '@/utils/text/flatten-text';

function bodyOf(html: string): Element {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

describe('the flat text of an article', () => {
  test('has a line for each block and no white space of the source', () => {
    const body = bodyOf('<p>One\n   two <b> three</b></p>\n<ul><li>four</li><li>five<br>six</li></ul>');
    expect(flattenText(body).text).toBe('One two three\nfour\nfive\nsix\n');
  });

  test('leaves out readings over ruby and what is not the article’s', () => {
    const body = bodyOf('<p><ruby>漢<rt>hàn</rt></ruby>字</p><p class="ours">ours</p>');
    expect(flattenText(body, ({ className }) => className === 'ours').text).toBe('漢字\n');
  });

  test('keeps the spaces of code', () => {
    expect(flattenText(bodyOf('<pre>a  b\n c</pre>')).text).toBe('a  b\n c\n');
  });

  test.each(['One', 'two', 'three', 'wo th', 'four'])('leads from "%s" to the tree and back', (words) => {
    const body = bodyOf('<p>One\n   two <b> three</b></p><p>four</p>');
    const flat = flattenText(body);
    const start = flat.text.indexOf(words);
    const from = pointAt(flat, start, 'start');
    const to = pointAt(flat, start + words.length, 'end');
    if (!from || !to) throw new Error('no point');
    const range = body.ownerDocument.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    expect(range.toString().replace(/\s+/g, ' ')).toBe(words);
    expect(offsetOf(flat, from.node, from.offset)).toBe(start);
    expect(offsetOf(flat, to.node, to.offset)).toBe(start + words.length);
  });

  test('takes a place between elements as the text behind it', () => {
    const body = bodyOf('<p>One</p><figure><img></figure><p>two</p>');
    const flat = flattenText(body);
    expect(offsetOf(flat, body, 1)).toBe(flat.text.indexOf('two'));
    expect(offsetOf(flat, body, 3)).toBe(flat.text.length);
  });
});
