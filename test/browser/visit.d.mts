import type { Browser, Page } from 'playwright-core';

export interface Visit {
  readonly page: Page;
}

export function installedChromium(): string | undefined;
export function launch(executablePath: string): Promise<Browser>;
export function open(browser: Browser, address: string): Promise<Visit>;
export function answerOf(visit: Visit): Promise<unknown>;
export function leave(visit: Visit): Promise<void>;
