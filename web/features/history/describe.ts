import type { Operation, SettingsChange } from '#core';
import { formatNumber, t } from '../../i18n/useText.ts';

/** What an entry of the log did, in a few words. A batch is what its last operation is: an edit with a decision is the decision. */
export function describe(operation: Operation): string {
  switch (operation.type) {
    case 'setState':
      return t(`history.state.${operation.state}`, { n: operation.beads.length });
    case 'decide':
      return t(`history.decide.${operation.decision.action}`);
    case 'shift':
      return t(`history.shift.${operation.direction}`, { n: operation.count });
    case 'edit':
      return t(operation.text === null ? 'history.revert' : 'history.edit');
    case 'merge':
      return t('history.merge', { n: operation.beads.length });
    case 'replace':
      return t('history.replace', { n: operation.replaced.length });
    case 'setSettings':
      return t(`history.settings.${settingsKind(operation.settings)}`);
    case 'batch':
      return describeAll(operation.operations);
    default:
      return t(`history.${operation.type}`);
  }
}

function settingsKind({
  profile,
  date,
  thorough,
}: SettingsChange): 'checks' | 'date' | 'alignment' | 'words' {
  if (profile) return 'checks';
  if (date !== undefined) return 'date';
  return thorough === undefined ? 'words' : 'alignment';
}

/** Several operations as one: the last tells what they are, and how many of its kind there are. */
function describeAll(operations: readonly Operation[]): string {
  const last = operations.at(-1);
  if (!last) return formatNumber(0);
  const n = operations.filter(({ type }) => type === last.type).length;
  if (last.type === 'edit' && n > 1) return t('history.edits', { n });
  if (last.type === 'decide' && n > 1) return t(`history.decisions.${last.decision.action}`, { n });
  return describe(last);
}

/** A row or segment that an operation is about, to go to. */
export function subjectOf(operation: Operation): { bead?: string; segment?: string; issue?: string } {
  switch (operation.type) {
    case 'merge':
    case 'setState':
      return operation.beads[0] === undefined ? {} : { bead: operation.beads[0] };
    case 'split':
    case 'shift':
    case 'insertText':
      return { bead: operation.bead };
    case 'insert':
      return { bead: operation.id };
    case 'retarget':
      return { bead: operation.to };
    case 'edit':
    case 'splitSegment':
    case 'joinSegments':
      return { segment: operation.segment };
    case 'comment':
      return { bead: operation.comment.bead };
    case 'decide':
      return { issue: operation.decision.issue };
    case 'replace':
      return operation.beads[0] === undefined ? {} : { bead: operation.beads[0].id };
    case 'batch':
      return operation.operations[0] ? subjectOf(operation.operations[0]) : {};
    default:
      return {};
  }
}

/** The corrections in an operation; a text of null is the original one. */
export function editsOf(operation: Operation): readonly { segment: string; text: string | null }[] {
  if (operation.type === 'batch') return operation.operations.flatMap(editsOf);
  return operation.type === 'edit' ? [operation] : [];
}

/** The issues that an operation decides on, where there are several. */
export function decidedIn(operation: Operation): readonly string[] {
  if (operation.type !== 'batch') return [];
  const issues = operation.operations.flatMap((each) =>
    each.type === 'decide' ? [each.decision.issue] : [],
  );
  return issues.length > 1 ? issues : [];
}

/** What somebody wrote or chose in an operation: a comment, a text that was put in, the reason why an issue may stand. */
export function wordsOf(operation: Operation): string {
  switch (operation.type) {
    case 'comment':
      return operation.comment.text;
    case 'insertText':
      return operation.segment.edited ?? '';
    case 'decide': {
      const { reason, note } = operation.decision;
      return [reason && t(`reason.${reason}`), note].filter(Boolean).join(' · ');
    }
    case 'batch': {
      const last = operation.operations.at(-1);
      return last ? wordsOf(last) : '';
    }
    default:
      return '';
  }
}
