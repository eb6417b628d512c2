export * from './builder.ts';
export * from './decode.ts';
export * from './node.ts';
export * from './parts.ts';
export * from './read.ts';
export * from './root-name.ts';
export * from './tree.ts';
export * from './write.ts';
