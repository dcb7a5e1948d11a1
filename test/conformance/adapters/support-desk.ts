import {
  type DeskHours,
  type DeskStatus,
  deskHours,
  deskHoursOn,
  deskStatus,
  installationVendors,
} from '../../../src/index.js';
import { type Adapter, calculated } from '../adapter.js';

const spelled = ({ from, until }: DeskHours) => `${from}-${until}`;

const isOpen = (status: DeskStatus) => status === 'open';

const helpDesk =
  (desk: 'claims-system' | 'claims-network'): Adapter =>
  ({ day_of_month, at, date }) => {
    if (at !== undefined) return calculated(deskStatus(desk, String(at)), isOpen);
    return date === undefined
      ? calculated(deskHours(desk, day_of_month as number), spelled)
      : calculated(deskHoursOn(desk, String(date)), (hours) => hours && spelled(hours));
  };

export const supportDeskAdapters: Readonly<Record<string, Adapter>> = {
  'desk.call-centre': ({ at }) => calculated(deskStatus('call-centre', String(at)), isOpen),
  'vendor.vn-providers': ({ no, name }) => {
    const found = installationVendors.find((each) => each.no === no || each.name === name);
    return { verdict: found ? 'valid' : 'invalid', ambiguous: false, value: found?.phoneText };
  },
  'desk.claims-system': helpDesk('claims-system'),
  'desk.claims-network': helpDesk('claims-network'),
};
