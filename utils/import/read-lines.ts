/** A line of a file, without its end, and its number from 1. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const LINE_FEED = 0x0a;

/**
 * The lines of a file of any size, one at a time. No more than one line is held; one longer than
 * `longest` ends the reading.
 *
 * @param longest - bytes.
 * @returns What ended it: `end`, or `too-long`.
 */
export async function* readLines(
  file: Blob,
  longest: number,
): AsyncGenerator<Line, 'end' | 'too-long', undefined> {
  let held: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  let number = 0;
  const take = (rest: Uint8Array<ArrayBuffer>): Line => {
    const bytes = join([...held, rest], length + rest.length);
    held = [];
    length = 0;
    number += 1;
    return { number, bytes };
  };
  for await (const chunk of chunksOf(file)) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      if (length + end - start > longest) return 'too-long';
      yield take(chunk.subarray(start, end));
      start = end + 1;
    }
    held.push(chunk.slice(start));
    length += chunk.length - start;
    if (length > longest) return 'too-long';
  }
  if (length > 0) yield take(new Uint8Array());
  return 'end';
}

/** A reader by hand: not every browser lets a stream be iterated. */
async function* chunksOf(file: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = file.stream().getReader();
  try {
    for (let turn = await reader.read(); !turn.done; turn = await reader.read()) {
      yield turn.value as Uint8Array<ArrayBuffer>;
    }
  } finally {
    await reader.cancel();
  }
}

function join(parts: readonly Uint8Array<ArrayBuffer>[], length: number): Uint8Array<ArrayBuffer> {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const joined = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
