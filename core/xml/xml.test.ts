import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../model/index.ts';
import { decodeXml } from './decode.ts';
import { attributeOf, childOf, elementsOf, textContent, XML_NAMESPACE, type XmlElement } from './node.ts';
import { streamXml } from './read.ts';
import { parseXml } from './tree.ts';
import { escapeAttribute, escapeText, serializeXml, XmlWriter } from './write.ts';

function failure(text: string, limits = {}): string {
  try {
    parseXml(text, limits);
  } catch (error) {
    if (error instanceof InputError) return `${error.code} ${error.place.line}:${error.place.column}`;
    throw error;
  }
  return 'accepted';
}

describe('reading', () => {
  it('keeps every part and its place', () => {
    const { root, before, declaration } = parseXml(
      '<?xml version="1.0" encoding="UTF-8"?>\n<!--x-->\n<a\n  xmlns="u:n" xml:lang="ar"\n>😀 <b c="1&#10;2"/><?do it?><![CDATA[<]]></a>',
    );
    expect(declaration).toEqual({ version: '1.0', encoding: 'UTF-8' });
    expect(before).toEqual([{ kind: 'comment', text: 'x' }]);
    expect([root.uri, root.line, root.column]).toEqual(['u:n', 3, 1]);
    expect(attributeOf(root, 'lang', XML_NAMESPACE)).toBe('ar');
    const b = childOf(root, 'b')!;
    expect([b.uri, b.line, b.column, attributeOf(b, 'c')]).toEqual(['u:n', 5, 5, '1\n2']);
    expect(textContent(root)).toBe('😀 <');
  });

  const refused: [string, string][] = [
    ['<a><b></a>', 'xml-malformed 1:11'],
    ['<a>', 'xml-malformed 1:4'],
    ['<a>&bomb;</a>', 'xml-malformed 1:10'],
    ['<a b="1" b="2"/>', 'xml-malformed 1:17'],
    ['<a>\u0001</a>', 'xml-malformed 1:5'],
    ['<a>&#1;</a>', 'xml-malformed 1:8'],
    ['<x:a/>', 'xml-malformed 1:7'],
    ['<a>\ud800</a>', 'xml-surrogate 1:4'],
    ['<a/><b/>', 'xml-malformed 1:8'],
    ['', 'xml-malformed 1:1'],
    ['<!DOCTYPE a><a/>', 'xml-doctype 1:13'],
    ['\n<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'xml-doctype 2:31'],
  ];
  it.each(refused)('refuses %j', (text, error) => expect(failure(text)).toBe(error));

  it('keeps a document type without declarations where that is wanted', () => {
    const text = '<!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx/>';
    expect(parseXml(text, { doctype: 'external' }).doctype).toBe(' tmx SYSTEM "tmx14.dtd"');
    expect(failure('<!DOCTYPE a [<!ENTITY b "c">]><a/>', { doctype: 'external' })).toMatch('xml-doctype');
  });

  it('refuses what is too deep or too long', () => {
    expect(failure('<a>'.repeat(300))).toBe('xml-depth 1:769');
    expect(failure('<a/>', { length: 3 })).toMatch('xml-size');
  });
});

describe('plain tags and text', () => {
  /** What a file says, whatever way it is read. */
  const events = (text: string, size = text.length): string[] => {
    const seen: string[] = [];
    const stream = streamXml({
      open: ({ name, uri, attributes, line, column }) => {
        const values = attributes.map((each) => `${each.name}{${each.uri}}=${each.value}`);
        seen.push(`<${name}{${uri}} ${values.join(' ')}@${line}:${column}`);
      },
      close: (name) => seen.push(`/${name}`),
      text: (content, cdata) => seen.push(`${cdata ? 'cdata' : 'text'} ${content}`),
    });
    try {
      for (let at = 0; at < text.length; at += size) stream.write(text.slice(at, at + size));
      stream.close();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      seen.push(error.code);
    }
    return seen;
  };

  const piece = fc.constantFrom(
    '<b x="1">',
    '<b x="1"/>',
    '</b>',
    '<p:b p:x="1" x=\'2\'>',
    '</p:b>',
    '<c xmlns="u:c" xmlns:p="u:other">',
    '</c>',
    '<b\n\tx = "1"\n>',
    '<b x="a&amp;b">',
    '<b x="1" x="2">',
    '<b x="<">',
    '<b x="\n">',
    'text ',
    '\n  ',
    '\r\n',
    'é😀',
    '&lt;',
    ']]>',
    ']]',
    '<![CDATA[<b>]]>',
    '<!-- <b> -->',
    '<?b <b>?>',
    '<é/>',
    '<b x="1">>',
  );

  it('say the same where they are read tag by tag as where they come unit by unit', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = `<a xmlns:p="u:p">\n${pieces.join('')}</a>`;
        expect(events(text)).toEqual(events(text, 1));
      }),
      { numRuns: 500 },
    );
  });

  it('mean what their prefixes mean where they stand', () => {
    const { root } = parseXml(
      '<a xmlns:p="u:1"><p:b p:x="1"/><p:b p:x="1"/><c xmlns:p="u:2"><p:b p:x="1"/><p:b p:x="1"/></c><p:b p:x="1"/></a>',
    );
    const found: string[] = [];
    const walk = (element: XmlElement): void => {
      found.push(
        ...element.attributes.filter(({ local }) => local === 'x').map(({ uri }) => element.uri + uri),
      );
      elementsOf(element).forEach(walk);
    };
    walk(root);
    expect(found).toEqual(['u:1u:1', 'u:1u:1', 'u:2u:2', 'u:2u:2', 'u:1u:1']);
  });
});

