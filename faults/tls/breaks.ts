import type { Break } from './breaking-server.js';

/** A record of TLS with application data in it that nobody encrypted. */
const forgedRecord = Buffer.concat([Buffer.from([0x17, 0x03, 0x03, 0x00, 0x40]), Buffer.alloc(64, 7)]);
/** The alert `internal_error`, as a record that is not encrypted. */
const plainAlert = Buffer.from([0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 0x50]);
const page = 'HTTP/1.1 400 Bad Request\r\n\r\nThis port speaks plain HTTP\r\n';

const reset = { onConnection: (client: { resetAndDestroy(): unknown }) => void client.resetAndDestroy() };
const http = { protocol: 'http', host: '127.0.0.1' } as const;

/** Connections that break before the request can have left: DNS, connecting, the handshake, the certificate. */
const before: readonly Break[] = [
  { name: 'no such host', host: 'no-such-host.invalid', code: /^(ENOTFOUND|EAI_AGAIN|EAI_FAIL)$/, isBefore: true },
  { name: 'port refused', isClosed: true, code: /^ECONNREFUSED$/, isBefore: true },
  { name: 'plain port refused', isClosed: true, ...http, code: /^ECONNREFUSED$/, isBefore: true },
  { name: 'reset before the handshake', ...reset, code: /^ECONNRESET$/, isBefore: true },
  {
    name: 'closed before the handshake',
    onConnection: (client) => void client.end(),
    code: /^ECONNRESET$/,
    isBefore: true,
  },
  {
    name: 'reset in the middle of the handshake',
    onConnection: (client) => client.once('data', () => client.resetAndDestroy()),
    code: /^ECONNRESET$/,
    isBefore: true,
  },
  { name: 'silence in place of a handshake', onConnection: () => {}, code: /^ETIMEDOUT$/, isBefore: true },
  {
    name: 'plain HTTP in place of a handshake',
    onConnection: (client) => client.once('data', () => client.end(page)),
    code: /^(EPROTO|ERR_SSL_\w+)$/,
    isBefore: true,
  },
  {
    name: 'an alert in place of a handshake',
    onConnection: (client) => client.once('data', () => client.end(plainAlert)),
    code: /^(EPROTO|ERR_SSL_\w+)$/,
    isBefore: true,
  },
  {
    name: 'no version of TLS in common',
    tls: { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' },
    code: /^(EPROTO|ERR_SSL_\w+)$/,
    isBefore: true,
  },
  { name: 'a certificate that nobody trusts', isTrusted: false, code: /^DEPTH_ZERO_SELF_SIGNED_CERT$/, isBefore: true },
  {
    name: 'a certificate of another host',
    host: '127.0.0.1',
    code: /^ERR_TLS_CERT_ALTNAME_INVALID$/,
    isBefore: true,
  },
  {
    name: 'a certificate of the client is asked for (TLS 1.2)',
    tls: { requestCert: true, rejectUnauthorized: true, maxVersion: 'TLSv1.2' },
    code: /^(EPROTO|ECONNRESET|ERR_SSL_\w+)$/,
    isBefore: true,
  },
];

/** What breaks when the server has read the request, over TLS and without. */
const onRequest: readonly Pick<Break, 'name' | 'code' | 'onRequest'>[] = [
  { name: 'reset', onRequest: (client) => client.resetAndDestroy(), code: /^ECONNRESET$/ },
  { name: 'closed', onRequest: (client) => client.end(), code: /^ECONNRESET$/ },
];

const onTlsRequest: readonly Pick<Break, 'name' | 'code' | 'onRequest'>[] = [
  ...onRequest,
  { name: 'a plain text record', onRequest: (client) => client.write(page), code: /^(EPROTO|ERR_SSL_\w+)$/ },
  { name: 'a forged record', onRequest: (client) => client.write(forgedRecord), code: /^(EPROTO|ERR_SSL_\w+)$/ },
  { name: 'a plain alert', onRequest: (client) => client.write(plainAlert), code: /^(EPROTO|ERR_SSL_\w+)$/ },
];

/** Answers of a plain server that Node cannot read. */
const badAnswers: Readonly<Record<string, { readonly answer: string; readonly code: RegExp }>> = {
  'no HTTP at all': { answer: '\u0000\u0001\u0002\u0003\r\n\r\n', code: /^HPE_\w+$/ },
  'a header too long': { answer: `HTTP/1.1 200 OK\r\nX: ${'x'.repeat(90_000)}\r\n\r\n`, code: /^HPE_HEADER_OVERFLOW$/ },
  'two lengths': {
    answer: 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}',
    code: /^HPE_\w+$/,
  },
  'a broken chunk': { answer: 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}', code: /^HPE_\w+$/ },
  'compressed data that is none': {
    answer: 'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 9\r\n\r\nnot gzip!',
    code: /^Z_DATA_ERROR$/,
  },
  'a body cut short': {
    answer: 'HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"id":"1',
    code: /^(ECONNRESET|ERR_BAD_RESPONSE)$/,
  },
};

/** Connections that break after the request may have left. */
const after: readonly Break[] = [
  ...onTlsRequest.map((how) => ({ ...how, name: `${how.name} after the request`, isBefore: false })),
  ...onRequest.map((how) => ({ ...how, ...http, name: `${how.name} after the request, plain`, isBefore: false })),
  ...Object.entries(badAnswers).map(([name, { answer, code }]) => ({
    name: `${name} in answer`,
    ...http,
    onRequest: (client: { end(bytes: string): unknown }) => void client.end(answer),
    code,
    isBefore: false,
  })),
  {
    name: 'silence after the request',
    onRequest: () => {},
    code: /^DEADLINE$/,
    isBefore: false,
  },
  // The request leaves with the end of the handshake of TLS 1.3, and the server refuses only then.
  {
    name: 'a certificate of the client is asked for (TLS 1.3)',
    tls: { requestCert: true, rejectUnauthorized: true, minVersion: 'TLSv1.3' },
    code: /^(EPROTO|ECONNRESET|ERR_SSL_\w+)$/,
    isBefore: false,
    arrives: false,
  },
  {
    name: 'reset while the request is read, plain',
    ...http,
    onConnection: (client) => client.once('data', () => client.resetAndDestroy()),
    code: /^(ECONNRESET|EPIPE)$/,
    isBefore: false,
    arrives: false,
  },
];

export const breaks: readonly Break[] = [...before, ...after];

/** The same on a connection that has carried a request before: nothing proves there that a request did not leave. */
export const breaksOfReused: readonly Break[] = after.filter(({ onRequest }) => onRequest !== undefined);
