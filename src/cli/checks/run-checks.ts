import { ToolError } from '../../errors.js';
import type { Me } from '../../generated/types.js';
import { intercomService } from '../../intercom/service/service.js';
import { type IntercomSettings, regions } from '../../intercom/service/settings.js';
import { type ApiVersion, defaultApiVersion } from '../../intercom/versions.js';
import { createRegistry } from '../../registry.js';
import type { Client } from '../../run-tool/client.js';
import type { ClientOptions } from '../../run-tool/client-options.js';
import { createClient } from '../../run-tool/create-client.js';
import { attempt, type Check, detailOf, isDeadConnection } from './check.js';
import { afterTokenFix, fixFor, regionFix, regionMeant, regionOfTokenFix, versionFix } from './fixes.js';
import { type ReadProbe, readProbes, whoAmI } from './probes.js';

const probeTools = [whoAmI, ...readProbes.map(({ tool }) => tool)] as const;

/**
 * Checks a connection, one thing after the other: each by a read of its own, so that one refusal says nothing about the
 * rest. Two failures do: without any connection there is one check and no more, and without a working token the rest is
 * not asked.
 */
export async function* runChecks(
  settings: IntercomSettings,
  options: ClientOptions,
  signal: AbortSignal,
): AsyncGenerator<Check> {
  const version = settings.version ?? defaultApiVersion;
  const serviceOf = (used: ApiVersion) => intercomService({ ...settings, version: used });
  const clientOf = (used: ApiVersion) => createClient(createRegistry(probeTools), [serviceOf(used)], options);
  const { host } = new URL(serviceOf(version).baseUrl);
  let client = clientOf(version);
  let me = await identify(client, signal);
  const isVersionRefused = me instanceof ToolError && me.code === 'intercom_version_invalid';
  if (isVersionRefused) {
    // The rest is asked in another version, or all of it would fail for this one reason.
    client = clientOf(version === defaultApiVersion ? '2.11' : defaultApiVersion);
    me = await identify(client, signal);
  }
  if (me instanceof ToolError && isDeadConnection(me)) {
    yield { check: 'connection', ok: false, detail: detailOf(me, host), fix: fixFor(me, undefined) };
    return;
  }
  yield tokenCheck(me, host);
  yield regionCheck(me, settings);
  yield versionCheck(me, version, isVersionRefused);
  const isLockedOut = me instanceof ToolError && me.name === 'AuthenticationError';
  for (const probe of readProbes) {
    yield isLockedOut ? notChecked(probe.subject, me) : await readCheck(probe, client, host, signal);
  }
}

function identify(client: Client<typeof probeTools>, signal: AbortSignal): Promise<Me | ToolError> {
  return attempt(async () => (await client.run(whoAmI, {}, { signal })).output.me);
}

function tokenCheck(me: Me | ToolError, host: string): Check {
  const check = 'token';
  if (me instanceof ToolError) {
    return { check, ok: false, detail: detailOf(me, host), fix: fixFor(me, 'Read one admin') };
  }
  const admin = `${me.name ?? 'an admin'}${me.email ? ` <${me.email}>` : ''} (admin ${me.id})`;
  const workspace = me.app ? `${me.app.name ?? 'without a name'} (${me.app.id_code})` : 'unknown';
  return { check, ok: true, detail: `${admin}, workspace ${workspace}` };
}

function regionCheck(me: Me | ToolError, settings: IntercomSettings): Check {
  const check = 'region';
  if (me instanceof ToolError) return notChecked(check, me);
  const told = me.app?.region ?? '';
  const actual = regions.find((region) => region === told.toLowerCase());
  if (actual === undefined) {
    const detail = `the answer names ${told === '' ? 'no region' : `the region ${told}`}`;
    return { check, ok: false, detail, fix: 'check the base URL: what answers there may not be Intercom' };
  }
  const meant = regionMeant(settings);
  if (meant === undefined || meant === actual) return { check, ok: true, detail: actual.toUpperCase() };
  const detail = `the workspace is in ${actual.toUpperCase()}, the settings say ${meant.toUpperCase()}`;
  return { check, ok: false, detail, fix: regionFix(actual) };
}

function versionCheck(me: Me | ToolError, version: ApiVersion, isRefused: boolean): Check {
  const check = 'API version';
  if (isRefused) return { check, ok: false, detail: `the workspace does not know ${version}`, fix: versionFix };
  return me instanceof ToolError ? notChecked(check, me) : { check, ok: true, detail: version };
}

async function readCheck(
  { subject, permission, tool }: ReadProbe,
  client: Client,
  host: string,
  signal: AbortSignal,
): Promise<Check> {
  const result = await attempt(() => client.runUnknown(tool.id, {}, { signal }));
  if (result instanceof ToolError) {
    return { check: subject, ok: false, detail: detailOf(result, host), fix: fixFor(result, permission) };
  }
  const { count } = result.output;
  return { check: subject, ok: true, detail: typeof count === 'number' ? `readable, ${count} in all` : 'readable' };
}

function notChecked(check: string, why: Me | ToolError): Check {
  const isTokenWrong = why instanceof ToolError && why.name === 'AuthenticationError';
  const fix = check === 'region' && isTokenWrong ? regionOfTokenFix : afterTokenFix;
  return { check, ok: false, detail: 'not known while the token check fails', fix };
}
