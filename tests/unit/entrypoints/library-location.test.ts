import { describe, expect, test } from 'vitest';
import { readLocation, writeLocation } from '@/entrypoints/library/library-location';

const START = { shelf: 'inbox', query: '', sort: null, reversed: false } as const;

describe('the address of the library', () => {
  test('is short where nothing is out of the ordinary', () => {
    expect(writeLocation(START)).toBe('library.html');
    expect(writeLocation({ ...START, query: '  ' })).toBe('library.html');
  });

  test.each([
    { ...START, shelf: 'archive' },
    { ...START, query: 'tag:"长 读" -房价 100% a+b&c=d' },
    { shelf: 'all', query: '经济 length:>10m', sort: 'title', reversed: true },
    { shelf: 'trash', query: '', sort: 'read', reversed: false },
  ] as const)('brings back what it was made from: %o', (location) => {
    expect(readLocation(new URL(writeLocation(location), 'https://x.example/').search)).toEqual(location);
  });

  test('leaves out what makes no sense', () => {
    expect(readLocation('?view=attic&sort=colour&order=sideways&q=a&more=1')).toEqual({
      ...START,
      query: 'a',
    });
  });
});
