export {
  type DeskId,
  type DeskTopic,
  deskFor,
  deskTopics,
  findDesk,
  type PhoneDeskId,
  type SupportDesk,
  supportDesks,
} from './desks.js';
export { type DeskHours, deskHours, deskHoursOn } from './hours.js';
export { type DeskDay, deskOpenAt, nextDeskHours } from './open.js';
export { type InstallationVendor, installationVendors } from './vendors.js';
