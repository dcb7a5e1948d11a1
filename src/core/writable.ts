/** A type whose fields can be set, for those who make its values. */
export type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
