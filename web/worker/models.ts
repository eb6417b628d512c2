import type { TransformersLibrary } from '#core';

/** The library that runs models, as the browser uses it. */
export interface ModelLibrary extends TransformersLibrary {
  readonly env: TransformersLibrary['env'] & {
    useBrowserCache: boolean;
    useCustomCache: boolean;
    customCache: {
      match(address: string): Promise<Response | undefined>;
      put(address: string, response: Response): Promise<void>;
    } | null;
  };
}
