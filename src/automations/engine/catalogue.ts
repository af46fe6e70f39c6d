import { InvalidParamsError } from '../../errors.js';
import { type Automation, automation as automationSchema } from '../format/automation.js';
import type { Journal } from '../journal/journal.js';
import { type Plan, planOf } from './plan.js';

/** An automation as it stands now. */
export interface CurrentAutomation {
  readonly automation: Automation;
  /** Digest of its content, without `ui` and `enabled`. */
  readonly revision: string;
}

/** The automations that there are. What it answers may change between calls: files are edited. */
export interface Automations {
  list(): readonly CurrentAutomation[];
  find(id: string): CurrentAutomation | undefined;
}

/** Automations that stay as they are. @throws InvalidParamsError when two have one id */
export function fixedAutomations(all: readonly CurrentAutomation[]): Automations {
  const byId = new Map<string, CurrentAutomation>();
  for (const one of all) {
    const { id } = one.automation;
    if (byId.has(id))
      throw new InvalidParamsError([{ field: 'id', message: `is ${id} in two automations: rename one` }]);
    byId.set(id, one);
  }
  return { list: () => all, find: (id) => byId.get(id) };
}

/** The plans of revisions: compiled once, and kept in the journal before a run begins with one. */
export class Plans {
  readonly #journal: Pick<Journal, 'keepRevision' | 'revision'>;
  readonly #plans = new Map<string, Promise<Plan | undefined>>();
  readonly #kept = new Set<string>();

  constructor(journal: Pick<Journal, 'keepRevision' | 'revision'>) {
    this.#journal = journal;
  }

  /** The plan of an automation as it stands now, whose content the journal has when this resolves. */
  async keep({ automation, revision }: CurrentAutomation): Promise<Plan> {
    const key = keyOf(automation.id, revision);
    const plan = this.compiled({ automation, revision });
    if (!this.#kept.has(key)) {
      const { ui: _ui, ...content } = automation;
      await this.#journal.keepRevision(automation.id, revision, content);
      this.#kept.add(key);
    }
    return plan;
  }

  /** @throws ExpressionError and InvalidParamsError for what cannot be compiled */
  compiled({ automation, revision }: CurrentAutomation): Promise<Plan> {
    const key = keyOf(automation.id, revision);
    const known = this.#plans.get(key);
    if (known !== undefined) return known.then((plan) => plan ?? planOf(automation, revision));
    const plan = Promise.resolve().then(() => planOf(automation, revision));
    this.#remember(key, plan);
    return plan;
  }

  /** The plan that a run began with; undefined when nobody kept its content. */
  ofRevision(automation: string, revision: string): Promise<Plan | undefined> {
    const key = keyOf(automation, revision);
    const known = this.#plans.get(key);
    if (known !== undefined) return known;
    const plan = this.#read(automation, revision);
    this.#remember(key, plan);
    return plan;
  }

  async #read(automation: string, revision: string): Promise<Plan | undefined> {
    const content = await this.#journal.revision(automation, revision);
    return content === undefined ? undefined : planOf(automationSchema.parse(content), revision);
  }

  /** What failed is tried again by the next who asks. */
  #remember(key: string, plan: Promise<Plan | undefined>): void {
    this.#plans.set(key, plan);
    plan.then(
      (found) => found ?? this.#plans.delete(key),
      () => this.#plans.delete(key),
    );
  }
}

function keyOf(automation: string, revision: string): string {
  return `${automation} ${revision}`;
}
