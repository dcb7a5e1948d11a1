export declare const guidePages: readonly string[];
export declare const filePages: Readonly<Record<string, string>>;
