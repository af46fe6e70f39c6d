import type { Effect } from '../../../tool/effect.js';
import type { ErrorClass } from '../../format/retry.js';
import type { PastKind } from '../past/thing.js';
import type { Outcome } from '../row.js';
import type { Share } from './interval.js';

/** Version of the shape of reports. It is raised when a key changes its meaning or goes. */
export const reportVersion = 1;

/** A number of things by their name. */
export interface Counted {
  readonly name: string;
  readonly count: number;
}

/** One event of the past, for people who want to look. */
export interface Sample {
  readonly event: string;
  readonly kind: PastKind;
  readonly id: string;
  /** Where it is in Intercom; null where the workspace is not known. */
  readonly link: string | null;
  /** Unix seconds. */
  readonly at: number;
  readonly topic: string;
  readonly outcome: Outcome;
  /** Why it ended so, or why it is shown. */
  readonly why: string;
  /** What it would have done, a line each. */
  readonly would: readonly string[];
}

/** How often the automation and people chose the same. */
export interface Agreement {
  readonly compared: number;
  readonly agreed: number;
  /** Rows of the confusion table: what the automation would have chosen, what people chose, and how often. */
  readonly matrix: readonly { readonly would: string; readonly did: string; readonly count: number }[];
  /** Per choice: how often only the automation, only people, or both made it. */
  readonly classes: readonly AgreementClass[];
}

export interface AgreementClass {
  readonly name: string;
  readonly both: number;
  readonly onlyWould: number;
  readonly onlyPeople: number;
  /** Of those that the automation would have chosen so, the share that people chose so; null where it chose none. */
  readonly precision: number | null;
  /** Of those that people chose so, the share that the automation would have chosen so; null where people chose none. */
  readonly recall: number | null;
}

export interface DraftSample {
  readonly id: string;
  readonly kind: PastKind;
  readonly link: string | null;
  readonly at: number;
  readonly question: string | null;
  readonly draft: string | null;
  /** What a teammate wrote. */
  readonly human: string | null;
  readonly confidence: number | null;
  readonly result: 'answered' | 'escalated';
  /** Share of words that both texts have, from 0 to 1: how alike they read, and nothing about which one is right. */
  readonly likeness: number | null;
  readonly sources: readonly string[];
}

/** What models drafted. Each conversation or ticket counts once, by its first draft. */
export interface Replies {
  readonly drafted: number;
  /** An answer was found. */
  readonly covered: number;
  /** It would have been given: it passed its checks, and is above the threshold. */
  readonly answered: number;
  /** It would have been left to a person. */
  readonly escalated: number;
  /** Of the answered ones that a teammate answered too, those whose words have little in common. */
  readonly wouldDiffer: number;
  /** Answered ones that a teammate answered too. */
  readonly comparable: number;
  readonly drafts: readonly DraftSample[];
  readonly sources: readonly {
    readonly title: string;
    readonly url: string | null;
    readonly used: number;
    readonly offered: number;
  }[];
  /** Sources that were offered and that no draft used. */
  readonly unusedSources: readonly string[];
  /** Questions that no draft answered, by the words they share. */
  readonly gaps: readonly {
    readonly words: readonly string[];
    readonly count: number;
    readonly examples: readonly string[];
  }[];
  /** What another threshold would mean: drafts at or above it, and how many of these nobody wrote after. */
  readonly curve: readonly { readonly threshold: number; readonly answered: number; readonly resolved: number }[];
  readonly threshold: number | null;
  /** The share that would have been resolved without a person. */
  readonly forecast: Share & { readonly definition: string; readonly method: string };
  /** How often another try for the same event came out differently; null where nothing was tried again. */
  readonly repeats: (Share & { readonly tries: number }) | null;
  readonly tokens: number;
  /** In the currency of the prices of the connection. */
  readonly cost: number;
}

/** Milliseconds that calls of a tool took on this machine. */
export interface Latency {
  readonly tool: string;
  readonly calls: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

export interface Note {
  readonly code: string;
  readonly message: string;
}

/** What came of a simulation: plain data. All times are unix seconds, all shares from 0 to 1. */
export interface SimulationReport {
  readonly kind: 'simulation';
  readonly version: typeof reportVersion;
  readonly package: string;
  readonly automation: { readonly id: string; readonly name: string; readonly revision: string };
  readonly simulatedAt: number;
  /** How long the simulation took, in milliseconds. */
  readonly ms: number;
  readonly source: {
    readonly kind: 'workspace' | 'file' | 'sandbox';
    readonly name: string;
    readonly seed: number | null;
    readonly workspace: string | null;
  };
  readonly period: { readonly from: number | null; readonly to: number | null };
  /** Conversations and tickets. */
  readonly things: number;
  readonly kinds: Readonly<Record<PastKind, number>>;
  readonly events: {
    /** Events of the topics that the automation starts from. */
    readonly read: number;
    readonly notTriggered: number;
    /** The condition of a trigger held. */
    readonly matched: number;
  };
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly stops: readonly (Counted & { readonly step: string | null })[];
  readonly failures: readonly {
    readonly class: ErrorClass;
    readonly step: string | null;
    readonly message: string;
    readonly count: number;
  }[];
  readonly unansweredReads: readonly Counted[];
  readonly would: {
    readonly total: number;
    readonly byEffect: Readonly<Record<Exclude<Effect, 'read'>, number>>;
    readonly byTool: readonly (Counted & { readonly title: string; readonly effect: Effect })[];
    readonly byTag: readonly Counted[];
    readonly byAssignee: readonly Counted[];
    readonly perRun: {
      readonly highest: number;
      readonly maxWrites: number | null;
      readonly reachedMaxWrites: number;
      readonly sample: Sample | null;
    };
    readonly perDay: { readonly highest: number; readonly day: string | null; readonly days: readonly Counted[] };
    /** All calls of a run at once, reads included, against what Intercom allows an app. */
    readonly perTenSeconds: { readonly highest: number; readonly at: number | null; readonly allowed: number };
  };
  readonly agreement: {
    readonly assignee: Agreement | null;
    readonly tags: Agreement | null;
    readonly closed: Agreement | null;
  };
  /** null for an automation in which no model drafts anything. */
  readonly replies: Replies | null;
  readonly latency: readonly Latency[];
  readonly samples: readonly Sample[];
  /** Those to look at first. */
  readonly worst: readonly Sample[];
  readonly notes: readonly Note[];
}
