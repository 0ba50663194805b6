import { describe, expect, it } from 'vitest';
import { DamagedBlockError } from '@/utils/search/byte-reader';
import { PostingsWriter, readPostings, weightOf } from '@/utils/search/postings';

/** Near and far, rare and frequent, in the title or not. */
const USES = [
  [0, weightOf(1, false)],
  [1, weightOf(1, true)],
  [70, weightOf(3, false)],
  [9000, weightOf(200, true)],
  [2_000_000, weightOf(40_000, false)],
  [2_000_001, weightOf(1, false)],
] as const;

function write() {
  const writer = new PostingsWriter();
  for (const [doc, weight] of USES) writer.put(doc, weight);
  return writer.take();
}

describe('the postings of a term', () => {
  it('are read as they were written', () => {
    const { bytes, count } = write();
    const { docs, weights } = readPostings(bytes, count);
    expect([...docs].map((doc, at) => [doc, weights[at]])).toEqual(USES);
  });

  it.each([1, 2, 3, 5, 8])('are damaged where %i bytes are missing', (missing) => {
    const { bytes, count } = write();
    expect(() => readPostings(bytes.subarray(0, bytes.length - missing), count)).toThrow(DamagedBlockError);
  });

  it('are damaged where there are more than was said', () => {
    const { bytes, count } = write();
    expect(() => readPostings(bytes, count - 1)).toThrow(DamagedBlockError);
  });
});
