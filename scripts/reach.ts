import type { GetModuleInfo } from 'rollup';

/** Modules, what they import, and what that imports. */
export function reachOf(ids: Iterable<string>, getModuleInfo: GetModuleInfo): ReadonlySet<string> {
  const reach = new Set(ids);
  for (const id of reach) for (const each of getModuleInfo(id)?.importedIds ?? []) reach.add(each);
  return reach;
}
