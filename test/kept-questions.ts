import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Question } from '../src/platform/db.ts'
import type { Read } from '../src/platform/reading.ts'
import { projectRoot } from '../src/platform/root.ts'
import { tablesIn, tablesNamed } from './house/sql-rules.ts'

const schema = readFileSync(join(projectRoot, 'src/platform/schema.ts'), 'utf8')
const tables = tablesIn(schema)

const migrations = globSync('src/platform/migrations/*.sql', { cwd: projectRoot })
  .sort()
  .map((path) => readFileSync(join(projectRoot, path), 'utf8'))

const registers = new Set(
  migrations.flatMap((text) =>
    [...text.matchAll(/is_register\('(\w+)'\)/g)].map(([, table]) => table ?? ''),
  ),
)

/** What each function of the database does, as it was last made. */
const bodies = new Map(
  migrations.flatMap((text) =>
    [
      ...text.matchAll(/create (?:or replace )?function (\w+)\([\s\S]*?\bas \$\$([\s\S]*?)\$\$/g),
    ].map(([, name = '', body = '']) => [name, body] as const),
  ),
)

/** What a reader's seats give her on the day is told with each page, and kept answers rest on that. */
const toldWithEachPage = new Set(['seat_audiences'])

/** The SQL with all that the functions it calls do. */
function withBodies(sql: string, seen = new Set<string>()): string {
  const called = [...sql.matchAll(/\b(\w+)\(/g)].map(([, name = '']) => name)
  const inner = called.flatMap((name) => {
    const body = bodies.get(name)
    if (body === undefined || seen.has(name) || toldWithEachPage.has(name)) return []
    seen.add(name)
    return [withBodies(body, seen)]
  })
  return [sql, ...inner].join('\n')
}

/** The tables with a `community_id` in the generated schema. */
const ofCommunities = new Set(
  tables.filter((table) => {
    const type = new RegExp(`^ {2}${table}: (\\w+);`, 'm').exec(schema)?.[1]
    const columns = new RegExp(`export interface ${type} \\{([^}]*)\\}`).exec(schema)?.[1] ?? ''
    return /^ {2}community_id:/m.test(columns)
  }),
)

const changing =
  /\b(?:now\(|current_(?:date|time)|clock_timestamp|localtime|random\(|gen_random|godfot\.)/

/**
 * What a reader's own answer may be found by, beside what is the community's. Whether the session still opens anything is
 * told with each page, and her roles are the community's.
 */
const ofReaders = new Set([
  'session',
  'person_community',
  'community',
  'role_audience',
  'audited_audience',
])
const byReader = /session\.(?:expires_at|last_used_at) > now\(\)|'godfot\.(?:community|audiences)'/g

/** What a kept answer would not be made anew by: a table without an edition, or the clock. */
export function restsOnMore({ rests }: Question, sql: string): string[] {
  if (rests === undefined) return []
  const text = rests === 'on-reader' ? withBodies(sql).replace(byReader, '') : sql
  const strange = tablesNamed({ path: '', text }, tables).filter(
    (table) =>
      !registers.has(table) &&
      (rests === 'on-registers' || !ofCommunities.has(table)) &&
      (rests !== 'on-reader' || !ofReaders.has(table)),
  )
  return [...strange, ...(changing.test(text) ? ['the clock or chance'] : [])]
}

const looked = new Map<string, string[]>()

/** Reads as the house does, and refuses to keep what rests on more than its question says. */
export const keepingWhatItMay =
  (read: Read): Read =>
  (scope, questions) => {
    for (const question of Object.values(questions)) {
      if (question.rests === undefined) continue
      const { sql } = question.compile()
      const name = `${question.rests} ${sql}`
      const more = looked.get(name) ?? restsOnMore(question, sql)
      looked.set(name, more)
      if (more.length > 0) throw new Error(`A kept question rests on ${more.join(', ')}: ${sql}`)
    }
    return read(scope, questions)
  }
