import type { SrxRules } from './srx.ts';

/** Writes rules as a file of SRX 2.0. */
export function writeSrx(srx: SrxRules): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<srx xmlns="http://www.lisa.org/srx20" xmlns:okpsrx="http://okapi.sf.net/srx-extensions" version="2.0">',
    `  <header segmentsubflows="yes" cascade="${srx.cascade ? 'yes' : 'no'}">`,
    '    <formathandle type="start" include="no"/>',
    '    <formathandle type="end" include="yes"/>',
    '    <formathandle type="isolated" include="no"/>',
    `    <okpsrx:options oneSegmentIncludesAll="no" trimLeadingWhitespaces="yes" trimTrailingWhitespaces="yes" useIcu4jBreakRules="${srx.unicodeBreaks ? 'yes' : 'no'}"/>`,
    '  </header>',
    '  <body>',
    '    <languagerules>',
  ];
  for (const [name, rules] of srx.rules) {
    lines.push(`      <languagerule languagerulename="${escape(name)}">`);
    for (const rule of rules) {
      lines.push(
        `        <rule break="${rule.break ? 'yes' : 'no'}">`,
        `          <beforebreak>${escape(rule.before)}</beforebreak>`,
        `          <afterbreak>${escape(rule.after)}</afterbreak>`,
        '        </rule>',
      );
    }
    lines.push('      </languagerule>');
  }
  lines.push('    </languagerules>', '    <maprules>');
  for (const map of srx.maps) {
    lines.push(
      `      <languagemap languagepattern="${escape(map.pattern)}" languagerulename="${escape(map.rules)}"/>`,
    );
  }
  lines.push('    </maprules>', '  </body>', '</srx>', '');
  return lines.join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (char) => ENTITIES[char]!);
}
