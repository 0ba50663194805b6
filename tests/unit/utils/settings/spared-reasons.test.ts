import { expect, test } from 'vitest';
import { EMPTY_RULE } from '@/utils/article/site-rule';
import { isJoinSite } from '@/utils/settings/is-join-site';
import { listSpared, withoutSpared } from '@/utils/settings/spared-reasons';

const sparing = { ...EMPTY_RULE, hosts: ['news.example'], keepReasons: ['related'] as const };
const both = {
  ...EMPTY_RULE,
  hosts: ['paper.example'],
  remove: ['.x'],
  keepReasons: ['ad', 'tags'] as const,
};

test('each kind that is never removed somewhere is listed by itself', () => {
  expect(listSpared([sparing, both]).map(({ rule, reason }) => [rule.hosts[0], reason])).toEqual([
    ['news.example', 'related'],
    ['paper.example', 'ad'],
    ['paper.example', 'tags'],
  ]);
});

test('a rule that said nothing else goes with its last kind, any other stays', () => {
  expect(withoutSpared([sparing, both], { rule: sparing, reason: 'related' })).toEqual([both]);
  expect(withoutSpared([sparing, both], { rule: both, reason: 'ad' })).toEqual([
    sparing,
    { ...both, keepReasons: ['tags'] },
  ]);
});

test('a site whose pages are joined is known with www and without', () => {
  expect(isJoinSite(['news.example'], 'www.news.example')).toBe(true);
  expect(isJoinSite(['www.news.example'], 'news.example')).toBe(true);
  expect(isJoinSite(['news.example'], 'other.example')).toBe(false);
});
