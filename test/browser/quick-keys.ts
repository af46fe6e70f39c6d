import type { Page } from 'playwright-core';

const NAMED: Readonly<Record<string, { readonly code: number; readonly text?: string }>> = {
  Tab: { code: 9 },
  Enter: { code: 13, text: '\r' },
  Escape: { code: 27 },
  Backspace: { code: 8 },
  ArrowDown: { code: 40 },
  ArrowUp: { code: 38 },
};

/**
 * Presses keys one after another without waiting for the page in between, as somebody does who types ahead of it. A word
 * of several letters is typed letter by letter; `Control+` or `Shift+` stands before a key.
 */
export async function quickly(page: Page, ...keys: string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const sent: Promise<unknown>[] = [];
  for (const key of keys.flatMap((word) => (isOne(word) ? [word] : [...word]))) {
    const withControl = key.startsWith('Control+');
    const withShift = key.startsWith('Shift+');
    const name = key.replace(/^(Control|Shift)\+/, '');
    const { code = name.toUpperCase().charCodeAt(0), text = name.length === 1 ? name : undefined } = NAMED[name] ?? {};
    const modifiers = withControl ? 2 : withShift || /^[A-Z]$/.test(name) ? 8 : 0;
    const event = { key: name, code: name, windowsVirtualKeyCode: code, modifiers };
    const written = text === undefined || withControl ? {} : { text };
    sent.push(session.send('Input.dispatchKeyEvent', { ...event, ...written, type: 'keyDown' }));
    sent.push(session.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' }));
  }
  await Promise.all(sent);
  await session.detach();
}

const isOne = (word: string) => /^(Control|Shift)\+/.test(word) || Object.hasOwn(NAMED, word);
