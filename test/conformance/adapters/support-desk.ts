import { type DeskHours, deskHours, deskOpenAt } from '../../../src/index.js';
import { type Adapter, calculated } from '../adapter.js';

const spelled = ({ opens, closes }: DeskHours) => `${opens}-${closes}`;

const helpDesk =
  (desk: 'claims-system' | 'claims-network'): Adapter =>
  ({ day_of_month, at }) =>
    day_of_month === undefined
      ? calculated(deskOpenAt(desk, String(at)))
      : calculated(deskHours(desk, Number(day_of_month)), spelled);

export const supportDeskAdapters: Readonly<Record<string, Adapter>> = {
  'desk.call-centre': ({ at }) => calculated(deskOpenAt('call-centre', String(at))),
  'desk.claims-system': helpDesk('claims-system'),
  'desk.claims-network': helpDesk('claims-network'),
};
