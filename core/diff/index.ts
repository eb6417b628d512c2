export * from './carry.ts';
export * from './words.ts';
