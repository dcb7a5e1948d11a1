export { dxAddonAllowed, inspectOperationStart, operationStartPath } from './operation-start.js';
