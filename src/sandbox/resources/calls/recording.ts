import { createRandom } from '../../world/random.js';
import type { World } from '../../world/world.js';
import { calls } from './model.js';

/** Where recordings are, for whoever has a signed address. */
export const RECORDING_PATH = '/_sandbox/recordings';

/** Seconds for which a signed address opens. */
const KEPT = 3600;
const RATE = 8000;

/** The signed address of a recording, which needs no token. */
export function recordingUrl(world: World, id: string, origin: string): string {
  const expires = world.clock.now() + KEPT;
  return `${origin}${RECORDING_PATH}/${id}?expires=${expires}&signature=${signature(world, id, String(expires))}`;
}

/** The recording as a WAV file of a second; undefined for an address that is wrong or over. */
export function recordingAt(world: World, id: string, query: URLSearchParams): Uint8Array<ArrayBuffer> | undefined {
  const expires = query.get('expires') ?? '';
  const isSigned = query.get('signature') === signature(world, id, expires);
  const call = calls.get(world, id);
  if (!isSigned || Number(expires) < world.clock.now() || call?.has_recording !== true) return undefined;
  return tone(createRandom(world.settings.seed, `recording/${id}`).integer(220, 880));
}

function signature(world: World, id: string, expires: string): string {
  return createRandom(world.settings.seed, `recording/${id}/${expires}`).hex(32);
}

/** A tone of a second: 8,000 samples of 8 bits, behind the header of a WAV file. */
function tone(hertz: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(44 + RATE);
  const view = new DataView(bytes.buffer);
  const text = (at: number, letters: string) => bytes.set(new TextEncoder().encode(letters), at);
  text(0, 'RIFF');
  view.setUint32(4, 36 + RATE, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  text(36, 'data');
  view.setUint32(40, RATE, true);
  for (let at = 0; at < RATE; at += 1)
    bytes[44 + at] = 128 + Math.round(40 * Math.sin((2 * Math.PI * hertz * at) / RATE));
  return bytes;
}
