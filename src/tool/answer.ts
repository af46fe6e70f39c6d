/**
 * What an operation answers with.
 *
 * - `json`: a JSON object or list.
 * - `nothing`: an empty body.
 * - `text`: plain text.
 * - `file`: a file, which is streamed to where the caller wants it and never held whole.
 * - `location`: a redirect. Its address is the answer; it is never followed, so that the credentials stay where they are.
 */
export type AnswerKind = 'json' | 'nothing' | 'text' | 'file' | 'location';

/** What is known of a file that an operation answered with. */
export interface FileAnswer {
  /** Where the service offers it, to whoever has the credentials of the connection. */
  readonly url: string;
  /** The media type that the service gives it. */
  readonly content_type: string | null;
  /** The name that the service gives it. */
  readonly file_name: string | null;
  /** Bytes of the file as the service sends it; null where it does not say. */
  readonly size: number | null;
  /** Bytes that were written, after decompression; null when nothing was. */
  readonly saved_bytes: number | null;
  /** The path that the caller named; null for a stream, and when nothing was saved. */
  readonly saved_to: string | null;
}

/** The answer of an operation that redirects. */
export interface LocationAnswer {
  /** A whole web address. */
  readonly location: string;
}
