export { recheck } from '#core';
