import { redactor } from '../client/redact.js';
import { secretPattern } from '../intercom/secret-pattern.js';

/** Anything shorter is no token of Intercom's, and taking it out would riddle ordinary text. */
const shortest = 8;

/** The secrets that this process has read, to be kept out of everything it prints. */
export class Secrets {
  readonly #forms = new Set<string>();

  add(secret: string): void {
    if (secret.length < shortest) return;
    for (const form of [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]) this.#forms.add(form);
  }

  /** Takes the known secrets out of data, and touches nothing else of it. */
  hideIn(data: string): string {
    let clean = data;
    for (const form of this.#forms) clean = clean.replaceAll(form, '[redacted]');
    return clean;
  }

  /** The same for a value before it is shown in short: a secret that is cut could not be found any more. */
  hideInValue(value: unknown): unknown {
    const json = JSON.stringify(value);
    const clean = this.hideIn(json);
    return clean === json ? value : JSON.parse(clean);
  }

  /** Takes the known secrets, and whatever looks like a token, out of a message. */
  hideInMessage(message: string): string {
    return redactor([...this.#forms], secretPattern)(message);
  }
}
