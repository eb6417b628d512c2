const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements whose content nobody reads on the page; readings above ruby text are said by the text itself. */
const SILENT = names(
  'title script style template noscript svg math head iframe object select textarea datalist audio video canvas rt rp',
);
/** Elements that begin and end a block. */
export const BLOCKS = names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre search section summary table tbody ' +
    'td tfoot th thead tr ul',
);
/** Elements of HTML without content. */
export const VOID = names('area base br col embed hr img input link meta param source track wbr');
/** Elements around what is no part of the article. */
const FURNITURE = names('nav footer aside search menu button form dialog');
const FURNITURE_ROLES = names(
  'navigation banner contentinfo complementary search menu menubar toolbar dialog',
);
/** What pages without such elements call them: whole words of classes and ids. */
const FURNITURE_WORDS =
  /^(?:nav|navbar|navigation|menu|topnav|sidenav|sidebar|footer|breadcrumbs?|cookies?|share|sharing|social|related|pagination|pager|skip|toc|advert|ads|banner|headerlink|sphinxsidebar|navheader|navfooter|noprint)$/;

export type Attributes = Readonly<Record<string, string>>;

/** What pages call the marks that lead to notes and back, and the anchors of headings: they are no words of the text. */
const MARK_WORDS = names(
  'footnote-ref footnote-back footnote-backref sdfootnoteanc sdfootnotesym sdendnoteanc sdendnotesym headerlink reference',
);
const MARK_ROLES = names('doc-noteref doc-backlink');

/** Whether the element is only a mark that leads somewhere. */
function isMark(name: string, attributes: Attributes): boolean {
  if (name !== 'a' && name !== 'sup') return false;
  const classes = (attributes['class'] ?? '').toLowerCase().split(/\s+/);
  // Links of documentation are called references too, with words in them.
  if (name === 'a' && classes.includes('reference')) return false;
  return MARK_ROLES.has(attributes['role'] ?? '') || classes.some((word) => MARK_WORDS.has(word));
}

/** Whether nobody reads what is in the element. */
export function isSilent(name: string, attributes: Attributes): boolean {
  return (
    SILENT.has(name) ||
    isMark(name, attributes) ||
    'hidden' in attributes ||
    /display\s*:\s*none/i.test(attributes['style'] ?? '')
  );
}

/** Whether an element holds navigation or the like. */
export function isFurniture(name: string, attributes: Attributes): boolean {
  if (FURNITURE.has(name) || FURNITURE_ROLES.has(attributes['role'] ?? '')) return true;
  // Whole pages are called by what they have ("with-sidebar"), so that only parts of them are told by their names.
  if (name === 'body' || name === 'html' || name === 'main' || name === 'article') return false;
  const called = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.toLowerCase();
  return called.length < 400 && called.split(/\s+/).some((word) => FURNITURE_WORDS.test(word));
}

/** Which article an element begins: `main`, or one of possibly many. */
export function articleOf(name: string, attributes: Attributes): 'main' | 'article' | undefined {
  if (name === 'main' || attributes['role'] === 'main') return 'main';
  return name === 'article' || attributes['role'] === 'article' ? 'article' : undefined;
}
