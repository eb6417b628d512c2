/** Made by `bin/models-plugin.ts`: the library that runs models, undefined where it was not installed for the build. */
declare module 'virtual:models' {
  export const library: unknown;
}
