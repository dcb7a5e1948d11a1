/** CHANGELOG.md: `## Unreleased` on top, below it one section for each version with its day. */

const heading = /^## (.+)$/gm;
export const unreleased = 'Unreleased';

export interface Section {
  /** `Unreleased`, or `0.2.0（2026-12-01）`. */
  readonly title: string;
  readonly text: string;
}

export function sectionsOf(changelog: string): Section[] {
  const found = [...changelog.matchAll(heading)];
  return found.map(({ 0: line, 1: title = '', index }, place) => ({
    title,
    text: changelog.slice(index + line.length, found[place + 1]?.index).trim(),
  }));
}

/** The section of a version; of the next one where it has none yet. */
export function notesFor(changelog: string, version: string): string {
  const sections = sectionsOf(changelog);
  const named = (name: string) => sections.find(({ title }) => title === name)?.text;
  const own = sections.find(({ title }) => title.replace(/（.*$/, '') === version)?.text;
  const notes = own ?? named(unreleased);
  if (!notes) throw new Error(`CHANGELOG.md tells nothing of ${version}.`);
  return notes;
}

/** What stands under Unreleased becomes the section of the version; an empty Unreleased is put on top. */
export function released(changelog: string, version: string, day: string): string {
  const [first] = sectionsOf(changelog);
  if (first?.title !== unreleased || first.text === '')
    throw new Error(`CHANGELOG.md has nothing under "## ${unreleased}".`);
  return changelog.replace(`## ${unreleased}\n`, `## ${unreleased}\n\n## ${version}（${day}）\n`);
}
