/** Counts the bytes of bodies that are held at once, by all requests together. */
export interface Room {
  /** Opens an account for a request. */
  open(): Held;
}

/** What a request holds. */
export interface Held {
  /** False, and nothing is counted, where there is no room for so many more bytes. */
  take(bytes: number): boolean;
  /** Bytes taken so far. */
  readonly bytes: number;
  /** Gives back all that was taken. */
  close(): void;
}

/** @param maxBytes of all requests together */
export function createRoom(maxBytes: number): Room {
  let total = 0;
  return {
    open() {
      let own = 0;
      return {
        take(bytes) {
          if (total + bytes > maxBytes) return false;
          total += bytes;
          own += bytes;
          return true;
        },
        get bytes() {
          return own;
        },
        close() {
          total -= own;
          own = 0;
        },
      };
    },
  };
}
