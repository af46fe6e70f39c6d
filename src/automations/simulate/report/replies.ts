import type { Row } from '../row.js';
import type { Draft } from '../would.js';
import { shareOf } from './interval.js';
import type { DraftSample, Replies } from './report.js';
import { groupByWords, likeness } from './words.js';

const mostDrafts = 50;
const mostQuestions = 2000;
const mostSources = 1000;
/** Below this share of words in common two texts count as different. */
const alike = 0.2;

/** What a share of resolved conversations means, word for word as reports show it. */
export const forecastDefinition =
  'Counted as resolved without a person: the first draft was at or above the threshold and passed its checks, and after the answer that the draft stands in for (the first one of a teammate) neither the customer nor a teammate wrote again. All conversations that matched are counted, each once; those whose reads nobody could answer are left out. It says what would have been enough in the past if the drafts had served as the answers did, and not whether a draft was right.';

/** Tells of the drafts of models: each conversation by its first one. */
export class ReplyTally {
  /** Conversations that matched, and whether they had a draft. */
  readonly #seen = new Map<string, boolean>();
  readonly #drafts: DraftSample[] = [];
  readonly #questions: string[] = [];
  readonly #sources = new Map<string, { title: string; url: string | null; used: number; offered: number }>();
  /** Drafts that passed their checks, and those of them that nobody wrote after, by confidence in hundredths. */
  readonly #passed = new Uint32Array(101);
  readonly #resolved = new Uint32Array(101);
  #drafted = 0;
  #covered = 0;
  #answered = 0;
  #wouldDiffer = 0;
  #comparable = 0;
  #resolvedNow = 0;
  #threshold: number | null = null;
  #tokens = 0;
  #cost = 0;
  #tries = 0;
  #differing = 0;
  #hasModel = false;

  /** @param link where the conversation is in Intercom */
  add(row: Row, link: string | null): void {
    this.#tokens += row.model.tokens;
    this.#cost += row.model.cost;
    if (row.differs !== undefined) this.#tries += 1;
    if (row.differs === true) this.#differing += 1;
    if (row.outcome === 'unanswered') return;
    const thing = `${row.kind} ${row.id}`;
    const hadDraft = this.#seen.get(thing) ?? false;
    this.#seen.set(thing, hadDraft || row.draft !== null);
    if (row.draft === null || hadDraft) return;
    this.#hasModel = true;
    this.#addDraft(row, row.draft, link);
  }

  /** Null where no model drafted anything. */
  report(tries: number): Replies | null {
    if (!this.#hasModel) return null;
    const sources = [...this.#sources.values()].sort(
      (one, other) => other.used - one.used || other.offered - one.offered,
    );
    return {
      drafted: this.#drafted,
      covered: this.#covered,
      answered: this.#answered,
      escalated: this.#drafted - this.#answered,
      wouldDiffer: this.#wouldDiffer,
      comparable: this.#comparable,
      drafts: this.#drafts,
      sources: sources.filter(({ used }) => used > 0),
      unusedSources: sources.filter(({ used }) => used === 0).map(({ title }) => title),
      gaps: groupByWords(this.#questions),
      curve: this.#curve(),
      threshold: this.#threshold,
      forecast: {
        ...shareOf(this.#resolvedNow, this.#seen.size),
        definition: forecastDefinition,
        method: 'Wilson score interval, 95 %',
      },
      repeats: this.#tries === 0 ? null : { ...shareOf(this.#differing, this.#tries), tries },
      tokens: this.#tokens,
      cost: this.#cost,
    };
  }

  #addDraft({ kind, id, at, people }: Row, draft: Draft, link: string | null): void {
    this.#drafted += 1;
    this.#threshold ??= draft.threshold;
    if (draft.body !== null) this.#covered += 1;
    const isResolved = !people.wroteAgain;
    if (draft.passes && draft.confidence !== null) {
      const bucket = Math.floor(draft.confidence * 100 + 1e-9);
      this.#passed[bucket] = (this.#passed[bucket] ?? 0) + 1;
      if (isResolved) this.#resolved[bucket] = (this.#resolved[bucket] ?? 0) + 1;
    }
    const isAlike = draft.body === null || people.answer === null ? null : likeness(draft.body, people.answer);
    if (draft.isAnswer) {
      this.#answered += 1;
      if (isResolved) this.#resolvedNow += 1;
      if (isAlike !== null) this.#comparable += 1;
      if (isAlike !== null && isAlike < alike) this.#wouldDiffer += 1;
    } else if (people.question !== null && this.#questions.length < mostQuestions) {
      this.#questions.push(people.question.slice(0, 300));
    }
    for (const source of draft.sources) this.#addSource(source);
    if (this.#drafts.length >= mostDrafts) return;
    this.#drafts.push({
      ...{ id, kind, link, at },
      question: people.question,
      draft: draft.body,
      human: people.answer,
      confidence: draft.confidence,
      result: draft.isAnswer ? 'answered' : 'escalated',
      likeness: isAlike,
      sources: draft.sources.filter(({ isUsed }) => isUsed).map(({ title }) => title),
    });
  }

  #addSource({ title, url, isUsed }: Draft['sources'][number]): void {
    const key = url ?? title;
    const known = this.#sources.get(key) ?? { title, url, used: 0, offered: 0 };
    known.offered += 1;
    if (isUsed) known.used += 1;
    if (this.#sources.has(key) || this.#sources.size < mostSources) this.#sources.set(key, known);
  }

  #curve(): Replies['curve'] {
    return Array.from({ length: 21 }, (_, step) => {
      const from = step * 5;
      const sum = (counts: Uint32Array) => counts.subarray(from).reduce((total, count) => total + count, 0);
      return { threshold: from / 100, answered: sum(this.#passed), resolved: sum(this.#resolved) };
    });
  }
}
