/** What one sync of Sim's engine came to, and what the knowledge base held after it. */
interface SyncInSim {
  readonly docsAdded: number;
  readonly docsUpdated: number;
  readonly docsDeleted: number;
  readonly docsUnchanged: number;
  readonly docsFailed: number;
  readonly error?: string;
  readonly documents: readonly {
    readonly title: string;
    readonly externalId: string;
    readonly size: number;
    readonly isHidden: boolean;
    readonly tag: string | null;
  }[];
  /** Calls that the sandbox got meanwhile. */
  readonly calls: readonly string[];
}

/** What happened between them is said by their names. */
export type SyncsInSim = { readonly valid: { readonly valid: boolean } } & Readonly<
  Record<'first' | 'second' | 'incremental' | 'failed' | 'hiding' | 'deleting', SyncInSim>
>;

/**
 * Runs Sim's own engine of knowledge connectors on a database with the tables of Sim, and changes a sandbox between the
 * syncs. Documents are stored, but no model makes embeddings of them. It takes the addresses of database and sandbox, a token,
 * and the ids of a conversation that is answered and of one that is deleted.
 */
export const syncInSim = `
const [database, sandbox, token, answered, deleted] = process.argv.slice(2)
process.env.DATABASE_URL = database
const { is, sql } = await import('drizzle-orm')
const { getTableConfig, PgTable } = await import('drizzle-orm/pg-core')
const { db } = await import('@sim/db')
const schema = await import('@sim/db/schema')
const { eq } = await import('drizzle-orm')
const { executeSync } = await import('@/lib/knowledge/connectors/sync-engine')
const { CONNECTOR_REGISTRY } = await import('@/connectors/registry.server')

// Tables as Sim has them, without keys, enums and vectors, which need extensions of the server.
const literal = (value) => "'" + String(value).replaceAll("'", "''") + "'"
const typeOf = (column) => {
  const type = column.getSQLType()
  if (/^(vector|halfvec|sparsevec)/.test(type) || column.enumValues?.length > 0) return 'text'
  return type
}
const columnOf = (column) => {
  const type = typeOf(column)
  if (column.generated) return '"' + column.name + '" ' + type
  const value = column.default
  const given =
    value === undefined ? '' : typeof value === 'object' ? (/time/.test(type) ? ' DEFAULT now()' : '') : ' DEFAULT ' + literal(value)
  return '"' + column.name + '" ' + type + (column.primary ? ' PRIMARY KEY' : '') + given
}
for (const table of Object.values(schema).filter((one) => is(one, PgTable))) {
  const { name, columns } = getTableConfig(table)
  await db.execute(sql.raw('CREATE TABLE "' + name + '" (' + columns.map(columnOf).join(', ') + ')'))
}

const api = async (method, path, body) => {
  const headers = { Authorization: 'Bearer ' + token, 'Content-Type': 'application/json' }
  const answer = await fetch(sandbox + path, { method, headers, body: body && JSON.stringify(body) })
  return answer.json()
}
const now = new Date()
await db.insert(schema.user).values({ id: 'u', name: 'U', email: 'u@example.com', emailVerified: true, createdAt: now, updatedAt: now })
await db.insert(schema.workspace).values({ id: 'w', name: 'W', ownerId: 'u', billedAccountUserId: 'u' })
await db.insert(schema.knowledgeBase).values({ id: 'kb', userId: 'u', workspaceId: 'w', name: 'KB' })
const sourceConfig = { contentType: 'all', baseUrl: sandbox, tagSlotMapping: { state: 'tag1' } }
await db.insert(schema.knowledgeConnector).values({
  id: 'c', knowledgeBaseId: 'kb', connectorType: 'intercom', encryptedApiKey: token, sourceConfig, syncIntervalMinutes: 0,
})
const billingAttribution = {
  actorUserId: 'u', workspaceId: 'w', organizationId: null, billedAccountUserId: 'u',
  billingEntity: { type: 'user', id: 'u' },
  billingPeriod: { start: '2026-01-01T00:00:00.000Z', end: '2026-02-01T00:00:00.000Z' },
  payerSubscription: null,
}
const sync = async (options = {}) => {
  await fetch(sandbox + '/_sandbox/requests', { method: 'DELETE' })
  const result = await executeSync('c', { billingAttribution, ...options })
  const requests = await (await fetch(sandbox + '/_sandbox/requests?limit=1000')).json()
  const rows = await db.select().from(schema.document).where(eq(schema.document.connectorId, 'c'))
  const documents = rows.map((row) => ({
    title: row.filename, externalId: row.externalId, size: row.fileSize, isHidden: row.deletedAt !== null, tag: row.tag1,
  }))
  return { ...result, documents, calls: requests.map(({ method, path }) => method + ' ' + path) }
}
const { id: admin } = await api('GET', '/me')
const answer = (body) =>
  api('POST', '/conversations/' + answered + '/reply', { message_type: 'comment', type: 'admin', admin_id: admin, body })
const valid = await CONNECTOR_REGISTRY.intercom.validateConfig(token, sourceConfig)
const first = await sync()
await answer('An answer')
const second = await sync()
await db.update(schema.knowledgeConnector).set({ syncMode: 'incremental' })
await answer('One more')
const incremental = await sync()
await db.update(schema.knowledgeConnector).set({ syncMode: 'full' })
await fetch(sandbox + '/_sandbox/faults', { method: 'POST', body: JSON.stringify({ path: '/conversations', status: 503, times: 9 }) })
const failed = await sync()
await fetch(sandbox + '/_sandbox/faults', { method: 'DELETE' })
await api('DELETE', '/conversations/' + deleted)
const hiding = await sync()
const deleting = await sync()
console.log(JSON.stringify({ valid, first, second, incremental, failed, hiding, deleting }))
process.exit(0)
`;
