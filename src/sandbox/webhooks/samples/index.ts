import type { ApiVersion } from '../../api-version.js';
import { addDemo } from '../../demo/index.js';
import { resources } from '../../resources.js';
import { createClock } from '../../world/clock.js';
import type { WorkspaceSettings } from '../../world/settings.js';
import { createWorld, type World } from '../../world/world.js';
import { conversationSamples } from './conversations.js';
import { otherSamples } from './others.js';
import { contactSamples } from './people.js';
import type { Sample } from './sample.js';
import { ticketSamples } from './tickets.js';

const SAMPLES = new Map<string, Sample>([...conversationSamples, ...contactSamples, ...ticketSamples, ...otherSamples]);

/** A demo workspace for what the real one has none of. */
const demos = new WeakMap<WorkspaceSettings, World>();

/**
 * A believable `data.item` of a topic: about the newest records of the workspace where it has some, so that a handler
 * that asks for more finds them.
 * @throws RangeError for a topic that does not exist
 */
export function sampleItem(world: World, topic: string, version: ApiVersion): object {
  const sample = SAMPLES.get(topic);
  if (sample === undefined) throw new RangeError(`There is no sample of the topic ${topic}.`);
  return sample({ world, version }) ?? sample({ world: demoOf(world), version }) ?? {};
}

function demoOf(world: World): World {
  const present = demos.get(world.settings);
  if (present !== undefined) return present;
  const made = createWorld(resources, world.settings, createClock(world.clock.now()));
  addDemo(made);
  demos.set(world.settings, made);
  return made;
}
