import { registry } from '../../src/index.js';
import { activepiecesArtefacts } from './activepieces.js';
import { blocksArtefacts } from './blocks.js';
import { n8nArtefacts } from './n8n.js';
import { simArtefacts } from './sim.js';

/** Texts by their names: the host, what it is of, which one. In the order of their names. */
export type Artefacts = ReadonlyMap<string, string>;

/** What is derived from all tools and triggers, for every host with forms. */
export async function allArtefacts(): Promise<Artefacts> {
  const hosts = {
    activepieces: activepiecesArtefacts(registry),
    blocks: blocksArtefacts(registry),
    n8n: n8nArtefacts(registry),
    sim: await simArtefacts(registry),
  };
  const all = Object.entries(hosts).flatMap(([host, parts]) =>
    Object.entries(parts).map(([name, text]) => [`${host}/${name}`, text] as const),
  );
  return new Map(all.sort(([one], [other]) => (one < other ? -1 : 1)));
}
