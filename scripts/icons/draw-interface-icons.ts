/** Lucide's own form of an icon: element names with their attributes. */
export type IconNodes = Readonly<
  Record<string, readonly (readonly [string, Readonly<Record<string, string>>])[]>
>;

/** The icons that the interface uses, by their Lucide names. */
const USED = [
  'archive',
  'arrow-left',
  'ban',
  'book-open',
  'bookmark',
  'check',
  'chevron-down',
  'circle-alert',
  'circle-check',
  'clock',
  'download',
  'external-link',
  'file-x',
  'globe',
  'hard-drive',
  'image',
  'image-off',
  'info',
  'keyboard',
  'library',
  'lock',
  'moon',
  'newspaper',
  'pin',
  'plus',
  'printer',
  'puzzle',
  'refresh-cw',
  'rotate-ccw',
  'search',
  'settings',
  'shield',
  'star',
  'sun',
  'sun-moon',
  'tag',
  'trash',
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
export type IconShape = readonly ['circle' | 'line' | 'path' | 'rect', Readonly<Record<string, string>>];

export const iconShapes = {
${icons.join('\n')}
} as const satisfies Readonly<Record<string, readonly IconShape[]>>;
`;
}

function writeAttributes(attributes: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(attributes).map(([name, value]) => `${name}: '${value}'`);
  return `{ ${pairs.join(', ')} }`;
}
