import type { Server } from 'node:http';

export function listen(
  server: Server,
): Promise<{ readonly address: string; readonly close: () => void }>;
