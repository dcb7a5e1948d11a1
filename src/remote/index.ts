export { answerRemote, type RemoteOptions, type RemoteReply } from './remote.js';
