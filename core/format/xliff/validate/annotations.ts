import { attributeOf, childOf, elementsOf, type XmlElement } from '../../../xml/index.ts';
import type { Findings } from './finding.ts';
import { resolveFragment, type FragmentBase } from './fragments.ts';
import { contentsOf, inlineOf, partsOfUnit } from './scope.ts';
import { shortName } from './structure.ts';

/** Annotations of a unit: what their types demand, and that references inside the document point somewhere. */
export function checkAnnotations(unit: XmlElement, base: FragmentBase, findings: Findings): void {
  const parts = partsOfUnit(unit);
  const marks = [...contentsOf(parts, 'source'), ...contentsOf(parts, 'target')]
    .flatMap(inlineOf)
    .filter(({ local }) => local === 'mrk' || local === 'sm');
  for (const mark of marks) {
    const type = attributeOf(mark, 'type') ?? 'generic';
    const ref = attributeOf(mark, 'ref');
    const own = mark.attributes.find(({ prefix }) => prefix === 'xml');
    if (own) {
      const message = `<${mark.name}> must not have the attribute “${own.name}”. Take it out.`;
      findings.error(mark, 'attribute-not-allowed', '4.2.3.6 mrk, 4.2.3.7 sm', message);
    }
    if (type === 'comment') checkComment(mark, ref, base, findings);
    else if (ref?.startsWith('#')) checkReference(mark, ref, base, findings);
    if (type === 'generic' && attributeOf(mark, 'translate') === undefined && !hasForeign(mark)) {
      findings.warning(
        mark,
        'annotation-without-effect',
        '4.7.3.1.1 Translate Annotation',
        `<${mark.name}> of the type “generic” says nothing: it has no translate attribute.`,
      );
    }
    if (type === 'mtc:match' && ref !== undefined) {
      findings.error(
        mark,
        'match-annotation',
        '5.1 Translation Candidates',
        'An annotation for a match must not have ref: the match refers to it.',
      );
    }
  }
}

/** Notes that say which segment they are about (from 2.2 on). */
export function checkNotes(holder: XmlElement, base: FragmentBase, findings: Findings): void {
  const notes = childOf(holder, 'notes', holder.uri);
  for (const note of notes ? elementsOf(notes, 'note') : []) {
    const ref = attributeOf(note, 'ref');
    // The standard's own examples write the bare id, too, which as an address could be anything.
    if (ref?.startsWith('#') !== true) continue;
    const resolved = resolveFragment(ref, base);
    const isHere = 'element' in resolved && (!base.unit || resolved.unit === base.unit);
    if (isHere) continue;
    const why = 'error' in resolved ? resolved.error : 'it does not point into this unit';
    findings.error(note, 'note-reference', '2.2, 4.3.1.27 ref', `ref “${ref}” of the note is wrong: ${why}.`);
  }
}

function hasForeign(mark: XmlElement): boolean {
  return mark.attributes.some(({ uri, name }) => uri !== '' && !name.startsWith('xmlns'));
}

function checkReference(mark: XmlElement, ref: string, base: FragmentBase, findings: Findings): void {
  const resolved = resolveFragment(ref, base);
  if (!('error' in resolved)) return;
  findings.error(
    mark,
    'fragment',
    '3 Fragment Identification',
    `The reference “${ref}” leads nowhere: ${resolved.error}.`,
  );
}

function checkComment(
  mark: XmlElement,
  ref: string | undefined,
  base: FragmentBase,
  findings: Findings,
): void {
  const section = '4.7.3.1.3 Comment Annotation';
  const value = attributeOf(mark, 'value');
  if ((value === undefined) === (ref === undefined)) {
    findings.error(
      mark,
      'comment-annotation',
      section,
      `A comment on a stretch of text has either value or ref (to a note), and this one has ${ref === undefined ? 'neither' : 'both'}.`,
    );
    return;
  }
  if (ref === undefined) return;
  const resolved = ref.startsWith('#') ? resolveFragment(ref, base) : { error: 'it does not begin with “#”' };
  const isNote = 'element' in resolved && shortName(resolved.element) === 'xlf:note';
  if (isNote && resolved.unit === base.unit) return;
  const why = 'error' in resolved ? resolved.error : 'it does not point to a note of this unit';
  findings.error(mark, 'comment-annotation', section, `The comment’s reference “${ref}” is wrong: ${why}.`);
}
