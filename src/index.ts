export * from './account/index.js';
export * from './calendar/index.js';
export * from './core/index.js';
export * from './customer-id/index.js';
export * from './institution-code/index.js';
export * from './password/index.js';
export * from './prefecture/index.js';
