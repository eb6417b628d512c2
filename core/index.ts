export * from './model/index.ts';
export * from './text/index.ts';
export * from './segment/index.ts';
export * from './align/index.ts';
export * from './facts/index.ts';
export * from './check/index.ts';
