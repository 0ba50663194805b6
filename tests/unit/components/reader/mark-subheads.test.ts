// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { markSubheads } from '@/components/article/mark-subheads';

function subheads(html: string): readonly string[] {
  const template = document.createElement('template');
  template.content.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  markSubheads(template.content);
  return [...template.content.querySelectorAll('[role=heading]')].map(({ textContent }) => textContent ?? '');
}

test('a few bold words alone are a heading', () => {
  expect(subheads('<p><strong>留下油渍，添上灯</strong></p><p>于是，读者走进大厅。</p>')).toEqual([
    '留下油渍，添上灯',
  ]);
});

test.each([
  ['a bold sentence', '<p><strong>他没有来。</strong></p>'],
  ['bold words within a paragraph', '<p><strong>记者获悉</strong>，新馆开放。</p>'],
  ['a paragraph that is bold for being important', `<p><b>${'很重要'.repeat(20)}</b></p>`],
])('%s is none', (_, html) => {
  expect(subheads(html)).toEqual([]);
});
