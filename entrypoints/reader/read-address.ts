/** What the reader was opened for. */
export interface ReaderAddress {
  /** Number of the article; null where the address names none. */
  readonly id: number | null;
  /** Version to show; null for the current one. */
  readonly versionId: number | null;
  /** Highlight to go to; null where reading goes on where it stopped. */
  readonly highlightId: number | null;
}

/** Reads `?id=7&version=12&highlight=3`. */
export function readAddress(search: string): ReaderAddress {
  const parameters = new URLSearchParams(search);
  const read = (name: string) => readNumber(parameters.get(name));
  return { id: read('id'), versionId: read('version'), highlightId: read('highlight') };
}

/** Address of an article in the reader, from any page of the extension. */
export function readerHref(id: number, versionId: number | null = null): string {
  return `/reader.html?id=${id}${versionId === null ? '' : `&version=${versionId}`}`;
}

function readNumber(value: string | null): number | null {
  return value !== null && /^[1-9]\d{0,15}$/.test(value) ? Number(value) : null;
}