describe('decoding', () => {
  const utf16 = (text: string, bigEndian: boolean) =>
    Uint8Array.from([...text].flatMap((c) => (bigEndian ? [0, c.charCodeAt(0)] : [c.charCodeAt(0), 0])));
  it('goes by mark, declaration and NUL bytes', () => {
    expect(decodeXml(Uint8Array.from([0xef, 0xbb, 0xbf, 0x3c]))).toBe('<');
    expect(decodeXml(utf16('<a/>', true))).toBe('<a/>');
    expect(decodeXml(utf16('<a/>', false))).toBe('<a/>');
    const cyrillic = new TextEncoder().encode('<?xml version="1.0" encoding="windows-1251"?><a>?</a>');
    expect(decodeXml(cyrillic.map((byte, i) => (i === 48 ? 0xc4 : byte)))).toContain('<a>Д</a>');
  });
  it('refuses bytes of another encoding', () => {
    expect(() => decodeXml(Uint8Array.from([0x3c, 0xff, 0x3e]))).toThrow(InputError);
    expect(() => decodeXml(new TextEncoder().encode('<?xml version="1.0" encoding="x-y"?><a/>'))).toThrow(
      InputError,
    );
  });
});

describe('writing', () => {
  const text = fc
    .string({ unit: 'binary' })
    .map((s) => s.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/g, ''));

  it('gives back every text and attribute', () => {
    fc.assert(
      fc.property(text, text, (content, value) => {
        const { root } = parseXml(`<a b="${escapeAttribute(value)}">${escapeText(content)}</a>`);
        expect(attributeOf(root, 'b')).toBe(value);
        expect(textContent(root)).toBe(content);
      }),
    );
  });

  it('is well-formed whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        parseXml(`<a b="${escapeAttribute(any)}">${escapeText(any)}</a>`);
      }),
    );
  });

  it('gives back a tree', () => {
    const text =
      '<?xml version="1.0" encoding="UTF-8"?>\n<!--c-->\n<a xmlns:p="u"><p:b x="&quot;&#xA;">&amp;<![CDATA[<>]]></p:b>\n<?do it?></a>\n';
    expect(serializeXml(parseXml(text))).toBe(text);
  });

  it('writes line by line', () => {
    const writer = new XmlWriter();
    writer.open('a', { n: 1, absent: undefined });
    writer.leaf('b', {}, 'x &lt; y');
    writer.close();
    expect(String(writer)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a n="1">\n  <b>x &lt; y</b>\n</a>\n',
    );
  });
});
