import { micromark } from 'micromark';
import { describe, expect, test } from 'vitest';
import { joinClips, writeClip } from '@/utils/export/write-clip';
import { HARBOUR, pictured } from './make-books';
import { makeContext, parseRaw } from './make-context';

const context = makeContext();
const article = {
  ...pictured,
  record: { ...pictured.record, title: '<b>港口</b>', url: 'javascript:alert(1)' },
};

describe('an article on the clipboard', () => {
  test('as rich text is markup with its pictures in it, and text beside', () => {
    const { html, text } = writeClip(pictured, 'rich', context);
    const body = parseRaw(html ?? '');
    expect(body.querySelector('h1')?.textContent).toBe('第1篇');
    expect(body.querySelector('strong')?.textContent).toBe('今日');
    expect(body.querySelector('img')?.getAttribute('src')).toMatch(/^data:image\/png;base64,/);
    expect(text).toContain('新码头');
  });

  test('asks nobody for a picture that is not here', () => {
    const { html } = writeClip({ ...pictured, pictures: [] }, 'rich', context);
    expect(html).not.toContain(HARBOUR);
    expect(html).toContain('港口');
  });

  test('as Markdown has its title for a heading and no properties', () => {
    expect(writeClip(pictured, 'markdown', context).text).toMatch(/^# 第1篇\n\n张三、Ann O’Neil · /);
  });

  test.each(['markdown', 'rich'] as const)(
    'as %s has no markup out of a title, and no link but to a page',
    (form) => {
      const { html, text } = writeClip(article, form, context);
      const body = parseRaw(
        html ?? micromark(text, { allowDangerousHtml: true, allowDangerousProtocol: true }),
      );
      expect(body.querySelector('h1')?.textContent).toBe('<b>港口</b>');
      expect(body.querySelector('b, [href^="javascript" i]')).toBeNull();
    },
  );

  test('several are one, a reference a line', () => {
    const clips = [pictured, pictured].map((each) => writeClip(each, 'gbt7714', context));
    expect(joinClips(clips, 'gbt7714').text.split('\n')).toHaveLength(2);
    expect(joinClips(clips, 'gbt7714').html).toBeNull();
  });
});
