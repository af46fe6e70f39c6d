import type { Bench, Size } from './bench.js';
import type { LibraryName } from './libraries/index.js';
import { type CallsSize, measureAddedTime } from './shared/added-time.js';

const names = [
  'axios',
  'intercom-tools',
  'intercom-client',
  '@activepieces/piece-intercom',
] as const satisfies readonly LibraryName[];

const sizes: Record<Size, CallsSize> = {
  full: { warmUp: 3000, rounds: 60, callsARound: 150 },
  quick: { warmUp: 50, rounds: 3, callsARound: 20 },
};

export const callsBench: Bench = {
  name: 'calls',
  title: 'Added time per call',
  method: [
    'The same two calls through each library, one call at a time, against a server in another process that answers from memory the same to all.',
    "The baseline is an axios instance with the options of this package's client: it hands over status and text, so parsing the JSON counts as added.",
    'Each library runs in a process of its own; rounds go forwards and backwards in turn.',
    'A round is the median of its calls, and the time added is taken against the baseline of the same round; shown are the median of the rounds and where the middle eight tenths lie.',
    'The piece of Activepieces runs its real actions; it has none that gets a contact, which is why the read is a conversation.',
  ].join(' '),
  async run(size) {
    const program = new URL('./programs/calls.ts', import.meta.url);
    const found = await measureAddedTime(
      names.map((name) => ({ name, program, args: [name] })),
      sizes[size],
    );
    return { ...found, remarks: [] };
  },
};
