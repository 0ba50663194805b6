import { describe, expect, test } from 'vitest';
import { EMPTY_RULE } from '@/utils/article/site-rule';
import { readDraft, type SiteRuleDraft, toDraft } from '@/utils/settings/site-rule-draft';

const RULE = { ...EMPTY_RULE, hosts: ['news.example'], path: '/town/', remove: ['.share', '//aside'] };
const isQuery = (query: string) => !query.includes('!');
const typed = (change: Partial<SiteRuleDraft>) => readDraft({ ...toDraft(RULE), ...change }, isQuery);

describe('a rule as it is typed', () => {
  test('comes out as it went in', () => {
    expect(typed({})).toEqual({ ok: true, value: RULE });
  });

  test('takes sites as readers write them, and one host alone', () => {
    const read = typed({ hosts: 'https://www.news.example/a, =m.paper.example\nnews.example' });
    expect(read).toMatchObject({ value: { hosts: ['news.example', '=m.paper.example'] } });
  });

  test('keeps what the form does not show', () => {
    const before = { ...RULE, keepReasons: ['related'] as const };
    expect(readDraft(toDraft(before), isQuery, before)).toEqual({ ok: true, value: before });
  });

  test.each([
    ['no site', { hosts: ' ' }, { field: 'hosts', code: 'no-site', words: '' }],
    [
      'a word for a site',
      { hosts: 'news.example\nnews' },
      { field: 'hosts', code: 'no-site', words: 'news' },
    ],
    ['a path without its slash', { path: 'town' }, { field: 'path', code: 'no-path', words: 'town' }],
    ['no query', { date: '.day\n!!' }, { field: 'date', code: 'no-query', words: '!!' }],
    ['nothing', { remove: '' }, { field: 'remove', code: 'says-nothing', words: '' }],
  ])('says where it is wrong: %s', (_, change, fault) => {
    expect(typed(change)).toEqual({ ok: false, error: [fault] });
  });

  test('says all that is wrong at once', () => {
    const read = typed({ hosts: '', path: 'x', title: '!' });
    expect(read.ok ? [] : read.error.map(({ field }) => field)).toEqual(['hosts', 'path', 'title']);
  });
});
