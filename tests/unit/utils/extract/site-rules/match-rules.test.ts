import { describe, expect, test } from 'vitest';
import { EMPTY_RULE } from '@/utils/article/site-rule';
import { matchRules } from '@/utils/extract/site-rules/match-rules';

const rule = (hosts: string[], path = '', remove: string[] = ['.ad']) => ({
  ...EMPTY_RULE,
  hosts,
  path,
  remove,
});

describe('which pages a rule speaks of', () => {
  test.each([
    ['the host itself', ['paper.example'], '', 'https://paper.example/a', true],
    ['a host under it', ['paper.example'], '', 'https://news.paper.example/a', true],
    ['a host that only ends alike', ['paper.example'], '', 'https://wastepaper.example/a', false],
    ['that host alone', ['=paper.example'], '', 'https://news.paper.example/a', false],
    ['a path that begins so', ['paper.example'], '/news/', 'https://paper.example/news/1', true],
    ['another path', ['paper.example'], '/news/', 'https://paper.example/sport/1', false],
    ['an empty host', [''], '', 'https://paper.example/', false],
  ])('%s', (_name, hosts, path, url, expected) => {
    expect(matchRules([rule(hosts, path)], url) !== null).toBe(expected);
  });
});

test("of several rules the reader's own is tried first, and what is removed adds up", () => {
  const own = { ...rule(['paper.example'], '', ['.mine']), title: ['h2'] };
  const shipped = { ...rule(['paper.example'], '', ['.theirs']), title: ['h1'] };
  expect(matchRules([own, shipped], 'https://paper.example/')).toMatchObject({
    title: ['h2', 'h1'],
    remove: ['.mine', '.theirs'],
  });
});
