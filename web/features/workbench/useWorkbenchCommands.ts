import {
  Download,
  FileDown,
  FileUp,
  PanelRight,
  Redo2,
  Replace,
  Search,
  SkipBack,
  SkipForward,
  Undo2,
} from '@lucide/vue';
import { useCommands } from '../../commands/registry.ts';
import { useProject } from '../../stores/project.ts';
import { useWorkbench, type Panel } from '../../stores/workbench.ts';
import { useDownload } from '../export/useDownload.ts';
import { useFind } from '../find/useFind.ts';
import { useUndo } from '../history/useUndo.ts';
import { useIssueActions } from '../issues/useIssueActions.ts';

interface Host {
  readonly openExport: () => void;
  readonly openMerge: () => void;
  readonly openPanel: (panel: Panel) => void;
  readonly focusRows: () => void;
}

/** Offers what concerns the whole project and moving about in it as commands. */
export function useWorkbenchCommands(host: Host): void {
  const store = useProject();
  const bench = useWorkbench();
  const history = useUndo();
  const find = useFind();
  const issues = useIssueActions();
  const download = useDownload();

  /** Goes to another issue and shows it in the panel if that is open, with the focus where it can be seen. */
  function step(by: 1 | -1): void {
    const hides = bench.panel !== 'issues';
    bench.panel = 'issues';
    issues.step(by);
    if (hides) host.focusRows();
  }

  const page = { scope: 'page' } as const;
  useCommands([
    {
      ...page,
      id: 'undo',
      group: 'project',
      label: 'command.undo',
      icon: Undo2,
      keys: ['Ctrl+KeyZ'],
      enabled: () => store.canUndo,
      run: history.undo,
    },
    {
      ...page,
      id: 'redo',
      group: 'project',
      label: 'command.redo',
      icon: Redo2,
      keys: ['Ctrl+Shift+KeyZ', 'Ctrl+KeyY'],
      enabled: () => store.canRedo,
      run: history.redo,
    },
    {
      ...page,
      id: 'export',
      group: 'project',
      label: 'command.export',
      icon: FileDown,
      keys: ['Ctrl+KeyE'],
      run: host.openExport,
    },
    {
      ...page,
      id: 'merge',
      group: 'project',
      label: 'command.merge',
      icon: FileUp,
      run: host.openMerge,
    },
    {
      ...page,
      id: 'saveCopy',
      group: 'project',
      label: 'command.saveCopy',
      icon: Download,
      keys: ['Ctrl+KeyS'],
      inFields: true,
      run: () => void download.projectFile(),
    },
    {
      ...page,
      id: 'find',
      group: 'navigate',
      label: 'command.find',
      icon: Search,
      keys: ['Ctrl+KeyF'],
      inFields: true,
      run: () => find.summon(),
    },
    {
      ...page,
      id: 'replace',
      group: 'navigate',
      label: 'command.replace',
      icon: Replace,
      keys: ['Ctrl+KeyH', 'Ctrl+Shift+KeyH'],
      inFields: true,
      run: () => find.summon(true),
    },
    {
      ...page,
      id: 'rows',
      group: 'navigate',
      label: 'command.rows',
      keys: ['Alt+Digit1'],
      inFields: true,
      run: host.focusRows,
    },
    {
      ...page,
      id: 'issues',
      group: 'navigate',
      label: 'command.issues',
      keys: ['Alt+Digit2'],
      inFields: true,
      run: () => host.openPanel('issues'),
    },
    {
      ...page,
      id: 'comments',
      group: 'navigate',
      label: 'command.comments',
      keys: ['Alt+Digit3'],
      inFields: true,
      run: () => host.openPanel('comments'),
    },
    {
      ...page,
      id: 'history',
      group: 'navigate',
      label: 'command.history',
      keys: ['Alt+Digit4'],
      inFields: true,
      run: () => host.openPanel('history'),
    },
    {
      ...page,
      id: 'panel',
      group: 'navigate',
      label: 'command.panel',
      icon: PanelRight,
      keys: ['Ctrl+KeyB'],
      inFields: true,
      run: () => (bench.panelOpen = !bench.panelOpen),
    },
    {
      ...page,
      id: 'nextIssue',
      group: 'issue',
      label: 'command.nextIssue',
      icon: SkipForward,
      keys: ['F8'],
      inFields: true,
      run: () => step(1),
    },
    {
      ...page,
      id: 'previousIssue',
      group: 'issue',
      label: 'command.previousIssue',
      icon: SkipBack,
      keys: ['Shift+F8'],
      inFields: true,
      run: () => step(-1),
    },
  ]);
}
