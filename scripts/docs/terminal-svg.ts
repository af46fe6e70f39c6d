/** A command of a recording, and what it printed, with the escape codes of its colours. */
export interface Frame {
  readonly command: string;
  readonly printed: string;
}

/** A piece of a line in one style. */
interface Span {
  readonly text: string;
  readonly classes: readonly string[];
}

const columns = 80;
const [charWidth, lineHeight, fontSize, padding, bar] = [8.4, 20, 14, 20, 36];
/** Seconds between one command and the next. */
const pause = 2;

/** The styles that the command line uses, by their numbers in an escape code; a number that is not here ends all. */
const styles: Readonly<Record<string, string>> = { 1: 'bold', 2: 'dim', 31: 'red', 32: 'green', 33: 'yellow' };

/** A terminal of 80 columns as a picture, in which the commands appear one after another. */
export function terminalSvg(frames: readonly Frame[], title: string): string {
  let row = 0;
  const groups = frames.map((frame, index) => {
    const lines = [[prompt, { text: frame.command, classes: ['bold'] }], ...linesOf(frame.printed)];
    const wrapped = lines.flatMap(wrap);
    const texts = wrapped.map((line) => textElement(line, row++));
    row++;
    return `<g class="frame" style="animation-delay:${index * pause}s">\n${texts.join('\n')}\n</g>`;
  });
  const [width, height] = [columns * charWidth + 2 * padding, bar + (row - 1) * lineHeight + 2 * padding];
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<style>${css}</style>`,
    `<rect width="${width}" height="${height}" rx="8" fill="#16181d"/>`,
    ...['#ff5f57', '#febc2e', '#28c840'].map(
      (colour, at) => `<circle cx="${22 + at * 20}" cy="20" r="6" fill="${colour}"/>`,
    ),
    ...groups,
    '</svg>',
  ].join('\n')}\n`;
}

const prompt: Span = { text: '$ ', classes: ['green'] };

// Each command fades in at its time. Whoever wants no motion, and whatever knows no animation, sees all of it at once.
const css = [
  `text{font:${fontSize}px ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;fill:#e6e8ec;white-space:pre}`,
  '.bold{font-weight:bold}.dim{fill:#8b929e}.red{fill:#ff7b72}.green{fill:#7ee787}.yellow{fill:#f2cc60}',
  '@keyframes appear{from{opacity:0}to{opacity:1}}',
  '@media(prefers-reduced-motion:no-preference){.frame{animation:appear .3s both}}',
].join('');

function linesOf(printed: string): Span[][] {
  let classes: string[] = [];
  const left = printed.replace(/\n$/, '').split('\n').map(withoutCleared);
  return left.map((line) =>
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are escape codes.
    line.split(/(\u001b\[[\d;]*m)/).flatMap((piece): Span[] => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are escape codes.
      const codes = /^\u001b\[([\d;]*)m$/.exec(piece)?.[1];
      if (codes === undefined) return piece === '' ? [] : [{ text: piece, classes }];
      for (const code of codes.split(';')) {
        const style = styles[code];
        classes = style === undefined ? [] : [...classes, style];
      }
      return [];
    }),
  );
}

/** What is left of a line on the screen: progress is written over it. */
function withoutCleared(line: string): string {
  const clear = '\r\u001b[2K';
  const at = line.lastIndexOf(clear);
  return at === -1 ? line : line.slice(at + clear.length);
}

/** Lines that are longer than the terminal go on in the next row, as a terminal shows them. */
function wrap(line: readonly Span[]): Span[][] {
  const rows: Span[][] = [[]];
  let used = 0;
  for (const { text, classes } of line) {
    let rest = text;
    while (rest !== '') {
      if (used === columns) {
        rows.push([]);
        used = 0;
      }
      const part = rest.slice(0, columns - used);
      rows.at(-1)?.push({ text: part, classes });
      used += part.length;
      rest = rest.slice(part.length);
    }
  }
  return rows;
}

/** Every piece stands at its column, so that tables line up in whatever font there is. */
function textElement(line: readonly Span[], row: number): string {
  let column = 0;
  const spans = line.map(({ text, classes }) => {
    const at = column;
    column += text.length;
    const style = classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
    return `<tspan x="${round(padding + at * charWidth)}" textLength="${round(text.length * charWidth)}"${style}>${escaped(text)}</tspan>`;
  });
  return `<text y="${bar + padding + row * lineHeight}">${spans.join('')}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
