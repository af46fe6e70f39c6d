import type { PreparedRequest } from '../../../src/index.js';
import { parseParams } from '../../../src/run-tool/parse-params.js';
import { effectOf, effects, worstEffect } from '../../../src/tool/index.js';
import { isObject } from '../../../src/tool/json.js';
import { build } from '../build.js';
import { samplesOf } from '../samples.js';
import { collect, type Rule } from './rule.js';

/** Requests that change nothing: GETs, unless they count what they give as shown, and searches and lists that are POSTs. */
function reads({ method, url }: PreparedRequest): boolean {
  const { pathname } = new URL(url);
  if (method === 'GET') return !/^\/contacts\/[^/]*\/banners$/.test(pathname);
  return method === 'POST' && /\/(search|list)$/.test(pathname);
}

/** POSTs that nothing undoes. */
const deletingPost = /^\/conversations\/redact$|\/(merge|block|visitors\/convert)$|^\/export\/cancel\//;

/** Requests that end something for good. */
function isDelete({ method, url, body }: PreparedRequest): boolean {
  if (method === 'DELETE' || deletingPost.test(new URL(url).pathname)) return true;
  return isObject(body) && body.action === 'delete';
}

/** A PUT that can lock out whoever could undo it. */
function locksOut({ method, url }: PreparedRequest): boolean {
  return method === 'PUT' && new URL(url).pathname === '/ip_allowlist';
}

/** The effect of each call follows from its requests, and is never worse than the worst that the tool admits. */
export const hasTheEffectOfItsRequests: Rule = ({ tool }) =>
  collect((problem) => {
    for (const { name, value, given, version } of samplesOf(tool)) {
      const requests = build(tool, given, version);
      const effect = effectOf(tool.effect, parseParams(tool, given));
      const call = `with ${name} ${JSON.stringify(value)}`;
      const deletes = requests.some(isDelete);
      problem((effect === 'read') !== requests.every(reads), `is a ${effect} ${call}, but its requests say otherwise`);
      problem(
        effect === 'delete' && !deletes && !requests.some(locksOut),
        `deletes ${call} without any request that does`,
      );
      problem(deletes && effect === 'send', `sends by a DELETE $call`);
      const worst = worstEffect(tool.effect);
      problem(effects.indexOf(effect) > effects.indexOf(worst), `is a $effect$call, worse than its worst ($worst)`);
    }
  });

/**
 * Reads, PUTs and DELETEs can be repeated. Of what changes something by a POST, effects.txt lists what cannot, so that a
 * change of it is seen.
 */
export const isRepeatedWhereThatIsHarmless: Rule = ({ tool }) =>
  collect((problem) => {
    const isScroll = tool.plan.path.some((piece) => typeof piece === 'string' && piece.endsWith('/scroll'));
    problem(
      tool.effect === 'read' && tool.idempotent === isScroll,
      isScroll
        ? 'moves a place on that the service keeps, but says it can be repeated'
        : 'is a read that says it cannot be repeated',
    );
    for (const { given, version } of samplesOf(tool)) {
      const method = build(tool, given, version).find(({ step }) => step === 'call')?.method;
      const { idempotent } = tool;
      const harmless = typeof idempotent === 'boolean' ? idempotent : idempotent.of(parseParams(tool, given));
      problem((method === 'PUT' || method === 'DELETE') && !harmless, `says that its ${method} cannot be repeated`);
      problem(
        method === 'DELETE' && tool.gone === undefined,
        'is a DELETE without gone: a repeat may find nothing left',
      );
      problem(method !== 'DELETE' && tool.gone !== undefined, 'has gone, which only a DELETE needs');
    }
  });
