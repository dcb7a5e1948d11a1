// Made by `npm run generate` (scripts/generate.ts): do not edit.

export * from './account/index.js';
export * from './calendar/index.js';
export * from './certificate/index.js';
export * from './claims-start/index.js';
export * from './core/index.js';
export * from './customer-id/index.js';
export * from './designation/index.js';
export * from './e-filing/index.js';
export * from './forms/index.js';
export * from './guidance/index.js';
export * from './institution-code/index.js';
export * from './milestone/index.js';
export * from './onboarding/index.js';
export * from './operation-start/index.js';
export * from './password/index.js';
export * from './prefecture/index.js';
export * from './succession/index.js';
export * from './support-desk/index.js';
export * from './transitional-measure/index.js';
