import { parseIsoDay } from '../../facts/calendar.ts';
import {
  CHECK_NAMES,
  ITS_ISSUE_TYPES,
  PROJECT_VERSION,
  SEVERITIES,
  WAIVER_REASONS,
} from '../../model/index.ts';
import {
  dictionary,
  lazy,
  list,
  matching,
  natural,
  nullable,
  number,
  object,
  oneOf,
  passing,
  record,
  string,
  variant,
  type Shape,
} from './schema.ts';

const beadId = matching(/^[A-Za-z_][\w.-]{0,127}$/, 'the id of a row');
const beadIds = list(beadId);
const segmentId = matching(/^.+:\d+(?:\+\d+(?:\.\d+)?(?:e-\d+)?)?$/s, 'the id of a segment');
const severity = oneOf(SEVERITIES);
const state = oneOf(['initial', 'translated', 'reviewed', 'final']);
const kind = oneOf(['text', 'heading', 'item', 'verse', 'cue', 'furniture']);

/** A tag that is well-formed; `und` and private ones are, too. */
const language = matching(/^[A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8})*$/, 'a language tag');

const document = object({
  id: matching(/^[^\s:]+$/, 'the id of a document'),
  lang: language,
  name: string,
  format: string,
  encoding: string,
  text: string,
  paragraphs: list(object({ start: natural, end: natural, kind }, { key: string })),
});

const segment = object(
  { id: segmentId, doc: string, paragraph: natural, start: natural, end: natural },
  { edited: string, inserted: oneOf([true]) },
);

const bead = object({
  id: beadId,
  cells: dictionary(list(segmentId)),
  score: number(0, 1),
  origin: oneOf(['auto', 'manual']),
  state,
});

const message = object({ key: string, params: record });
const edit = object({ doc: string, segment: string, start: natural, end: natural, text: string });

const issue = object(
  {
    id: string,
    check: oneOf(CHECK_NAMES),
    type: oneOf(ITS_ISSUE_TYPES),
    severity,
    bead: beadId,
    spans: list(object({ doc: string, segment: string, start: natural, end: natural }, { value: string })),
    message,
    suggestions: list(object({ label: message, edits: list(edit) })),
  },
  { odd: string },
);

const decision = object(
  {
    issue: string,
    action: oneOf(['fixed', 'waived', 'deferred', 'reopened']),
    by: string,
    at: string,
    textHash: string,
  },
  { reason: oneOf(WAIVER_REASONS), note: string },
);

const comment = object({ id: string, bead: beadId, text: string, by: string, at: string });

const profile = object(
  {},
  {
    checks: list(oneOf(CHECK_NAMES)),
    severities: dictionary(severity),
    options: dictionary(record),
    patterns: list(object({ id: string, pattern: string, message: string, severity }, { lang: string })),
  },
);

const glossary = list(
  object({
    id: string,
    terms: list(
      object(
        { lang: string, text: string, status: oneOf(['preferred', 'admitted', 'deprecated', 'forbidden']) },
        { note: string },
      ),
    ),
  }),
);

const side = object({ lang: string, text: string });

const day = passing((text) => parseIsoDay(text) !== undefined, 'a day of the calendar as YYYY-MM-DD');

/** The settings that operations change; one that is taken back is `null` there. */
const workSettings = {
  date: day,
  glossary,
  dictionary: list(dictionary(list(string))),
  memory: list(object({ a: side, b: side })),
  thorough: oneOf([true, false]),
};
const settingsChange = object(
  {},
  {
    profile,
    ...Object.fromEntries(Object.entries(workSettings).map(([key, shape]) => [key, nullable(shape)])),
  },
);

const operation: Shape = variant({
  merge: object({ beads: beadIds }),
  split: object({ bead: beadId, at: dictionary(natural), id: beadId }),
  splitSegment: object({ segment: segmentId, offset: natural }),
  joinSegments: object({ segment: segmentId }),
  resegment: object({ replaced: list(segmentId), segments: list(segment) }),
  shift: object({ bead: beadId, doc: string, direction: oneOf(['up', 'down']), count: natural }),
  retarget: object({ doc: string, from: beadId, to: beadId }),
  insert: object({ before: nullable(beadId), id: beadId }, { bead }),
  remove: object({ bead: beadId }),
  edit: object({ segment: segmentId, text: nullable(string) }),
  insertText: object({ bead: beadId, at: natural, segment }),
  removeText: object({ segment: segmentId }),
  setState: object({ beads: beadIds, state }),
  decide: object({ decision }, { index: natural }),
  undecide: object({ issue: string }),
  comment: object({ comment }, { index: natural }),
  uncomment: object({ id: string }),
  moveComments: object({ moves: list(object({ id: string, bead: beadId })) }),
  replace: object({ replaced: beadIds, beads: list(bead) }),
  setSettings: object({ settings: settingsChange }),
  batch: object({ operations: list(lazy(() => operation)) }),
});

const entry = object({ operation, inverse: operation, by: string, at: string });

const property = object({ name: string, value: string }, { doc: string });

/** The shape of a saved project of the current version. */
export const projectShape: Shape = object(
  {
    version: oneOf([PROJECT_VERSION]),
    id: string,
    name: string,
    created: string,
    documents: list(document),
    segments: dictionary(list(segment)),
    beads: list(bead),
    issues: list(issue),
    decisions: list(decision),
    comments: list(comment),
    log: list(entry),
    undone: list(entry),
    settings: object(
      { user: string, profile },
      {
        ...workSettings,
        columns: list(object({ doc: string }, { hidden: oneOf([true, false]) })),
      },
    ),
  },
  { properties: dictionary(list(property)) },
);
