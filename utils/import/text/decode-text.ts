/** Marks at the beginning of a file that say how it is encoded. */
const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * The text of a file: by its byte order mark, else UTF-8 where it is that, else what its page
 * declares, else GB 18030, which old Chinese programs write without saying so.
 */
export function decodeText(bytes: Uint8Array<ArrayBuffer>): string {
  const mark = MARKS.find(([signs]) => signs.every((sign, index) => bytes[index] === sign));
  if (mark) return new TextDecoder(mark[1]).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeAs(declaredIn(bytes) ?? 'gb18030', bytes);
  }
}

function declaredIn(bytes: Uint8Array<ArrayBuffer>): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? null;
}

function decodeAs(label: string, bytes: Uint8Array<ArrayBuffer>): string {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
