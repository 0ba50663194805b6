/** Style sheet of a book: little, so that the reading program's own choices stand. */
export const BOOK_STYLE = `
body { margin: 0 5%; line-height: 1.7; }
h1, h2, h3, h4, h5, h6 { line-height: 1.35; text-align: left; page-break-after: avoid; }
h1 { margin: 1.5em 0 0.6em; font-size: 1.6em; }
p { margin: 0 0 0.9em; }
.facts, .credits, figcaption, caption { color: #666; font-size: 0.85em; text-indent: 0; }
figure { margin: 1em 0; page-break-inside: avoid; text-align: center; }
img { max-width: 100%; }
blockquote { margin: 1em 0 1em 1.2em; padding-left: 1em; border-left: 2px solid #bbb; }
pre { white-space: pre-wrap; font-size: 0.85em; }
table { border-collapse: collapse; font-size: 0.9em; }
th, td { padding: 0.3em 0.5em; border: 1px solid #bbb; vertical-align: top; }
.cover { margin: 0; padding: 0; text-align: center; }
.cover img { max-height: 100%; }
.cover .title { margin: 30% 8% 1em; font-size: 1.8em; font-weight: bold; line-height: 1.4; }
nav ol { list-style: none; padding-left: 1em; } nav li { margin: 0.4em 0; }
`;
