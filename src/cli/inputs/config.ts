import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Options, Values } from './command-line.js';
import { type ConfigText, configOf } from './config-text.js';
import { filesFitting } from './paths.js';
import { UsageError } from './usage-error.js';

const CONFIG_NAME = 'iryokikan.config.json';

/** What a configuration says, and where it stands. */
interface Config extends ConfigText {
  /** The folder from which its files are named. */
  readonly folder: string;
}

const none: Config = { values: {}, files: [], folder: '' };

/** The configuration that a call names, or that lies in this folder. */
export function readConfig(
  given: { readonly config?: string | undefined; readonly 'no-config'?: boolean | undefined },
  options: Options,
): Config {
  const { config: named } = given;
  if (given['no-config']) return none;
  const name = named ?? CONFIG_NAME;
  let text: string;
  try {
    text = readFileSync(name, 'utf8');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (named === undefined && code === 'ENOENT') return none;
    throw new UsageError({
      ja: `設定ファイル ${name} を読めません（${code}）。パスと権限をご確認ください。`,
      en: `The configuration ${name} cannot be read (${code}). Check its path and permissions.`,
    });
  }
  const folder = dirname(name);
  return { ...configOf(name, text, options), folder: folder === '.' ? '' : folder };
}

/** The options of a call over those of a configuration. The call wins; lists are joined. */
export function withConfig<T extends Options>(
  given: Values<T>,
  config: Pick<ConfigText, 'values'>,
): Values<T> {
  const values: Record<string, unknown> = { ...config.values, ...given };
  for (const [name, value] of Object.entries(given)) {
    const before = config.values[name];
    if (Array.isArray(value) && Array.isArray(before)) values[name] = [...before, ...value];
  }
  return values as Values<T>;
}

/**
 * The options that hold for each file: those of the call over those of the overrides that fit it,
 * the last one first, over the rest of the configuration.
 */
export async function optionsPerFile<T extends Options>(
  given: Values<T>,
  config: Config,
): Promise<(file: string) => Values<T>> {
  const overrides = await Promise.all(
    (config.overrides ?? []).map(async ({ files, values }) => ({
      values,
      fits: await filesFitting(files, config.folder),
    })),
  );
  return (file) => {
    let values = config.values;
    for (const override of overrides) {
      if (override.fits(file)) values = withConfig(override.values as Values<T>, { values });
    }
    return withConfig(given, { values });
  };
}
