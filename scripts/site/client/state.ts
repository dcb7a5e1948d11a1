/** What a page shows stands in its address, behind the #, so that a link shows the same. */

export function recalled(): URLSearchParams {
  return new URLSearchParams(location.hash.slice(1));
}

export function remember(state: Readonly<Record<string, string | undefined>>): void {
  const told = Object.entries(state).filter((each): each is [string, string] => Boolean(each[1]));
  const text = new URLSearchParams(told).toString();
  history.replaceState(null, '', text ? `#${text}` : location.pathname + location.search);
  dispatchEvent(new Event('remembered'));
}

/** Calls it when another address is given to the page. */
export function onRecall(draw: () => void): void {
  addEventListener('hashchange', draw);
}
