/** What the page remembers of the person's choices. A browser may refuse to keep anything: then it is forgotten. */
export function remember(name, value) {
  try {
    localStorage.setItem(`workspace.${name}`, value);
  } catch {
    // Private windows refuse; the choice holds until the page is closed.
  }
}

export function recall(name) {
  try {
    return localStorage.getItem(`workspace.${name}`);
  } catch {
    return null;
  }
}
