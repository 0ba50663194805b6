/** What a key in the list asks for. */
export type ListCommand =
  | 'next'
  | 'previous'
  | 'open'
  | 'original'
  | 'select'
  | 'archive'
  | 'star'
  | 'tag'
  | 'trash'
  | 'search'
  | 'help'
  | 'leave'
  | 'undo';

const COMMANDS: Readonly<Record<string, ListCommand>> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  o: 'original',
  x: 'select',
  e: 'archive',
  s: 'star',
  t: 'tag',
  '#': 'trash',
  Delete: 'trash',
  '/': 'search',
  '?': 'help',
  Escape: 'leave',
  z: 'undo',
};

/** What a key means while one of these has the focus is theirs to say. */
const TYPING = 'input:not([type=checkbox]), textarea, select, [contenteditable], dialog';
/** Controls that Enter presses by itself. */
const PRESSABLE = 'a, button, summary, input';
/** What `keyCode` holds while an input method is composing, in browsers that do not set `isComposing` yet. */
const COMPOSING = 229;

/**
 * The command that a key press means, or null: none with a modifier, none while something is being
 * typed or composed with an input method.
 */
export function readShortcut(event: KeyboardEvent): ListCommand | null {
  if (event.defaultPrevented || event.isComposing || event.keyCode === COMPOSING) return null;
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(TYPING)) return null;
  if (event.key === 'Enter') return target?.closest(PRESSABLE) ? null : 'open';
  return COMMANDS[event.key] ?? null;
}
