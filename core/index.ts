export * from './model/index.ts';
export * from './text/index.ts';
