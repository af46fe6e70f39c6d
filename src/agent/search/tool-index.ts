import { nearest } from '../../tool/nearest.js';
import type { Tool } from '../../tool/tool.js';
import { type Synonyms, termsOf } from './asked.js';
import { toolWords } from './tool-words.js';
import { hasPlural } from './words.js';

/** A tool, and how well it answers a question. */
export interface Hit {
  readonly tool: Tool;
  readonly score: number;
}

/** How much a word counts by where it stands, and how much a long text there counts against it. */
const places = {
  name: { weight: 4, length: 0.55 },
  resource: { weight: 0.9, length: 0 },
  description: { weight: 0.9, length: 0.6 },
  params: { weight: 0.3, length: 0.8 },
} as const;

type Place = keyof typeof places;

const placeNames = ['name', 'resource', 'description', 'params'] as const satisfies readonly Place[];

/** How soon a word that stands there again counts no more. */
const saturation = 1.5;

/**
 * What a tool is worth more when its name begins with a verb of the question, and when it lists and the question has a
 * plural; and how much of its worth hangs on having all that was asked for.
 */
const factors = { verb: 1.2, many: 1.7, share: 0.6 };

/** A word that only descriptions of parameters have counts as if this part of all tools had it: it is there by chance. */
const commonInParams = 0.1;

interface Indexed {
  readonly tool: Tool;
  readonly counts: Readonly<Record<Place, ReadonlyMap<string, number>>>;
  readonly lengths: Readonly<Record<Place, number>>;
  readonly verb: string;
}

/** Finds tools by words, with BM25 over their names, resources, descriptions and parameters. */
export class ToolIndex {
  readonly #docs: readonly Indexed[];
  readonly #synonyms: Synonyms;
  readonly #average: Readonly<Record<Place, number>>;
  /** How many tools have a word. */
  readonly #spread = new Map<string, number>();

  constructor(tools: readonly Tool[], synonyms: Synonyms) {
    this.#synonyms = synonyms;
    this.#docs = tools.map(indexed);
    const mean = (place: Place) =>
      this.#docs.reduce((sum, { lengths }) => sum + lengths[place], 0) / Math.max(1, this.#docs.length);
    this.#average = {
      name: mean('name'),
      resource: mean('resource'),
      description: mean('description'),
      params: mean('params'),
    };
    // What a tool is about stands before its parameters: many of them take a contact, few are about contacts.
    this.#countWords(
      (counts) => placeNames.flatMap((place) => (place === 'params' ? [] : [...counts[place].keys()])),
      0,
    );
    const minimum = this.#docs.length * commonInParams;
    this.#countWords(({ params }) => [...params.keys()].filter((word) => !this.#spread.has(word)), minimum);
  }

  #countWords(wordsOf: (counts: Indexed['counts']) => readonly string[], minimum: number): void {
    const found = this.#docs.flatMap(({ counts }) => [...new Set(wordsOf(counts))]);
    for (const [word, count] of countsOf(found)) this.#spread.set(word, Math.max(count, minimum));
  }

  /** The tools that have something of the question, the best first. */
  search(question: string): Hit[] {
    const terms = termsOf(question, this.#synonyms, (word) => this.#knownFormOf(word));
    const isAboutMany = hasPlural(question);
    const said = new Set(terms.flatMap(({ words }) => words.map(({ word }) => word)));
    const hits = this.#docs.map((doc) => {
      // Of the words that mean the same the best one counts, so that synonyms in one description do not add up.
      const found = terms.map(({ words }) =>
        Math.max(0, ...words.map(({ word, weight }) => weight * this.#score(word, doc))),
      );
      const sum = found.reduce((total, score) => total + score, 0);
      const share = found.filter((score) => score > 0).length / terms.length;
      const factor = (said.has(doc.verb) ? factors.verb : 1) * (isAboutMany && doc.verb === 'list' ? factors.many : 1);
      return { tool: doc.tool, score: sum * factor * (1 - factors.share + factors.share * share) };
    });
    return hits.filter(({ score }) => score > 0).sort((one, other) => other.score - one.score);
  }

  #score(word: string, { counts, lengths }: Indexed): number {
    const spread = this.#spread.get(word);
    if (spread === undefined) return 0;
    let frequency = 0;
    for (const place of placeNames) {
      const count = counts[place].get(word);
      if (count === undefined) continue;
      const { weight, length } = places[place];
      frequency += (weight * count) / (1 - length + (length * lengths[place]) / this.#average[place]);
    }
    const rarity = Math.log(1 + (this.#docs.length - spread + 0.5) / (spread + 0.5));
    return (rarity * frequency) / (saturation + frequency);
  }

  /** A word as some tool has it: itself, or the one that was misspelt. */
  #knownFormOf(word: string): string | undefined {
    if (this.#spread.has(word)) return word;
    return word.length < 4
      ? undefined
      : nearest(
          word,
          [...this.#spread.keys()].filter(({ length }) => length > 3),
        );
  }
}

function indexed(tool: Tool): Indexed {
  const { name, resource, description, params } = toolWords(tool);
  return {
    tool,
    verb: name[0] ?? '',
    counts: {
      name: countsOf(name),
      resource: countsOf(resource),
      description: countsOf(description),
      params: countsOf(params),
    },
    lengths: {
      name: name.length,
      resource: resource.length,
      description: description.length,
      params: params.length,
    },
  };
}

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
