export { answerRemote, type RemoteReply } from './remote.js';
