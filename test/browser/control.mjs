/** What the policy must refuse, or the other checks say nothing. */
const refused = [
  () => new Function('return 1')(),
  // biome-ignore lint/security/noGlobalEval: That it is refused is what is tested.
  () => globalThis.eval('1'),
  () => {
    document.body.innerHTML = '<p></p>';
  },
];

globalThis.answers = refused.map((attempt) => {
  try {
    attempt();
    return 'allowed';
  } catch (error) {
    return error.name;
  }
});
