/** What an error of the operating system is about. */
type SystemError = Error & {
  readonly code: string;
  readonly path?: unknown;
  readonly dest?: unknown;
  readonly port?: unknown;
  readonly address?: unknown;
};

/** What each code says, and what to do about it. */
const ofFiles: Readonly<Record<string, (path: string) => string>> = {
  EACCES: (path) => `${path} may not be used by this user: change its rights, or name another place.`,
  EPERM: (path) => `The system does not let this user change ${path}: change its rights, or name another place.`,
  ENOENT: (path) => `${path} does not exist: check the name, and that the folder around it is there.`,
  ENOTDIR: (path) => `A part of ${path} is a file and no folder: check the name.`,
  EISDIR: (path) => `${path} is a folder: name a file.`,
  EEXIST: (path) => `${path} exists already: remove it, or name another.`,
  ENOTEMPTY: (path) => `${path} is a folder with something in it: empty it, or name another.`,
  EROFS: (path) => `${path} is on a disk that can only be read: name another place.`,
  ENOSPC: (path) => `There is no space left for ${path}: free some, and run this again.`,
  EDQUOT: (path) =>
    `The quota of this user is used up, so ${path} cannot be written: free some space, and run this again.`,
  EFBIG: (path) => `${path} is too large for its disk: name a place on another one.`,
  ELOOP: (path) => `${path} is a link that leads back to itself: name what it should lead to.`,
  ENAMETOOLONG: () => 'A name is too long for the system: choose a shorter one.',
  EMFILE: () => 'This program has too many files open: raise the limit (ulimit -n), and run this again.',
  ENFILE: () => 'The system has too many files open: end some programs, and run this again.',
};

const ofPorts: Readonly<Record<string, (place: string) => string>> = {
  EADDRINUSE: (place) => `${place} is in use: end what listens there, or choose another port.`,
  EACCES: (place) => `${place} needs special rights: choose a port from 1024 on.`,
  EADDRNOTAVAIL: (place) => `${place} is no address of this machine: choose another one.`,
  ECONNREFUSED: (place) => `${place} is not listened on: start what should be there, or check the address.`,
  ECONNRESET: (place) => `${place} dropped the connection: try again, or check what listens there.`,
};

/** A sentence for an error of the operating system: the file or port, and what to do. Undefined for any other error. */
export function systemErrorSentence(error: unknown): string | undefined {
  if (!isSystemError(error)) return undefined;
  const { code, path, dest, port, address } = error;
  if (typeof port === 'number') {
    const place = typeof address === 'string' ? `Port ${port} of ${address}` : `Port ${port}`;
    return ofPorts[code]?.(place);
  }
  // A file that is moved into its place fails by the name of the draft.
  const file = [dest, path].find((name) => typeof name === 'string' && name !== '');
  return ofFiles[code]?.(typeof file === 'string' ? file : 'a file');
}

function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;
}

/** How a port was chosen. */
interface PortChoice {
  readonly port: number;
  /** The option that chooses it. */
  readonly option: string;
  /** A free one is taken when the option is left out. */
  readonly isOptional?: boolean;
}

/** The error of a port that cannot be had, in words that name the option; any other error stays as it is. */
export function portError(error: unknown, { port, option, isOptional = false }: PortChoice): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const orNone = isOptional ? ', or leave it out for a free one' : '';
  if (code === 'EADDRINUSE') return new Error(`Port ${port} is in use: choose another with ${option}${orNone}.`);
  if (code === 'EACCES') {
    return new Error(`Port ${port} needs special rights: choose one from 1024 on with ${option}${orNone}.`);
  }
  return error;
}
