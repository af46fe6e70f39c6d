import type { ClientRequest } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Watches whether a byte of a request can have left. Error codes do not tell: a connection can break with the same one
 * before the request was sent and after it was read whole. What tells is the socket: Node holds a request back until its
 * socket has connected, and over TLS until the handshake is done and the certificate was found good.
 */
export class Departure {
  #isPossible = false;

  /** Whether the request may have left. Once true it stays so. */
  get isPossible(): boolean {
    return this.#isPossible;
  }

  /** Watches a request that was just made. */
  watch(request: ClientRequest): ClientRequest {
    // Told before the first byte is handed to the socket.
    request.once('socket', (socket) => {
      const open = request.reusedSocket ? undefined : openingOf(socket);
      if (open === undefined) this.#isPossible = true;
      else {
        socket.once(open, () => {
          this.#isPossible = true;
        });
      }
    });
    return request;
  }
}

/** The event after which a socket sends, or undefined when it sends already. */
function openingOf(socket: Socket): 'connect' | 'secureConnect' | undefined {
  if (Reflect.get(socket, 'encrypted') !== true) return socket.connecting ? 'connect' : undefined;
  // Node keeps this on every TLS socket of a client until the certificate was checked.
  return Reflect.get(socket, 'secureConnecting') === true ? 'secureConnect' : undefined;
}
