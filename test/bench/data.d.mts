export function benchFile(kind: string, rows: number): Promise<string>;
export function faultyLines(kind: string, rows: number): readonly number[];
