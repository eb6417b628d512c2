import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import {
  InputError,
  type Operation,
  type Progress,
  type Project,
  type ProjectSettings,
  type SettingsChange,
} from '#core';
import { appendChange } from '../persist/projects.ts';
import { core } from '../worker/client.ts';
import type { AlignHelp, SourceInput } from '../worker/protocol.ts';
import { Cancelled } from '../worker/slices.ts';
import { affectsIssues, applyChange, type Change, type ViewSettings } from './change.ts';
import { holdProject } from './lock.ts';
import { useSettings } from './settings.ts';

/** Milliseconds without changes before the checks run again. */
const SETTLE = 350;

export type Saving = 'saved' | 'saving' | 'failed';

/** The open project and everything that changes it. Shallow: projects are immutable and big. */
export const useProject = defineStore('project', () => {
  const settings = useSettings();
  const project = shallowRef<Project | null>(null);
  const saving = ref<Saving>('saved');
  const checking = shallowRef<Progress | null>(null);
  const failure = shallowRef<Error | null>(null);
  let seq = 0;
  let release = (): void => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let checks: AbortController | undefined;

  core.current = () => (project.value ? { project: project.value, seq } : undefined);
  core.onStored = (stored) => {
    if (stored >= seq) saving.value = 'saved';
  };
  core.onUnstored = () => (saving.value = 'failed');

  const unsaved = computed(() => project.value !== null && saving.value === 'failed');
  const canUndo = computed(() => (project.value?.log.length ?? 0) > 0);
  const canRedo = computed(() => (project.value?.undone.length ?? 0) > 0);

  /** Aligns and checks new versions, or opens a file that holds a project (`saved`: with settings of its own). The open project stays until the new one is ready. */
  async function build(
    sources: readonly SourceInput[],
    name: string,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
    saved = false,
    help: AlignHelp = {},
  ): Promise<void> {
    const fresh: ProjectSettings = {
      user: settings.user,
      profile: { ...settings.profile },
      ...(settings.thorough && { thorough: true }),
    };
    const argument = { sources, name, ...help, ...(!saved && { settings: fresh }) };
    const { project: built, result } = await core.run('build', argument, { onProgress, signal });
    if (!built) throw new Error('The worker delivered no project.');
    await enter(built, 0);
    if (!result.stored) saving.value = 'failed';
  }

  /** Opens a stored project. False if there is none with this id, or another tab has it. */
  async function open(id: string): Promise<'open' | 'missing' | 'elsewhere'> {
    if (project.value?.id === id) return 'open';
    const held = await holdProject(id);
    if (!held) return 'elsewhere';
    // the one that is open is held until the other is there
    let entered = false;
    try {
      const { project: stored, result } = await core.run('open', { id });
      if (!stored) return 'missing';
      entered = true;
      release();
      release = held;
      await enter(stored, result.seq);
      if (result.stale) scheduleChecks();
      return 'open';
    } finally {
      if (!entered) held();
    }
  }

  async function holdsOrTakes(id: string): Promise<boolean> {
    const held = await holdProject(id);
    if (!held) return false;
    release();
    release = held;
    return true;
  }

  async function enter(entered: Project, at: number): Promise<void> {
    stopChecks();
    if (project.value?.id !== entered.id && at === 0) await holdsOrTakes(entered.id);
    project.value = entered;
    seq = at;
    saving.value = 'saved';
    failure.value = null;
  }

  /** Lets go of the project, unless the browser refused to store it: then this is the only place where it is. */
  function close(): void {
    if (unsaved.value) return;
    stopChecks();
    project.value = null;
    release();
    release = () => undefined;
  }

  function stopChecks(): void {
    clearTimeout(timer);
    checks?.abort();
    checks = undefined;
    checking.value = null;
  }

  function scheduleChecks(): void {
    stopChecks();
    timer = setTimeout(() => void recheck(), SETTLE);
  }

  async function recheck(): Promise<void> {
    const abort = (checks = new AbortController());
    const onProgress = (progress: Progress): void => {
      if (checks === abort) checking.value = progress;
    };
    checking.value = { stage: 'check', done: 0, total: 1 };
    try {
      const { result } = await core.run('recheck', {}, { onProgress, signal: abort.signal });
      if (checks === abort && project.value) project.value = { ...project.value, issues: result };
    } catch (error) {
      if (!(error instanceof Cancelled)) failure.value = error as Error;
    } finally {
      if (checks === abort) stopChecks();
    }
  }

  /** Makes a change: here at once, in the worker and in the journal behind the scenes. Throws `InputError` if it does not fit. */
  function change(made: Change): void {
    const before = project.value;
    if (!before) return;
    project.value = applyChange(before, made);
    seq += 1;
    core.change(seq, made);
    // what was refused is safe only when the project is stored whole, however small the changes after it are
    if (saving.value !== 'failed') saving.value = 'saving';
    const mine = seq;
    appendChange(before.id, mine, made).then(
      () => {
        if (mine === seq && saving.value === 'saving') saving.value = 'saved';
      },
      () => (saving.value = 'failed'),
    );
    if (affectsIssues(before, made)) scheduleChecks();
  }

  /** Changes what the open project's checks and alignment go by, which undo takes back. */
  function changeSettings(settings: SettingsChange): void {
    run({ type: 'setSettings', settings });
  }

  /** Changes who the open project is signed by, or how it stands on the screen. */
  function changeView(settings: Partial<ViewSettings>): void {
    change({ type: 'settings', settings });
  }

  /** Makes an operation, signed and dated. Gives the reason if it cannot be made. */
  function run(operation: Operation): InputError | undefined {
    try {
      const by = project.value?.settings.user ?? '';
      change({ type: 'record', operation, by, at: new Date().toISOString() });
      return undefined;
    } catch (error) {
      if (error instanceof InputError) return error;
      throw error;
    }
  }

  const undo = (): void => void (canUndo.value && change({ type: 'undo' }));
  const redo = (): void => void (canRedo.value && change({ type: 'redo' }));

  return {
    project,
    saving,
    checking,
    failure,
    unsaved,
    canUndo,
    canRedo,
    build,
    open,
    close,
    change,
    changeSettings,
    changeView,
    run,
    undo,
    redo,
    recheck,
  };
});
