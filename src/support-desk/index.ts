/**
 * 問い合わせ先 — support desks.
 *
 * @module
 */

export type { CivilDate } from '../calendar/civil.js';
export type { Finding } from '../core/finding.js';
export type { AgedOutcome, Outcome } from '../core/outcome.js';
export {
  type DeskId,
  type DeskTopic,
  deskOf,
  deskTopics,
  findDesk,
  type PhoneDeskId,
  type SupportDesk,
  supportDesks,
} from './desks.js';
export { type DeskHours, deskHours, deskHoursOn, type HelpDeskId } from './hours.js';
export { type DeskDay, type DeskStatus, deskStatus, nextDeskHours } from './open.js';
export {
  type InstallationVendor,
  installationVendors,
  installationVendorsOn,
} from './vendors.js';
