/** The maximum of bytes of one message. */
export const maxMessageBytes = 10 * 1024 * 1024;

/** What a client sent: a message as JSON has it, or what is wrong with a line. */
export type ReadLine = { readonly value: unknown } | { readonly problem: 'too-long' | 'not-json' };

/** Cuts bytes into lines, each with one JSON value. A line that is too long is dropped while it arrives, not kept. */
export class MessageReader {
  #chunks: Uint8Array[] = [];
  #length = 0;
  #isTooLong = false;

  /** The lines that these bytes complete. */
  *read(bytes: Uint8Array): Generator<ReadLine> {
    for (let from = 0; from < bytes.length; ) {
      const end = bytes.indexOf(lineEnd, from);
      this.#keep(bytes.subarray(from, end === -1 ? bytes.length : end));
      if (end === -1) return;
      from = end + 1;
      const line = this.#finish();
      if (line !== undefined) yield line;
    }
  }

  #keep(part: Uint8Array): void {
    this.#length += part.length;
    if (this.#length > maxMessageBytes) {
      this.#isTooLong = true;
      this.#chunks = [];
    } else if (part.length > 0) this.#chunks.push(part);
  }

  #finish(): ReadLine | undefined {
    const [bytes, isTooLong] = [Buffer.concat(this.#chunks), this.#isTooLong];
    this.#chunks = [];
    this.#length = 0;
    this.#isTooLong = false;
    if (isTooLong) return { problem: 'too-long' };
    const text = bytes.toString('utf8');
    if (text.trim() === '') return undefined;
    try {
      return { value: JSON.parse(text) };
    } catch {
      return { problem: 'not-json' };
    }
  }
}

const lineEnd = 0x0a;
