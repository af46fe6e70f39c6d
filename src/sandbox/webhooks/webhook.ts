/** A registered webhook; its secret is never shown. */
export interface Webhook {
  readonly id: string;
  readonly url: string;
  readonly topics: readonly string[];
  readonly version: string;
  /**
   * `throttled` waits and `paused` drops until a time; `suspended` (a week of errors) and `disabled` (a 410) drop
   * until it is set live again.
   */
  readonly state: 'live' | 'throttled' | 'paused' | 'suspended' | 'disabled';
  /** Unix seconds: until when it is throttled or paused. */
  readonly until: number | null;
  /** Unix seconds. */
  readonly createdAt: number;
}
