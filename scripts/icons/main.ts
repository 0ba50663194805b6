import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drawInterfaceIcons } from './draw-interface-icons.ts';
import { renderToolbarIcons } from './render-toolbar-icons.ts';

/**
 * Makes every icon anew: the interface's from the Lucide set as shapes that Preact can draw, the
 * toolbar's from our own drawing as pictures of every size.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const nodes = JSON.parse(readFileSync(`${root}node_modules/lucide-static/icon-nodes.json`, 'utf8'));
writeFileSync(`${root}components/ui/icon-shapes.ts`, drawInterfaceIcons(nodes));
await renderToolbarIcons(`${root}scripts/icons`, `${root}public/icon`);
