/** Most tokens that a set of tools may cost, in the columns of the table. */
export interface Budget {
  readonly plain: number;
  readonly strict: number;
  readonly agent: number;
  readonly agentStrict: number;
}

/**
 * The budget of every set in the table. They leave a tenth or so above what the tools cost, for one more tool or a
 * clearer word. Raising one is a decision: every user of the set pays it in every request.
 */
export const budgets: Readonly<Record<string, Budget>> = {
  all: { plain: 6700, strict: 9100, agent: 7900, agentStrict: 10_800 },
  'read-only': { plain: 2200, strict: 2700, agent: 3350, agentStrict: 4400 },
  admins: { plain: 75, strict: 95, agent: 135, agentStrict: 180 },
  attributes: { plain: 150, strict: 190, agent: 215, agentStrict: 275 },
  companies: { plain: 730, strict: 1000, agent: 960, agentStrict: 1340 },
  contacts: { plain: 1630, strict: 2540, agent: 1860, agentStrict: 2870 },
  conversations: { plain: 1680, strict: 2050, agent: 1910, agentStrict: 2380 },
  events: { plain: 500, strict: 700, agent: 580, agentStrict: 820 },
  messages: { plain: 460, strict: 570, agent: 460, agentStrict: 570 },
  notes: { plain: 125, strict: 140, agent: 125, agentStrict: 140 },
  tags: { plain: 440, strict: 470, agent: 500, agentStrict: 560 },
  teams: { plain: 70, strict: 75, agent: 125, agentStrict: 155 },
  tickets: { plain: 1000, strict: 1430, agent: 1170, agentStrict: 1690 },
};
