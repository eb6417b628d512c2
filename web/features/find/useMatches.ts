import { shallowRef, watch, type Ref } from 'vue';
import {
  searcher,
  searchView,
  type BeadId,
  type DocId,
  type SearchMatch,
  type SearchQuery,
  type Segment,
  type SegmentId,
  type View,
} from '#core';
import { useRows } from '../../stores/rows.ts';
import { useWorkbench } from '../../stores/workbench.ts';
import { searchApart } from '../../worker/search.ts';
import { Cancelled } from '../../worker/slices.ts';

/** A segment with matches: where it stands among what is shown, and its text when it was searched. */
export interface Hit {
  readonly bead: BeadId;
  readonly doc: DocId;
  readonly segment: SegmentId;
  readonly text: string;
  readonly matches: readonly SearchMatch[];
  readonly row: number;
  readonly column: number;
  /** Which segment of the cell. */
  readonly at: number;
  /** Matches in all segments before it. */
  readonly before: number;
}

/** What a search found, in the order of the rows. */
export interface Found {
  readonly hits: readonly Hit[];
  readonly bySegment: ReadonlyMap<SegmentId, Hit>;
  readonly total: number;
}

/** A new one each time, as a search that finds nothing again has looked all the same. */
const nothing = (): Found => ({ hits: [], bySegment: new Map(), total: 0 });

type Place = Omit<Hit, 'matches' | 'before' | 'segment'> & { readonly segment: Segment };

const views = { exact: new WeakMap<Segment, View>(), loose: new WeakMap<Segment, View>() };

/** A segment's text as the search looks at it, made once for each wording: a corrected segment is another object. */
function viewOnce(query: SearchQuery, { segment, text }: Place): View {
  const known = query.exact ? views.exact : views.loose;
  let view = known.get(segment);
  if (!view) known.set(segment, (view = searchView(query, text)));
  return view;
}

function foundOf(
  places: readonly Place[],
  matchesOf: (place: Place, at: number) => readonly SearchMatch[],
): Found {
  const hits: Hit[] = [];
  let total = 0;
  places.forEach((place, index) => {
    const matches = matchesOf(place, index);
    if (matches.length === 0) return;
    hits.push({ ...place, segment: place.segment.id, matches, before: total });
    total += matches.length;
  });
  return { hits, bySegment: new Map(hits.map((hit) => [hit.segment, hit])), total };
}

/** Searches the rows shown as the query or the texts change; plain text at once, expressions in a worker. */
export function useMatches(query: Ref<SearchQuery | null>, docs: Ref<readonly DocId[]>) {
  const rows = useRows();
  const bench = useWorkbench();
  const found = shallowRef<Found>(nothing());
  const searching = shallowRef(false);
  const problem = shallowRef<Error | null>(null);

  function places(): Place[] {
    return bench.visible.flatMap((bead, row) =>
      docs.value.flatMap((doc, column) =>
        rows
          .cellOf(bead, doc)
          .map(({ segment, text }, at): Place => ({ bead: bead.id, doc, segment, text, row, column, at })),
      ),
    );
  }

  function search(asked: SearchQuery): Found {
    const find = searcher(asked);
    return foundOf(places(), (place) => find(viewOnce(asked, place)));
  }

  let turn = 0;
  async function searchExpression(asked: SearchQuery): Promise<void> {
    const mine = turn;
    const searched = places();
    searching.value = true;
    try {
      // what is no expression needs no worker to tell
      searcher(asked);
      const texts = searched.map(({ text }) => text);
      const matches = await searchApart(asked, texts);
      if (mine === turn) found.value = foundOf(searched, (_, at) => matches.get(at) ?? []);
    } catch (error) {
      if (mine !== turn || error instanceof Cancelled) return;
      found.value = nothing();
      problem.value = error as Error;
    }
    if (mine === turn) searching.value = false;
  }

  watch(
    () => query.value && ([query.value, docs.value, bench.visible, rows.cellOf] as const),
    (now) => {
      turn += 1;
      searching.value = false;
      problem.value = null;
      if (!now) found.value = nothing();
      else if (now[0].regex) void searchExpression(now[0]);
      else found.value = search(now[0]);
    },
    { immediate: true },
  );

  return { found, searching, problem };
}
