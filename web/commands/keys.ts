/** A shortcut, taken apart: modifiers and the physical key (`KeyboardEvent.code`), so that any keyboard layout works. */
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

/** Whether a key event is this stroke. The digits' pad and the main block count as one for Enter. */
export function matches(stroke: Stroke, event: KeyboardEvent): boolean {
  const code = event.code === 'NumpadEnter' ? 'Enter' : event.code;
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
