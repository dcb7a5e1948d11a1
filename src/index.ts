export * from './calendar/index.js';
export * from './core/index.js';
export * from './designation/index.js';
export * from './e-filing/index.js';
export * from './institution-code/index.js';
export * from './milestone/index.js';
export * from './prefecture/index.js';
export * from './support-desk/index.js';
