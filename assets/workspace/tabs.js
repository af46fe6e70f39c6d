/**
 * Tabs whose panels show one at a time; arrow keys go from tab to tab.
 * @returns what shows the tab with an id, and puts the focus there unless told otherwise
 */
export function setUpTabs(list) {
  const tabs = [...list.querySelectorAll('[role=tab]')];
  function show(tab) {
    for (const one of tabs) {
      const isShown = one === tab;
      one.setAttribute('aria-selected', String(isShown));
      one.tabIndex = isShown ? 0 : -1;
      document.getElementById(one.getAttribute('aria-controls')).hidden = !isShown;
    }
  }
  list.addEventListener('click', (event) => {
    const tab = event.target.closest('[role=tab]');
    if (tab !== null) show(tab);
  });
  list.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = tabs.indexOf(document.activeElement);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    show(next);
    next.focus();
  });
  return (id, isFocused = true) => {
    const tab = tabs.find((one) => one.id === id);
    show(tab);
    if (isFocused) tab.focus();
  };
}
