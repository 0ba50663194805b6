/**
 * The style sheet of an exported page: one column of reading width, the machine's own faces, light
 * and dark. It stands in the file itself and is named in its policy by hash, so it must not change
 * between writing and hashing.
 */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1c1b18; --soft: #5f5b52; --rule: #d9d4c7; --paper: #fbfaf6; --link: #1f5d8c; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e2d8; --soft: #a39d8f; --rule: #3d3a33; --paper: #191815; --link: #8dbfe6; }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 3rem 1.25rem 5rem; max-width: 42rem; overflow-wrap: break-word;
  font: 1.125rem/1.75 Charter, 'Iowan Old Style', Georgia, 'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', SimSun, serif; }
body:lang(zh), body:lang(ja) { line-height: 1.9; text-align: justify; }
h1 { margin: 0 0 1rem; font-size: 1.9em; line-height: 1.3; text-align: start; text-wrap: balance; }
h2, h3, h4, h5, h6 { margin: 2.2em 0 0.8em; line-height: 1.4; text-align: start; }
h2 { font-size: 1.35em; } h3 { font-size: 1.15em; } h4, h5, h6 { font-size: 1em; }
p, ul, ol, dl, pre, blockquote, figure, table { margin: 0 0 1.2em; }
a { color: var(--link); text-underline-offset: 0.2em; }
header { margin-bottom: 2.5rem; padding-bottom: 1.25rem; border-bottom: 1px solid var(--rule); }
.facts, .credits, footer, figcaption, caption { color: var(--soft); font-size: 0.85em; line-height: 1.6; text-align: start; }
.facts span + span::before { content: ' · '; }
img { max-width: 100%; height: auto; }
figure img { display: block; margin: 0 auto; }
figcaption { margin-top: 0.5em; text-align: center; }
blockquote { margin-inline: 0; padding-inline-start: 1.2em; border-inline-start: 3px solid var(--rule); }
pre, code, kbd, samp { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: 0.9em; }
pre { padding: 1em; overflow-x: auto; border: 1px solid var(--rule); white-space: pre-wrap; text-align: start; }
table { border-collapse: collapse; width: 100%; font-size: 0.9em; text-align: start; }
th, td { padding: 0.4em 0.6em; border: 1px solid var(--rule); vertical-align: top; }
hr { margin: 2.5em auto; width: 6em; border: 0; border-top: 1px solid var(--rule); }
mark { background: #ffe58a; color: #1c1b18; }
aside { font-size: 0.9em; }
footer { margin-top: 3rem; padding-top: 1.25rem; border-top: 1px solid var(--rule); }
nav ol { padding-inline-start: 1.5em; } nav li { margin-bottom: 0.6em; }
@media print { html { background: none; color: #000; } body { padding: 0; max-width: none; font-size: 11pt; } a { color: inherit; } }
`;
