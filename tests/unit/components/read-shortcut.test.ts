// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { readShortcut } from '@/components/library/read-shortcut';

afterEach(() => document.body.replaceChildren());

/** The command of a key that is pressed where `markup` has an element `#here`, or on the page itself. */
function press(key: string, init: KeyboardEventInit = {}, markup = '<main id="here"></main>') {
  document.body.innerHTML = markup;
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  let command: ReturnType<typeof readShortcut> = null;
  const listen = (heard: KeyboardEvent) => {
    command = readShortcut(heard);
  };
  document.addEventListener('keydown', listen, { once: true });
  document.querySelector('#here')?.dispatchEvent(event);
  return command;
}

describe('a key of the list', () => {
  test.each([
    ['j', 'next'],
    ['ArrowDown', 'next'],
    ['k', 'previous'],
    ['Enter', 'open'],
    ['x', 'select'],
    ['e', 'archive'],
    ['s', 'star'],
    ['t', 'tag'],
    ['#', 'trash'],
    ['Delete', 'trash'],
    ['z', 'undo'],
    ['/', 'search'],
    ['?', 'help'],
    ['Escape', 'leave'],
    ['q', null],
  ])('%s means %s', (key, command) => {
    expect(press(key)).toBe(command);
  });

  test('with Shift is what the character is: # and ? need it on most keyboards', () => {
    expect(press('#', { shiftKey: true })).toBe('trash');
    expect(press('?', { shiftKey: true })).toBe('help');
  });

  test.each(['ctrlKey', 'metaKey', 'altKey'] as const)('means nothing with %s', (modifier) => {
    expect(press('e', { [modifier]: true })).toBeNull();
  });
});

describe('nothing is taken away from somebody who is writing', () => {
  test.each([
    ['a search box', '<input id="here" type="search">'],
    ['a note', '<textarea id="here"></textarea>'],
    ['a choice', '<select id="here"></select>'],
    ['a sheet', '<dialog><button id="here"></button></dialog>'],
    ['text that can be edited', '<p contenteditable="true"><b id="here">x</b></p>'],
  ])('in %s', (_, markup) => {
    for (const key of ['j', 'e', '#', '/', 'Escape']) expect(press(key, {}, markup)).toBeNull();
  });

  test('with an input method, however the browser says it', () => {
    expect(press('e', { isComposing: true })).toBeNull();
    expect(press('e', { keyCode: 229 } as KeyboardEventInit)).toBeNull();
  });

  test('but a box that is ticked is no writing', () => {
    expect(press('j', {}, '<input id="here" type="checkbox">')).toBe('next');
  });
});

test('Enter on a link or a button is theirs', () => {
  expect(press('Enter', {}, '<a id="here" href="reader.html">x</a>')).toBeNull();
  expect(press('Enter', {}, '<button id="here">x</button>')).toBeNull();
});
