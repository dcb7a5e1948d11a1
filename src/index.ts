export * from './calendar/index.js';
export * from './certificate/index.js';
export * from './claims-start/index.js';
export * from './core/index.js';
export * from './institution-code/index.js';
export * from './operation-start/index.js';
export * from './prefecture/index.js';
export * from './transitional-measure/index.js';
