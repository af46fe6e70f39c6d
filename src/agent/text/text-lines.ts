/** Builds text as a browser lays HTML out: white space runs together, blocks stand on lines of their own. */
export class TextLines {
  #parts: string[] = [];
  #length = 0;
  /** Line ends owed before the next word, and whether a space is. */
  #breaks = 0;
  #space = false;
  #preformatted = 0;
  #quotes = 0;

  /** Adds text; its white space counts as one space outside preformatted blocks. */
  write(text: string): void {
    if (this.#preformatted > 0) {
      this.#writeLines(text);
      return;
    }
    const words = text.replaceAll('\u00a0', ' ').split(/\s+/);
    const bare = words.join(' ');
    if (bare.trim() === '') {
      this.#space ||= bare !== '' && this.#breaks === 0;
      return;
    }
    if (bare.startsWith(' ')) this.#space ||= this.#breaks === 0;
    this.#put(bare.trim());
    this.#space = bare.endsWith(' ');
  }

  /** A line end that stays even when another follows. */
  breakLine(): void {
    this.#breaks = Math.min(this.#breaks + 1, 2);
    this.#space = false;
  }

  gap(): void {
    if (this.#breaks === 0 && this.#length > 0) this.#space = true;
  }

  rule(): void {
    this.openBlock('hr');
    this.write('---');
    this.closeBlock('hr');
  }

  openBlock(name: string): void {
    this.#endLine(name);
    if (name === 'blockquote') this.#quotes += 1;
    if (name === 'pre') this.#preformatted += 1;
    if (name === 'li') {
      this.#put('-');
      this.#space = true;
    }
  }

  closeBlock(name: string): void {
    if (name === 'blockquote') this.#quotes -= 1;
    if (name === 'pre') this.#preformatted -= 1;
    this.#endLine(name);
  }

  /** Where the next words go; to be given to `since`. */
  get place(): number {
    return this.#parts.length;
  }

  /** What was written since a place, up to a length that no address has. */
  since(place: number): string {
    let found = '';
    for (let at = place; at < this.#parts.length && found.length < 1000; at += 1) found += this.#parts[at] ?? '';
    return found;
  }

  toString(): string {
    return this.#parts.join('').trim();
  }

  #endLine(name: string): void {
    this.#breaks = Math.max(this.#breaks, /^(p|h\d|blockquote|table|ul|ol|pre)$/.test(name) ? 2 : 1);
    this.#space = false;
  }

  #writeLines(text: string): void {
    text.split('\n').forEach((line, at) => {
      if (at > 0) this.breakLine();
      if (line !== '') this.#put(line);
    });
  }

  #put(text: string): void {
    const starts = this.#length === 0;
    const lead = starts ? '' : this.#breaks > 0 ? '\n'.repeat(this.#breaks) : this.#space ? ' ' : '';
    const quote = starts || this.#breaks > 0 ? '> '.repeat(Math.min(this.#quotes, 3)) : '';
    const part = lead + quote + text;
    this.#parts.push(part);
    this.#length += part.length;
    this.#breaks = 0;
    this.#space = false;
  }
}
