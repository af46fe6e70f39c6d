/**
 * Loaded before a program, this makes its clock one that somebody sets: `Date` is off by the milliseconds in a file, which
 * is read again at SIGUSR2. Timers and performance.now() go on as they do when a machine's clock is set.
 */
import { readFileSync } from 'node:fs';

const RealDate = Date;
const read = () => Number(readFileSync(process.env.CLOCK_FILE, 'utf8'));
let offset = read();
process.on('SIGUSR2', () => {
  offset = read();
});

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + offset);
    else super(...given);
  }

  static now() {
    return RealDate.now() + offset;
  }
};
