import { Failure } from '../terminal/failure.js';

/** What is wrong with a call of the command. */
export class UsageError extends Failure {}
