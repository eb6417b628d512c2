import { describe, expect, it } from 'vitest';
import { matches, parseStroke, type KeyPress } from './keys.ts';

/** A key press: its place, what it types, and the modifiers held. */
const press = (code: string, key: string, ...held: ('ctrl' | 'shift' | 'alt')[]): KeyPress => ({
  code,
  key,
  ctrlKey: held.includes('ctrl'),
  shiftKey: held.includes('shift'),
  altKey: held.includes('alt'),
  metaKey: false,
});

describe('shortcuts on the keyboards of the world', () => {
  it.each<[string, KeyPress, string, boolean]>([
    ['English', press('KeyZ', 'z', 'ctrl'), 'Ctrl+KeyZ', true],
    ['English with Caps Lock', press('KeyM', 'M'), 'KeyM', true],
    ['Russian', press('KeyZ', 'я', 'ctrl'), 'Ctrl+KeyZ', true],
    ['Arabic', press('KeyZ', 'ئ', 'ctrl'), 'Ctrl+KeyZ', true],
    ['German: Z where English has Y', press('KeyY', 'z', 'ctrl'), 'Ctrl+KeyZ', true],
    ['German: it does not redo', press('KeyY', 'z', 'ctrl'), 'Ctrl+KeyY', false],
    ['French: Z where English has W', press('KeyW', 'z', 'ctrl'), 'Ctrl+KeyZ', true],
    ['French: a digit that is typed with Shift', press('Digit1', '&', 'alt'), 'Alt+Digit1', true],
    ['German: the question mark', press('Minus', '?', 'shift'), 'Shift+Slash', true],
    ['Russian: the question mark', press('Digit7', '?', 'shift'), 'Shift+Slash', true],
    ['Arabic: the question mark', press('Slash', '؟', 'shift'), 'Shift+Slash', true],
    ['the Enter of the digits', press('NumpadEnter', 'Enter', 'ctrl'), 'Ctrl+Enter', true],
    ['another modifier', press('KeyM', 'M', 'shift'), 'KeyM', false],
  ])('%s', (_, event, keys, expected) => {
    expect(matches(parseStroke(keys), event)).toBe(expected);
  });
});
