/** A text of the guidance in both languages. */
export interface GuidanceText {
  readonly ja: string;
  readonly en: string;
}
