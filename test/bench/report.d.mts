type Cell = string | number;

export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string;
export function circumstances(now?: Date): string;
export function withSections(page: string, sections: Readonly<Record<string, string>>): string;
