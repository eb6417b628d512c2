/** A shortcut, taken apart: modifiers and a key by its code (`KeyboardEvent.code`) on the US layout. */
export interface Stroke {
  readonly code: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

const mac = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '');

const SYMBOLS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Slash: '/',
  Comma: ',',
  Escape: 'Esc',
  Delete: 'Del',
  BracketLeft: '[',
  BracketRight: ']',
};

/** Reads `Ctrl+Shift+KeyZ`: modifiers, then a key code. `Ctrl` is the command key on Apple computers. */
export function parseStroke(keys: string): Stroke {
  const parts = keys.split('+');
  const code = parts.at(-1) ?? '';
  return { code, ctrl: parts.includes('Ctrl'), shift: parts.includes('Shift'), alt: parts.includes('Alt') };
}

/** What of a keyboard event tells a shortcut. */
export type KeyPress = Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey'>;

/**
 * The code of the key on the US layout: that of the Latin letter or question mark that it types, so that Ctrl+Z is undo on
 * German and French keyboards, too; else that of its place, which is where Arabic and Russian layouts have their shortcuts.
 */
function codeOf({ code, key }: KeyPress): string {
  if (/^[a-z]$/i.test(key)) return `Key${key.toUpperCase()}`;
  if (key === '?' || key === '؟') return 'Slash';
  return code === 'NumpadEnter' ? 'Enter' : code;
}

/** Whether a key event is this stroke. The digits' pad and the main block count as one for Enter. */
export function matches(stroke: Stroke, event: KeyPress): boolean {
  const code = codeOf(event);
  const ctrl = mac ? event.metaKey : event.ctrlKey;
  const stray = mac ? event.ctrlKey : event.metaKey;
  return (
    code === stroke.code &&
    ctrl === stroke.ctrl &&
    event.shiftKey === stroke.shift &&
    event.altKey === stroke.alt &&
    !stray
  );
}

/** How the shortcut is printed on keys and in menus. */
export function keyLabel(keys: string): string {
  const { code, ctrl, shift, alt } = parseStroke(keys);
  const bare = code.replace(/^Key|^Digit/, '');
  if (code === 'Slash' && shift) return '?';
  const names = [ctrl && (mac ? '⌘' : 'Ctrl'), alt && (mac ? '⌥' : 'Alt'), shift && (mac ? '⇧' : 'Shift')];
  return [...names.filter(Boolean), SYMBOLS[bare] ?? bare].join(mac ? '' : '+');
}
