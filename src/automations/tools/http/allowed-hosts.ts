import { isIP } from 'node:net';

/** A host that may be called, as whoever runs automations wrote it. */
export interface AllowedHost {
  /** `http` only where it was written; a loopback host is called by either. */
  readonly scheme: 'http' | 'https' | undefined;
  /** In lower case; with brackets for IPv6. Of `*.example.com` what follows the star, with its dot. */
  readonly host: string;
  readonly isWildcard: boolean;
  /** That of the scheme unless one was written. */
  readonly port: number | undefined;
}

const pattern = /^(?:(https?):\/\/)?(\*\.)?(\[[0-9a-f:.]+\]|[^\s/:?#@[\]*]+)(?::(\d{1,5}))?\/?$/i;

/**
 * Reads one entry of the list: `api.example.com`, `*.example.com`, `api.example.com:8443`, `http://legacy.example.com`,
 * `[::1]:3000`.
 *
 * @returns the entry, or what is wrong with it.
 */
export function readAllowedHost(text: string): AllowedHost | string {
  const [, scheme, star, name = '', port] = pattern.exec(text.trim()) ?? [];
  const host = name === '' ? undefined : normalHost(name);
  const shown = JSON.stringify(text.slice(0, 80));
  if (host === undefined) {
    return `holds ${shown}, which is no host: expected hosts such as api.example.com, *.example.com or api.example.com:8443`;
  }
  const isWildcard = star !== undefined;
  if (isWildcard && (!host.includes('.') || isAddress(host))) {
    return `holds ${shown}, which would allow too much: expected a star before a domain such as *.example.com`;
  }
  if (port !== undefined && (Number(port) < 1 || Number(port) > 65_535)) {
    return `holds ${shown}, whose port is none: expected one from 1 to 65535`;
  }
  return {
    scheme: scheme === undefined ? undefined : scheme.toLowerCase() === 'http' ? 'http' : 'https',
    host: isWildcard ? `.${host}` : host,
    isWildcard,
    port: port === undefined ? undefined : Number(port),
  };
}

/** Whether an address may be called by these entries. */
export function isAllowed(url: URL, hosts: readonly AllowedHost[]): boolean {
  const host = url.hostname.replace(/\.$/, '');
  const scheme = url.protocol.slice(0, -1);
  const port = url.port === '' ? usualPort(scheme) : Number(url.port);
  return hosts.some((allowed) => {
    const isHost = allowed.isWildcard ? host.endsWith(allowed.host) && !isAddress(host) : host === allowed.host;
    if (!isHost || port !== (allowed.port ?? usualPort(scheme))) return false;
    return allowed.scheme === undefined ? scheme === 'https' || isLoopbackHost(host) : scheme === allowed.scheme;
  });
}

/** Whether a host of an address names this machine. */
export function isLoopbackHost(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** A host as addresses have it once they are parsed: in lower case, in Punycode, numbers of IPv4 in their usual form. */
function normalHost(name: string): string | undefined {
  const address = `https://${name}`;
  return URL.canParse(address) ? new URL(address).hostname.replace(/\.$/, '') : undefined;
}

function isAddress(host: string): boolean {
  return isIP(host.replace(/^\[|\]$/g, '')) !== 0;
}

function usualPort(scheme: string): number {
  return scheme === 'http' ? 80 : 443;
}
