/** Something that has to be closed when nobody needs it any more. */
interface Closable {
  close(): unknown;
}

const byTests: Closable[] = [];
const byFiles: Closable[] = [];

/**
 * Files of one worker share what they import, so a helper is loaded once and cannot register hooks by being imported.
 * What it opens it names here; `close-opened.ts` closes it, for every file.
 */
export function closeAfterTest<Thing extends Closable>(thing: Thing): Thing {
  byTests.push(thing);
  return thing;
}

/** Where tests of a file run side by side, or share what was opened. */
export function closeAfterFile<Thing extends Closable>(thing: Thing): Thing {
  byFiles.push(thing);
  return thing;
}

/** Closes what was opened for a test, or for the file, side by side. */
export async function closeOpened(by: 'test' | 'file'): Promise<void> {
  await Promise.all((by === 'test' ? byTests : byFiles).splice(0).map((thing) => thing.close()));
}
