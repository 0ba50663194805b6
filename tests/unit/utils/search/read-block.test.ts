import { describe, expect, it } from 'vitest';
import { type Block, BlockWriter } from '@/utils/search/block-writer';
import { findEntries, listBlocks } from '@/utils/search/read-block';

const POSTINGS = new Uint8Array([0]);

/** In the order of their code units; a space stands before every letter. */
const TERMS = [
  'th',
  'the',
  'the 中国',
  'the city',
  'the city hall',
  'the world',
  'theatre',
  'their',
  'their 经济',
  'their own',
  'theory',
  'thin',
  '中',
  '中国',
].sort();

function write(terms: readonly string[]): readonly Block[] {
  const writer = new BlockWriter();
  const closed = terms.map((term) => writer.put(term, 1, POSTINGS));
  return [...closed, writer.finish()].filter((block) => block !== null);
}

function find(prefix: string, exact: boolean): readonly string[] {
  return write(TERMS).flatMap(({ bytes }) => findEntries(bytes, prefix, exact).map(({ term }) => term));
}

describe('a block of the index', () => {
  it('gives the words that begin so, without the pairs among them', () => {
    expect(find('the', false)).toEqual(['the', 'theatre', 'their', 'theory']);
    expect(find('thei', false)).toEqual(['their']);
    expect(find('th', false)).toEqual(['th', 'the', 'theatre', 'their', 'theory', 'thin']);
    expect(find('thirst', false)).toEqual([]);
    expect(find('中', false)).toEqual(['中', '中国']);
  });

  it.each(TERMS)('gives %s itself, words and pairs alike', (term) => {
    expect(find(term, true)).toEqual([term]);
  });

  it.each(['t', 'tha', 'the c', 'thf', 'zz', '中国人'])('has no %s', (term) => {
    expect(find(term, true)).toEqual([]);
  });
});

describe('the blocks of a segment', () => {
  const firsts = ['a', 'that', 'the bank', 'the mind', 'the world', 'thing', 'zebra'];

  it('are those that can have what begins so, but for those that are all pairs', () => {
    expect(listBlocks(firsts, 'the', false)).toEqual([1, 4]);
    expect(listBlocks(firsts, 'th', false)).toEqual([0, 1, 4, 5]);
    expect(listBlocks(firsts, 'q', false)).toEqual([0]);
  });

  it('are one for a term or a pair', () => {
    expect(listBlocks(firsts, 'the lake', true)).toEqual([2]);
    expect(listBlocks(firsts, 'zoo', true)).toEqual([6]);
    expect(listBlocks([], 'zoo', true)).toEqual([]);
  });
});
