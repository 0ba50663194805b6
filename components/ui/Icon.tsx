import { type IconShape, iconShapes } from './icon-shapes';

/** Names of the icons that the interface has, as in the Lucide set. */
export type IconName = keyof typeof iconShapes;

/** One line icon in the colour and size of the text around it. It says nothing to a screen reader: what it stands beside does. */
export function Icon({ name }: { readonly name: IconName }) {
  const shapes: readonly IconShape[] = iconShapes[name];
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {shapes.map(([Shape, attributes]) => (
        <Shape key={Object.values(attributes).join()} {...attributes} />
      ))}
    </svg>
  );
}
