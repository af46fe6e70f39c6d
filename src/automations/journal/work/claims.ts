import { numberOf, textOf } from '../../../storage/row.js';
import { type Dialect, query, type Work } from '../../../storage/work.js';

/** In SQL: it is of somebody else than the owner. */
const foreign = (owner: string) => `(CAST(${owner} AS text) IS NULL OR owner IS NULL OR owner <> ${owner})`;

/** Claims a thing for a time in milliseconds. False when another owner has claimed it. */
export function* claimThing(d: Dialect, thing: string, owner: string | null, ms: number): Work<boolean> {
  const rows = yield* query(
    `INSERT INTO ${d.table('claim')} AS kept (thing, owner, until) VALUES ($1, $2, :now + $3)
     ON CONFLICT (thing) DO UPDATE SET owner = excluded.owner, until = excluded.until
     WHERE kept.until <= :now OR kept.owner = excluded.owner RETURNING 1 AS one`,
    [thing, owner, ms],
  );
  return rows.length > 0;
}

/** Which of the things others have claimed. */
export function* claimedOf(d: Dialect, things: readonly string[], owner: string | null): Work<ReadonlySet<string>> {
  const rows = yield* query(
    `SELECT thing FROM ${d.table('claim')}
     WHERE until > :now AND thing IN (SELECT value ->> 0 FROM ${d.each('$1')}) AND ${foreign('$2')}`,
    [JSON.stringify(things.map((thing) => [thing])), owner],
  );
  return new Set(rows.map((row) => textOf(row, 'thing')));
}

/** Remembers a write, once for an owner. */
export function* addUnsettled(d: Dialect, write: string, owner: string | null, ms: number): Work<void> {
  const table = d.table('unsettled');
  yield* query(
    `INSERT INTO ${table} (write, owner, until) SELECT CAST($1 AS text), CAST($2 AS text), :now + $3
     WHERE NOT EXISTS (SELECT 1 FROM ${table} WHERE write = $1 AND owner = $2 AND until > :now)`,
    [write, owner, ms],
  );
}

/** How many writes of others are unsettled; infinitely many while something was left out. */
export function* countUnsettled(d: Dialect, write: string, owner: string | null): Work<number> {
  const unsettled = `SELECT count(*) FROM ${d.table('unsettled')} WHERE write = $1 AND until > :now AND ${foreign('$2')}`;
  const [row] = yield* query(
    `SELECT CAST((${unsettled}) AS float8) AS amount,
       CAST((SELECT count(*) FROM ${d.table('claim_gap')} WHERE until > :now) AS float8) AS gaps`,
    [write, owner],
  );
  if (row === undefined) return 0;
  return numberOf(row, 'gaps') > 0 ? Number.POSITIVE_INFINITY : numberOf(row, 'amount');
}

/** Says for how long something is left out: looks prove nothing until then. */
export function* leaveOut(d: Dialect, ms: number): Work<void> {
  yield* query(
    `INSERT INTO ${d.table('claim_gap')} AS kept (one, until) VALUES (1, :now + $1)
     ON CONFLICT (one) DO UPDATE SET until = CASE WHEN kept.until > excluded.until THEN kept.until ELSE excluded.until END`,
    [ms],
  );
}

/** Forgets what is over. Returns how much is left. */
export function* sweepClaims(d: Dialect): Work<{ readonly claims: number; readonly unsettled: number }> {
  for (const table of ['claim', 'unsettled', 'claim_gap', 'turn']) {
    yield* query(`DELETE FROM ${d.table(table)} WHERE until <= :now`);
  }
  const [row] = yield* query(
    `SELECT CAST((SELECT count(*) FROM ${d.table('claim')}) AS float8) AS claims,
       CAST((SELECT count(*) FROM ${d.table('unsettled')}) AS float8) AS unsettled`,
  );
  return row === undefined
    ? { claims: 0, unsettled: 0 }
    : { claims: numberOf(row, 'claims'), unsettled: numberOf(row, 'unsettled') };
}

/** Takes the turn of a write. False while another holder has it. */
export function* takeTurn(d: Dialect, write: string, holder: string, ms: number): Work<boolean> {
  const rows = yield* query(
    `INSERT INTO ${d.table('turn')} AS kept (write, holder, until) VALUES ($1, $2, :now + $3)
     ON CONFLICT (write) DO UPDATE SET holder = excluded.holder, until = excluded.until
     WHERE kept.until <= :now RETURNING 1 AS one`,
    [write, holder, ms],
  );
  return rows.length > 0;
}

/** Makes a turn longer, if it is still the holder's. */
export function* keepTurn(d: Dialect, write: string, holder: string, ms: number): Work<void> {
  yield* query(`UPDATE ${d.table('turn')} SET until = :now + $3 WHERE write = $1 AND holder = $2`, [write, holder, ms]);
}

export function* leaveTurn(d: Dialect, write: string, holder: string): Work<void> {
  yield* query(`DELETE FROM ${d.table('turn')} WHERE write = $1 AND holder = $2`, [write, holder]);
}
