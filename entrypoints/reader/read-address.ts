/** What the reader was opened for. */
export interface ReaderAddress {
  /** Number of the article; null where the address names none. */
  readonly id: number | null;
  /** Version to show; null for the current one. */
  readonly versionId: number | null;
}

/** Reads `?id=7&version=12`. */
export function readAddress(search: string): ReaderAddress {
  const parameters = new URLSearchParams(search);
  return { id: readNumber(parameters.get('id')), versionId: readNumber(parameters.get('version')) };
}

/** Address of an article in the reader, from any page of the extension. */
export function readerHref(id: number, versionId: number | null = null): string {
  return `/reader.html?id=${id}${versionId === null ? '' : `&version=${versionId}`}`;
}

function readNumber(value: string | null): number | null {
  return value !== null && /^[1-9]\d{0,15}$/.test(value) ? Number(value) : null;
}
