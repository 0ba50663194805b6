/** Lucide's own form of an icon: element names with their attributes. */
export type IconNodes = Readonly<
  Record<string, readonly (readonly [string, Readonly<Record<string, string>>])[]>
>;

/** The icons that the interface uses, by their Lucide names. */
const USED = [
  'a-large-small',
  'archive',
  'archive-restore',
  'arrow-down-up',
  'arrow-left',
  'ban',
  'book-open',
  'book-open-text',
  'bookmark',
  'calendar',
  'chart-column',
  'check',
  'chevron-down',
  'chevron-left',
  'chevron-right',
  'chevron-up',
  'circle',
  'circle-alert',
  'circle-check',
  'circle-dot',
  'circle-question-mark',
  'clock',
  'copy',
  'corner-down-left',
  'download',
  'ellipsis',
  'external-link',
  'eye-off',
  'file-x',
  'files',
  'focus',
  'globe',
  'hard-drive',
  'headphones',
  'highlighter',
  'image',
  'image-off',
  'inbox',
  'info',
  'keyboard',
  'languages',
  'library',
  'list-checks',
  'list-tree',
  'lock',
  'merge',
  'message-square-text',
  'minus',
  'moon',
  'newspaper',
  'panel-left',
  'pause',
  'pencil',
  'pin',
  'play',
  'plus',
  'printer',
  'puzzle',
  'quote',
  'refresh-cw',
  'rotate-ccw',
  'scroll-text',
  'search',
  'settings',
  'shield',
  'shield-check',
  'skip-back',
  'skip-forward',
  'sliders-horizontal',
  'square-check',
  'star',
  'sun',
  'sun-moon',
  'tag',
  'trash',
  'type',
  'undo-2',
  'upload',
  'x',
];

/**
 * Source of `components/ui/icon-shapes.ts`.
 *
 * @throws {Error} when the set has no such icon any more.
 */
export function drawInterfaceIcons(nodes: IconNodes): string {
  const icons = USED.map((name) => {
    const shapes = nodes[name];
    if (!shapes) throw new Error(`lucide-static has no icon named ${name}`);
    const list = shapes.map(([element, attributes]) => `    ['${element}', ${writeAttributes(attributes)}],`);
    return `  ${/-/.test(name) ? `'${name}'` : name}: [\n${list.join('\n')}\n  ],`;
  });
  return `// Made by \`npm run icons\` from lucide-static (ISC licence): do not edit.

/** One element of an icon on Lucide's grid of 24: its name and attributes. */
export type IconShape = readonly [
  'circle' | 'line' | 'path' | 'polyline' | 'rect',
  Readonly<Record<string, string>>,
];

export const iconShapes = {
${icons.join('\n')}
} as const satisfies Readonly<Record<string, readonly IconShape[]>>;
`;
}

function writeAttributes(attributes: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(attributes).map(([name, value]) => `${name}: '${value}'`);
  return `{ ${pairs.join(', ')} }`;
}
