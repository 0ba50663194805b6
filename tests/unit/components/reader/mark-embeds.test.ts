// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { markEmbeds } from '@/components/article/mark-embeds';

function fill(html: string): Element | null {
  const template = document.createElement('template');
  template.content.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  markEmbeds(template.content);
  return template.content.firstElementChild;
}

test('an embedded film is a card with its name and its host', () => {
  const card = fill(
    '<blockquote class="embed"><p><a href="https://www.video.example/watch?v=1">江边的一天</a></p></blockquote>',
  );
  expect(card?.classList.contains('embed-card')).toBe(true);
  expect(card?.querySelector('.embed-host')?.textContent).toBe('video.example');
});

test('a card that is named by its host does not say it twice', () => {
  const card = fill(
    '<blockquote class="embed"><p><a href="https://video.example/1">video.example</a></p></blockquote>',
  );
  expect(card?.querySelector('.embed-host')).toBeNull();
});

test.each([
  ['a quotation', '<blockquote><p><a href="https://video.example/1">他说</a></p></blockquote>'],
  ['an embed that leads nowhere', '<blockquote class="embed"><p>影片</p></blockquote>'],
])('%s is no card', (_, html) => {
  expect(fill(html)?.classList.contains('embed-card')).toBe(false);
});
