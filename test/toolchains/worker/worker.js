import { answers } from '../probe.js';

postMessage(answers);
