import { onScopeDispose, shallowReactive, type Component } from 'vue';
import type { MessageKey } from '../i18n/types.ts';
import { matches, parseStroke } from './keys.ts';

/** Headings of the shortcut list, in its order. */
export const COMMAND_GROUPS = ['project', 'navigate', 'row', 'segment', 'issue'] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** Something the user can do, with one name for menus, toolbar, palette, shortcut list and keyboard. */
export interface Command {
  readonly id: string;
  readonly label: MessageKey;
  readonly group: CommandGroup;
  readonly icon?: Component;
  /** Shortcuts, the shown one first, e.g. `Ctrl+Shift+KeyZ`. */
  readonly keys?: readonly string[];
  /**
   * Where the shortcut works: `page` everywhere outside dialogs, `grid` only while the rows have the focus, which is what makes
   * single letters possible.
   */
  readonly scope: 'page' | 'grid';
  /** Whether the shortcut also works while a text field has the focus. */
  readonly inFields?: boolean;
  readonly enabled?: () => boolean;
  readonly run: () => void;
}

const commands = shallowReactive(new Map<string, Command>());

/** All commands there are now. */
export function allCommands(): Command[] {
  return [...commands.values()];
}

/** The command `id`, if the current view offers it. */
export function commandOf(id: string): Command | undefined {
  return commands.get(id);
}

/** Whether a command can be used now. */
export function isEnabled(command: Command): boolean {
  return command.enabled?.() ?? true;
}

/** Runs a command if it can be used now. */
export function runCommand(id: string): void {
  const command = commands.get(id);
  if (command && isEnabled(command)) command.run();
}

/** Offers commands for as long as the calling component lives. */
export function useCommands(list: readonly Command[]): void {
  for (const command of list) commands.set(command.id, command);
  onScopeDispose(() => {
    for (const command of list) {
      if (commands.get(command.id) === command) commands.delete(command.id);
    }
  });
}

/** Runs the command that a key event stands for; to be bound once, to the window. */
export function dispatchKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const target = event.target instanceof Element ? event.target : document.body;
  if (target.closest('[role="dialog"], [role="menu"]')) return;
  const inField = target.matches(
    'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"]',
  );
  const inGrid = target.closest('[data-commands="grid"]') !== null && !inField;
  for (const command of commands.values()) {
    if (command.scope === 'grid' && !inGrid) continue;
    if (inField && !command.inFields) continue;
    if (!command.keys?.some((keys) => matches(parseStroke(keys), event))) continue;
    if (!isEnabled(command)) continue;
    event.preventDefault();
    command.run();
    return;
  }
}
