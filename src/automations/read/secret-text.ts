import { secretPattern } from '../../intercom/secret-pattern.js';

/** What a secret looks like. */
interface SecretLook {
  /** What it is, in words. */
  readonly what: string;
  /** Global. A first group is what is kept when the rest is taken out. */
  readonly pattern: RegExp;
}

/** Secrets that can be told by their look. */
const looks: readonly SecretLook[] = [
  { what: 'an access token of Intercom', pattern: secretPattern },
  { what: 'the address of a Slack webhook', pattern: /(https:\/\/hooks\.slack\.com\/)[\w/-]{8,}/g },
  { what: 'a token of Slack', pattern: /\bx(?:ox[a-z]|app)-[\w-]{8,}/g },
  { what: 'an API key', pattern: /\b(?:sk|pk|rk)[-_](?:[a-z]+[-_])*[A-Za-z0-9]{16,}[\w-]*/g },
  { what: 'a token of GitHub', pattern: /\b(?:gh[a-z]_|github_pat_|glpat-)[\w-]{16,}/g },
  { what: 'a key of Google', pattern: /\bAIza[\w-]{30,}/g },
  { what: 'a key of AWS', pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g },
  { what: 'a JSON Web Token', pattern: /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g },
  { what: 'a private key', pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*/g },
  { what: 'a bearer token', pattern: /\b(Bearer\s+)(?!\{\{)[\w.~+/=-]{12,}/gi },
  { what: 'credentials', pattern: /\b(Basic\s+)(?!\{\{)[A-Za-z0-9+/]{12,}={0,2}/g },
  { what: 'a password within an address', pattern: /(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/:@{}]+:[^\s/@{}]+@/gi },
  {
    what: 'a key within an address',
    pattern: /([?&](?:api[-_]?key|access[-_]?token|auth|key|secret|sig|signature|token)=)(?!\{\{)[^\s&#{}]{8,}/gi,
  },
];

/** What in a text looks like a secret: what it is, and where it begins. */
export function secretIn(text: string): { readonly what: string; readonly at: number } | undefined {
  for (const { what, pattern } of looks) {
    const [found] = text.matchAll(pattern);
    if (found !== undefined) return { what, at: found.index + (found[1]?.length ?? 0) };
  }
  return undefined;
}

/** A text without what looks like a secret. */
export function hideSecrets(text: string): string {
  return looks.reduce((left, { pattern }) => left.replace(pattern, (_, kept: unknown) => shown(kept)), text);
}

/** Where a pattern has no group, the offset of the match comes in its place. */
function shown(kept: unknown): string {
  return `${typeof kept === 'string' ? kept : ''}(hidden)`;
}
