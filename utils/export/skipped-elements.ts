/**
 * Elements whose content is no text of an article. The sanitiser leaves none of them; a file is
 * written as if it might.
 */
export const SKIPPED_ELEMENTS: ReadonlySet<string> = new Set([
  ...['script', 'style', 'template', 'noscript', 'head', 'title', 'iframe', 'object', 'embed', 'svg', 'math'],
  ...[
    'textarea',
    'select',
    'datalist',
    'audio',
    'video',
    'canvas',
    'noembed',
    'noframes',
    'xmp',
    'plaintext',
  ],
]);
