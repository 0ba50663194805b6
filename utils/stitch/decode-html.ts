/** How much of a page is looked through for its `meta charset`: what the HTML standard's pre-scan reads. */
const PRESCAN = 1024 * 4;

/**
 * Decodes a page as browsers do: byte order mark, then the server's charset, then the page's own
 * declaration, then UTF-8.
 *
 * @param contentType - the `Content-Type` header, or null.
 */
export function decodeHtml(bytes: Uint8Array<ArrayBuffer>, contentType: string | null): string {
  const label = markOf(bytes) ?? charsetIn(contentType ?? '') ?? declaredIn(bytes) ?? 'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch (error) {
    // A charset that nobody knows: most such pages are UTF-8 under a wrong name.
    if (error instanceof RangeError) return new TextDecoder().decode(bytes);
    throw error;
  }
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return null;
}

function declaredIn(bytes: Uint8Array<ArrayBuffer>): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, PRESCAN));
  return charsetIn(/<meta[^>]+charset[^>]*>/i.exec(head)?.[0] ?? '');
}

function charsetIn(text: string): string | null {
  return /charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(text)?.[1] ?? null;
}
