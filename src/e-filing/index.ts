export { filingServiceAt } from './service-hours.js';
