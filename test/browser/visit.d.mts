import type { Browser } from 'playwright-core';

export function installedChromium(): string | undefined;
export function launch(executablePath: string): Promise<Browser>;
