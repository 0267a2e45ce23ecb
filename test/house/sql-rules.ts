/** A file of a room. */
export type Source = { path: string; text: string }

/** A room with its tables; null where it names none. */
type Owner = { name: string; tables?: readonly string[] | undefined }

/** The platform's tables, which every room may read. */
export const platformTables: readonly string[] = [
  'application_secret',
  'queue_worker',
  'cleared_with_exercise',
  'community',
  'house_address',
  'kept_paper',
  'outgoing_mail',
  'parked_file',
  'rate_limit',
  'register_edition',
  'spent_form',
  'stored_file',
]

/** The tables of the generated schema, those of the queue aside. */
export const tablesIn = (schema: string): string[] =>
  [...(/export interface DB \{([^}]*)\}/.exec(schema)?.[1]?.matchAll(/^ {2}(\w+):/gm) ?? [])].map(
    ([, name]) => name ?? '',
  )

/** A table stands after a word of SQL, second in its list, or alone in the quotes of a builder. */
const inSql = /\b(?:from|join|into|update|table|using)\s+(?:only\s+)?\(*(?:public\.)?"?([a-z_]+)\b/g
const nextInSql = /\bfrom\s+[\w."]+(?:\s+(?:as\s+)?\w+)?\s*,\s*(?:public\.)?"?([a-z_]+)\b/g
const inBuilder = /['`]([a-z_]+)(?: as \w+)?['`]/g
const comments = /\/\*[\s\S]*?\*\/|\/\/.*$/gm

/** The tables that a file names. */
export function tablesNamed({ text }: Source, known: readonly string[]): string[] {
  const bare = text.replace(comments, '')
  const named = [inSql, nextInSql, inBuilder].flatMap((pattern) =>
    [...bare.matchAll(pattern)].map(([, name]) => name ?? ''),
  )
  return known.filter((table) => named.includes(table))
}

const asks = /\bask\b|\basked\(|\bsql`|\b(?:list|last)[A-Z]\w*\(/

/** The query files that hold no question, and so are rules. */
export const withoutQuestion = (sources: readonly Source[]): string[] =>
  sources
    .filter(({ path }) => path.endsWith('.query.ts'))
    .filter(({ text }) => !asks.test(text.replace(comments, '')))
    .map(({ path }) => path)

/** Where a room's SQL reads a table of a room after it. */
export function laterTables(sources: readonly Source[], rooms: readonly Owner[]): string[] {
  const placeOf = new Map(
    rooms.flatMap(({ tables = [] }, place) => tables.map((table) => [table, place] as const)),
  )
  const known = [...placeOf.keys()]
  return sources.flatMap((source) => {
    const own = rooms.findIndex(({ name }) => source.path.startsWith(`src/modules/${name}/`))
    return tablesNamed(source, known)
      .filter((table) => (placeOf.get(table) ?? 0) > own)
      .map((table) => `${source.path}: ${table}`)
  })
}
