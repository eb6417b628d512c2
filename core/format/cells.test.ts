import { describe, expect, it } from 'vitest';
import { baseName, cellOfBead, rowTexts, spanInCell } from './cells.ts';
import { sampleProject } from './testing.ts';

describe('the name of a file', () => {
  it.each([
    ['article.txt', 'article'],
    ['C:\\texts\\article.docx', 'article'],
    ['/home/ann/my.article.txt', 'my.article'],
    ['article', 'article'],
    ['article.verylongending', 'article.verylongending'],
    ['статья.док', 'статья'],
    ['.', 'collate'],
    ['..', 'collate'],
    ['.txt', 'collate'],
    ['', 'collate'],
    ['  .txt', 'collate'],
    ['a<b>:"|?*c.txt', 'a_b______c'],
    ['a\u0000\u202eb.txt', 'a__b'],
    ['\ud800.txt', '_'],
    [' a .txt', 'a'],
  ])('%j is %j without folder and ending', (name, expected) => {
    expect(baseName(name)).toBe(expected);
  });

  it('is cut where it is too long', () => {
    expect(baseName('a'.repeat(300))).toBe('a'.repeat(120));
  });
});

describe('the cell of a row', () => {
  const project = sampleProject(
    ['en', 'ru'],
    [
      ['One.', 'Раз.'],
      ['Two.', null],
      ['Three.', 'Три.'],
    ],
  );
  const [first, second, third] = project.beads as [
    (typeof project.beads)[0],
    (typeof project.beads)[0],
    (typeof project.beads)[0],
  ];
  const en = project.documents[0]!.id;

  it('joins the texts of its segments by blanks', () => {
    const bead = { ...first, cells: { ...first.cells, [en]: [...first.cells[en]!, ...third.cells[en]!] } };
    const cell = cellOfBead(project, bead, en)!;
    expect(cell).toEqual({ text: 'One. Three.', segments: bead.cells[en], starts: [0, 5] });
    const [a, b] = cell.segments as [string, string];
    expect(spanInCell(cell, a, 0, 3)).toEqual({ start: 0, end: 3 });
    expect(spanInCell(cell, b, 1, 3)).toEqual({ start: 6, end: 8 });
    // A span that goes beyond its segment, such as one of a text that was longer, ends with it.
    expect(spanInCell(cell, a, 2, 9)).toEqual({ start: 2, end: 4 });
    expect(spanInCell(cell, a, 9, 9)).toEqual({ start: 4, end: 4 });
    expect(spanInCell(cell, b, -3, 99)).toEqual({ start: 5, end: 11 });
    expect(spanInCell(cell, b, 3, 1)).toEqual({ start: 8, end: 8 });
    expect(spanInCell(cell, 'other', 0, 1)).toBeUndefined();
  });

  it('is none where the document has no text there', () => {
    expect(rowTexts(project, first)).toEqual(['One.', 'Раз.']);
    expect(rowTexts(project, second)).toEqual(['Two.', null]);
    expect(rowTexts(project, { ...second, cells: {} })).toEqual([null, null]);
  });
});
