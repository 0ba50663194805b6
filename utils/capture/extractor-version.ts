/** Version of the extraction code; raise it whenever the same page gives a different article. */
export const EXTRACTOR_VERSION = '3';
