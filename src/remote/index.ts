/**
 * データウェアハウスのリモート関数 — remote functions of warehouses.
 *
 * @module
 */

export { answerRemote, type RemoteOptions, type RemoteReply } from './remote.js';
