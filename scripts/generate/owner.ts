/** The address of the repository, from the one place that names its owner: `repository` in package.json. */
export function repositoryOf(manifest: { readonly repository: { readonly url: string } }): string {
  return manifest.repository.url.replace(/^git\+|\.git$/g, '');
}
