import type { MessageKey } from '../../i18n/types.ts';

const files = import.meta.glob<string>('../../../samples/*/*.{ar,ru,en}.txt', {
  query: '?raw',
  import: 'default',
});

/** A text in three versions that comes with the application. */
export interface Sample {
  readonly id: string;
  readonly title: MessageKey;
  readonly about: MessageKey;
}

/** The samples, the one to begin with first. */
export const SAMPLES: readonly Sample[] = [
  { id: 'karabakh-call', title: 'sample.article', about: 'sample.articleAbout' },
  { id: 'safety-leaflet', title: 'sample.leaflet', about: 'sample.leafletAbout' },
];

/** A sample's versions, in column order. */
export async function loadSample(id: string): Promise<{ name: string; text: string; lang: string }[]> {
  const versions = ['ar', 'ru', 'en'].map(async (lang) => {
    const entry = Object.entries(files).find(
      ([path]) => path.includes(`/${id}/`) && path.endsWith(`.${lang}.txt`),
    );
    if (!entry) return [];
    const [path, load] = entry;
    return [{ name: path.slice(path.lastIndexOf('/') + 1), text: await load(), lang }];
  });
  return (await Promise.all(versions)).flat();
}
