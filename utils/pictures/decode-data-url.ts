/** The bytes of a `data:` URL (RFC 2397), without a request; null where it is not well-formed. */
export function decodeDataUrl(url: string): Uint8Array<ArrayBuffer> | null {
  const [, parameters, data] = /^data:([^,]*),([\s\S]*)$/i.exec(url) ?? [];
  if (parameters === undefined || data === undefined) return null;
  try {
    const bytes = unescapeBytes(data);
    return /;\s*base64\s*$/i.test(parameters)
      ? decodeBase64(bytes)
      : Uint8Array.from(bytes, (c) => c.charCodeAt(0));
  } catch (error) {
    if (error instanceof DOMException && error.name === 'InvalidCharacterError') return null;
    throw error;
  }
}

/** Bytes of a base64 string; white space is ignored. @throws {DOMException} `InvalidCharacterError`. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll(/\s/g, '')), (character) => character.charCodeAt(0));
}

/** Percent-decodes into one character a byte; characters beyond ASCII become their UTF-8 bytes. */
function unescapeBytes(text: string): string {
  const ascii = text.replace(/[^\0-\x7f]+/g, (run) => encodeURIComponent(run.toWellFormed()));
  return ascii.replace(/%([0-9a-f]{2})/gi, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
