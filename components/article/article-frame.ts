/**
 * What makes the frame that an article stands in: it may run no script and send no form; links open in
 * tabs of their own, outside the sandbox.
 */
export const ARTICLE_FRAME = {
  class: 'article-frame',
  sandbox: 'allow-same-origin allow-popups allow-popups-to-escape-sandbox',
  src: '/article.html',
} as const;
