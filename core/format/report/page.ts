const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('\0', '\ufffd').replace(/[&<>"']/g, (character) => ESCAPES[character]!);
}

/** Shared by the pages: a table that reads well in light and dark, and in both directions. */
const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#d0d0d0, #4a4a4a); --soft: light-dark(#f5f5f5, #262626); }
body { font: 1rem/1.6 system-ui, sans-serif; margin: 2rem auto; max-width: 90rem; padding-inline: 1rem;
  color: light-dark(#1a1a1a, #ececec); background: light-dark(#fff, #1a1a1a); }
h1 { font-size: 1.5rem; line-height: 1.25; }
table { border-collapse: collapse; inline-size: 100%; }
th, td { border-block-end: 1px solid var(--line); padding: .5rem .75rem; text-align: start; vertical-align: top; }
thead th { background: var(--soft); position: sticky; inset-block-start: 0; }
td[lang] { white-space: pre-wrap; }
.number { font-variant-numeric: tabular-nums; white-space: nowrap; }
.error { color: light-dark(#b3261e, #ff8a80); }
.warning { color: light-dark(#8a5a00, #ffcf70); }
.info { color: light-dark(#0b57d0, #9cc2ff); }
mark { background: light-dark(#ffe08a, #6b5200); color: inherit; border-radius: 2px; }
.scroll { overflow-x: auto; }
`;

/** A page that needs no other file. `body` is HTML; `title` is text. */
export function htmlPage(title: string, lang: string, body: string): string {
  const direction = lang === 'ar' ? 'rtl' : 'ltr';
  return `<!doctype html>
<html lang="${lang}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${body}</main>
</body>
</html>
`;
}
