/** The names that the files of a concept are written with. */
export interface Names {
  /** The folder: `license-number`. */
  readonly folder: string;
  /** `licenseNumber`. */
  readonly camel: string;
  /** `LicenseNumber`. */
  readonly type: string;
  /** The Japanese term; without one a name to be replaced. */
  readonly ja: string;
  /** `license number`. */
  readonly en: string;
}

/** The names of a concept; undefined where its folder's name is not in small letters and hyphens. */
export function namesOf(folder: string, title: string | undefined): Names | undefined {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(folder)) return undefined;
  const type = folder.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
  const camel = type.charAt(0).toLowerCase() + type.slice(1);
  return { folder, camel, type, ja: title ?? `（仮）${folder}`, en: folder.replaceAll('-', ' ') };
}
