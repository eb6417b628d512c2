import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { reactive } from 'vue';
import type { ProjectSettings } from '#core';
import type { KnowledgeSource } from '../worker/protocol.ts';
import { sourcesOf, useKnowledge } from './knowledge.ts';

const store = reactive({
  project: null as { id: string; settings: Partial<ProjectSettings> } | null,
  changeSettings: vi.fn(),
});
vi.mock('./project.ts', () => ({ useProject: () => store }));
const run = vi.hoisted(() => vi.fn());
vi.mock('../worker/client.ts', () => ({ core: { run } }));

const file = (name: string) => new File(['x'], name);

describe('sourcesOf', () => {
  it('takes the files of a dictionary as one, whatever their order', () => {
    const files = ['d.dict.dz', 'terms.tbx', 'D.ifo', 'd.idx', 'm.tmx'].map(file);
    const sources = sourcesOf(files).map(({ name, role, beside }) => [
      name,
      role,
      beside.map((one) => one.name),
    ]);
    expect(sources).toEqual([
      ['terms.tbx', 'glossary', []],
      ['D.ifo', 'glossary', ['d.idx', 'd.dict.dz']],
      ['m.tmx', 'memory', []],
    ]);
  });

  it('leaves a file alone that nothing asks for', () => {
    expect(sourcesOf([file('d.idx')]).map(({ name }) => name)).toEqual(['d.idx']);
  });

  it.each([
    ['a.tmx', 'memory'],
    ['a.XLF', 'memory'],
    ['a.json', 'memory'],
    ['a.tmx.csv', 'glossary'],
    ['a.tbx', 'glossary'],
  ])('takes %s for a %s', (name, role) => {
    expect(sourcesOf([file(name)])).toMatchObject([{ name, role }]);
  });
});

describe('files of words', () => {
  beforeEach(() => {
    setActivePinia(createPinia());
    store.project = null;
    store.changeSettings.mockReset();
    run.mockReset();
    run.mockImplementation((_: string, { source }: { source: KnowledgeSource }) =>
      Promise.resolve({ result: { role: source.role, entries: source.name.length } }),
    );
  });

  it('wait for the next project where none is open, in the role they are given', async () => {
    const knowledge = useKnowledge();
    expect(knowledge.busy).toBe(false);
    const adding = knowledge.add([file('a.tbx'), file('bb.tmx')]);
    expect(knowledge.busy).toBe(true);
    await adding;
    expect(knowledge.busy).toBe(false);
    expect(run.mock.calls.map(([job]) => job as string)).toEqual(['inspectKnowledge', 'inspectKnowledge']);
    const listed = () => knowledge.waiting.map(({ name, role, entries }) => [name, role, entries]);
    expect(listed()).toEqual([
      ['a.tbx', 'glossary', 5],
      ['bb.tmx', 'memory', 6],
    ]);
    await knowledge.use(knowledge.waiting[0]!.key, 'dictionary');
    await knowledge.use('another', 'dictionary');
    expect(run).toHaveBeenCalledTimes(3);
    expect(run.mock.lastCall).toMatchObject(['inspectKnowledge', { source: { role: 'dictionary' } }]);
    expect(listed()).toEqual([
      ['a.tbx', 'dictionary', 5],
      ['bb.tmx', 'memory', 6],
    ]);
    knowledge.remove(knowledge.waiting[0]!.key);
    expect(listed()).toEqual([['bb.tmx', 'memory', 6]]);
    expect(store.changeSettings).not.toHaveBeenCalled();
  });

  it('are told of where they cannot be read, until others are', async () => {
    const knowledge = useKnowledge();
    run.mockRejectedValueOnce(new Error('broken'));
    await knowledge.add([file('a.tbx')]);
    expect(knowledge.error).toMatchObject({ message: 'broken' });
    expect([knowledge.busy, knowledge.waiting]).toEqual([false, []]);
    await knowledge.add([file('a.tbx')]);
    expect(knowledge.error).toBeNull();
    run.mockRejectedValueOnce(new Error('no dictionary'));
    await knowledge.use(knowledge.waiting[0]!.key, 'dictionary');
    expect(knowledge.error).toMatchObject({ message: 'no dictionary' });
    expect(knowledge.waiting).toMatchObject([{ name: 'a.tbx', role: 'glossary' }]);
  });

  it('go into the open project, which can forget them', async () => {
    store.project = { id: 'p', settings: { glossary: [{ id: '1', terms: [] }] } };
    const knowledge = useKnowledge();
    expect(knowledge.known).toEqual({ glossary: 1, dictionary: 0, memory: 0 });
    const learnt = { glossary: [] };
    run.mockResolvedValueOnce({ result: learnt });
    await knowledge.add([file('a.tbx')]);
    expect(run).toHaveBeenCalledWith('learn', { sources: [expect.objectContaining({ name: 'a.tbx' })] });
    expect(store.changeSettings).toHaveBeenCalledWith(learnt);
    expect(knowledge.waiting).toEqual([]);
    knowledge.forget('memory');
    expect(store.changeSettings).toHaveBeenLastCalledWith({ memory: null });
  });

  it('read for a project that was closed meanwhile are not for another', async () => {
    store.project = { id: 'p', settings: {} };
    const knowledge = useKnowledge();
    run.mockImplementationOnce(() => {
      store.project = { id: 'q', settings: {} };
      return Promise.resolve({ result: { glossary: [] } });
    });
    await knowledge.add([file('a.tbx')]);
    expect(store.changeSettings).not.toHaveBeenCalled();
  });
});
