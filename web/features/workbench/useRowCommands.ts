import {
  ArrowDownToLine,
  ArrowUpToLine,
  Check,
  CheckCheck,
  Combine,
  ListChecks,
  ListPlus,
  MessageSquarePlus,
  MoveVertical,
  Pencil,
  RefreshCw,
  SplitSquareVertical,
  Trash2,
  Ungroup,
  WrapText,
} from '@lucide/vue';
import { useCommands, type Command } from '../../commands/registry.ts';
import { useRows } from '../../stores/rows.ts';
import { emptyCellView } from '../../stores/segments.ts';
import { useWorkbench } from '../../stores/workbench.ts';
import { useRealign } from './useRealign.ts';
import { useRowOperations } from './useRowOperations.ts';

/** What the row commands need from the view. */
interface Host {
  readonly openRetarget: () => void;
  readonly openComments: () => void;
}

/** Offers everything that can be done with rows and segments as commands. */
export function useRowCommands(host: Host): void {
  const bench = useWorkbench();
  const rows = useRows();
  const operations = useRowOperations();
  const realign = useRealign();

  const cell = () => (bench.place?.doc && bench.active?.cells[bench.place.doc]) || [];
  const hasRow = () => bench.active !== undefined;
  const hasSegment = () => cell().length > 0;
  const hasNext = () => bench.active !== undefined && operations.neighbour(bench.active, 1) !== undefined;
  const hasPrevious = () =>
    bench.active !== undefined && operations.neighbour(bench.active, -1) !== undefined;
  const canSplit = () => cell().length > 1;
  const isEmpty = () =>
    bench.active !== undefined && Object.values(bench.active.cells).every((list) => list.length === 0);
  const at = () => cell()[bench.place?.segment ?? 0];
  const isCorrected = () => rows.segmentOf(bench.place?.doc ?? '', at() ?? '')?.segment.edited !== undefined;

  const row = { group: 'row', scope: 'grid', enabled: hasRow } as const;
  const segment = { group: 'segment', scope: 'grid', enabled: hasSegment } as const;
  const commands: readonly Command[] = [
    {
      ...row,
      id: 'confirmNext',
      label: 'command.confirmNext',
      icon: CheckCheck,
      keys: ['Ctrl+Enter'],
      run: operations.confirmAndNext,
    },
    {
      ...row,
      id: 'confirm',
      label: 'command.confirm',
      icon: Check,
      keys: ['Ctrl+Shift+Enter'],
      run: () => operations.toggleConfirmed(),
    },
    {
      ...row,
      id: 'selectAll',
      label: 'command.selectAll',
      icon: ListChecks,
      keys: ['Ctrl+KeyA'],
      run: bench.selectAll,
    },
    {
      ...row,
      id: 'mergeNext',
      label: 'command.mergeNext',
      icon: Combine,
      keys: ['KeyM'],
      enabled: hasNext,
      run: () => operations.merge(1),
    },
    {
      ...row,
      id: 'mergePrevious',
      label: 'command.mergePrevious',
      icon: Combine,
      keys: ['Shift+KeyM'],
      enabled: hasPrevious,
      run: () => operations.merge(-1),
    },
    {
      ...row,
      id: 'splitRow',
      label: 'command.splitRow',
      icon: SplitSquareVertical,
      keys: ['KeyS'],
      enabled: canSplit,
      run: operations.splitRow,
    },
    {
      ...row,
      id: 'insertBelow',
      label: 'command.insertBelow',
      icon: ListPlus,
      keys: ['KeyI'],
      run: () => operations.insert('below'),
    },
    {
      ...row,
      id: 'insertAbove',
      label: 'command.insertAbove',
      icon: ListPlus,
      keys: ['Shift+KeyI'],
      run: () => operations.insert('above'),
    },
    {
      ...row,
      id: 'removeRow',
      label: 'command.removeRow',
      icon: Trash2,
      keys: ['Delete'],
      enabled: isEmpty,
      run: operations.remove,
    },
    {
      ...row,
      id: 'realign',
      label: 'command.realign',
      icon: RefreshCw,
      keys: ['KeyR'],
      run: () => void realign(),
    },
    {
      ...row,
      id: 'comment',
      label: 'command.comment',
      icon: MessageSquarePlus,
      keys: ['KeyC'],
      run: host.openComments,
    },
    {
      ...segment,
      id: 'edit',
      label: 'command.edit',
      icon: Pencil,
      keys: ['Enter', 'F2'],
      enabled: () => hasRow() && bench.place?.doc !== null,
      run: () => {
        const { active, place } = bench;
        bench.editing =
          at() ?? (active && place?.doc ? emptyCellView(active.id, place.doc).segment.id : null);
      },
    },
    {
      ...segment,
      id: 'moveUp',
      label: 'command.moveUp',
      icon: ArrowUpToLine,
      keys: ['Alt+ArrowUp'],
      enabled: () => hasSegment() && hasPrevious(),
      run: () => operations.shift('up'),
    },
    {
      ...segment,
      id: 'moveDown',
      label: 'command.moveDown',
      icon: ArrowDownToLine,
      keys: ['Alt+ArrowDown'],
      enabled: () => hasSegment() && hasNext(),
      run: () => operations.shift('down'),
    },
    {
      ...segment,
      id: 'retarget',
      label: 'command.retarget',
      icon: MoveVertical,
      keys: ['KeyG'],
      run: host.openRetarget,
    },
    {
      ...segment,
      id: 'joinSegments',
      label: 'command.joinSegments',
      icon: WrapText,
      keys: ['KeyJ'],
      enabled: () => cell().length > (bench.place?.segment ?? 0) + 1,
      run: operations.joinSegments,
    },
    {
      ...segment,
      id: 'revert',
      label: 'command.revert',
      icon: Ungroup,
      keys: ['Shift+KeyU'],
      enabled: isCorrected,
      run: () => {
        const id = at();
        const { doc } = bench.place ?? {};
        if (!id || !doc) return;
        const isInserted = rows.segmentOf(doc, id)?.segment.inserted;
        operations.run(
          isInserted ? { type: 'removeText', segment: id } : { type: 'edit', segment: id, text: null },
        );
      },
    },
  ];
  useCommands(commands);
}

export const ROW_TOOLBAR = [
  'confirmNext',
  'mergeNext',
  'splitRow',
  'moveUp',
  'moveDown',
  'insertBelow',
  'removeRow',
  'realign',
  'comment',
] as const;
export const ROW_MENU: readonly (readonly string[])[] = [
  ['confirmNext', 'confirm', 'comment'],
  ['edit', 'revert', 'joinSegments'],
  ['moveUp', 'moveDown', 'retarget'],
  ['mergePrevious', 'mergeNext', 'splitRow', 'insertAbove', 'insertBelow', 'removeRow'],
  ['realign'],
];
