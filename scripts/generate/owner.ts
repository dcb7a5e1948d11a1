/** The address of the repository, from the one place that names its owner: `repository` in package.json. */
export function repositoryOf(manifest: { readonly repository: { readonly url: string } }): string {
  return manifest.repository.url.replace(/^git\+|\.git$/g, '');
}

/** The address of the site: that of GitHub Pages for the repository. */
export function siteOf(manifest: { readonly repository: { readonly url: string } }): string {
  const [owner, name] = repositoryOf(manifest).split('/').slice(-2);
  return `https://${owner}.github.io/${name}/`;
}
