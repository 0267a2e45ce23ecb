import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Question } from '../src/platform/db.ts'
import type { Read } from '../src/platform/reading.ts'
import { projectRoot } from '../src/platform/root.ts'
import { tablesIn, tablesNamed } from './house/sql-rules.ts'

const schema = readFileSync(join(projectRoot, 'src/platform/schema.ts'), 'utf8')
const tables = tablesIn(schema)

const registers = new Set(
  globSync('src/platform/migrations/*.sql', { cwd: projectRoot }).flatMap((path) =>
    [...readFileSync(join(projectRoot, path), 'utf8').matchAll(/is_register\('(\w+)'\)/g)].map(
      ([, table]) => table ?? '',
    ),
  ),
)

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

/** What a kept answer would not be made anew by: a table without an edition, or the clock. */
export function restsOnMore({ rests }: Question, sql: string): string[] {
  if (rests === undefined) return []
  const named = tablesNamed({ path: '', text: sql }, tables)
  const strange = named.filter(
    (table) => !registers.has(table) && (rests === 'on-registers' || !ofCommunities.has(table)),
  )
  return [...strange, ...(changing.test(sql) ? ['the clock or chance'] : [])]
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
