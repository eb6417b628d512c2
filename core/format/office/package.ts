import { attributeOf, elementsOf, parseXml } from '../../xml/index.ts';

/** What a part of an Office document refers to: the kind of relation (its last word) and the part's name in the archive. */
export interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly part: string;
}

/** The relations of a part; of the whole document for `''`. Relations to what lies outside of the file are left out. */
export function relationsOf(files: ReadonlyMap<string, Uint8Array>, part: string): Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const content = files.get(`${folder}_rels/${part.slice(folder.length)}.rels`);
  if (!content || content.length === 0) return [];
  return elementsOf(parseXml(content).root, 'Relationship').flatMap((relation) => {
    const target = attributeOf(relation, 'Target');
    if (target === undefined || attributeOf(relation, 'TargetMode') === 'External') return [];
    return {
      id: attributeOf(relation, 'Id') ?? '',
      kind: (attributeOf(relation, 'Type') ?? '').replace(/^.*\//, ''),
      part: target.startsWith('/') ? target.slice(1) : resolved(folder + target),
    };
  });
}

/** A path without `.` and `..`. */
function resolved(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
