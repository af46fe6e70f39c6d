import { InvalidParamsError } from '../../errors.js';
import { createSignatureVerifier, type SignatureVerifier } from '../signature.js';
import type { AppSecrets, ReceiverOptions } from './options.js';

/** Whose secret fitted. */
export interface Signer {
  readonly app?: string;
  readonly secret?: number;
}

/** Finds out who signed a body; undefined when nobody did whom we know. */
export type SignerCheck = (body: Uint8Array, signature: string) => Signer | undefined;

/** The check for a route; undefined for a route that is not there. */
export type Keys = (app: string | undefined) => SignerCheck | undefined;

/** @throws InvalidParamsError when secrets are missing or empty. */
export function createKeys({ secrets, unsigned = 'refuse' }: Pick<ReceiverOptions, 'secrets' | 'unsigned'>): Keys {
  // Whoever signs although there is no secret to sign with is not to be trusted.
  if (secrets === undefined && unsigned === 'accept') return (app) => (app === undefined ? () => undefined : undefined);
  if (secrets === undefined) {
    const message = 'are missing: without the client secret of the app nobody can tell who sent a notification';
    throw new InvalidParamsError([{ field: 'secrets', message }]);
  }
  const known = isPlain(secrets) ? [single(secrets)] : named(secrets);
  const byName = new Map(known.map((entry) => [entry.app, checkOf([entry])]));
  const all = checkOf(known);
  return (app) => (app === undefined ? all : byName.get(app));
}

interface KnownApp {
  readonly app?: string;
  readonly verify: SignatureVerifier;
}

function checkOf(known: readonly KnownApp[]): SignerCheck {
  return (body, signature) => {
    let signer: Signer | undefined;
    // Every app is asked, so that the time taken tells nothing of which one it was.
    for (const { app, verify } of known) {
      const verdict = verify(body, signature);
      if (!verdict.valid || signer !== undefined) continue;
      signer = app === undefined ? { secret: verdict.secret } : { app, secret: verdict.secret };
    }
    return signer;
  };
}

function single(secrets: AppSecrets): KnownApp {
  return { verify: createSignatureVerifier(secrets) };
}

function named(secrets: Readonly<Record<string, AppSecrets>>): KnownApp[] {
  const entries = Object.entries(secrets);
  if (entries.length === 0)
    throw new InvalidParamsError([{ field: 'secrets', message: 'name no app. Give at least one' }]);
  return entries.map(([app, value]) => ({ app, verify: createSignatureVerifier(value) }));
}

function isPlain(secrets: AppSecrets | Readonly<Record<string, AppSecrets>>): secrets is AppSecrets {
  return typeof secrets === 'string' || Array.isArray(secrets);
}
