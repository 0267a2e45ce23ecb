import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/platform/root.ts'
import { brought } from '../../src/rooms.ts'
import {
  laterTables,
  platformTables,
  type Source,
  tablesIn,
  tablesNamed,
  withoutQuestion,
} from './sql-rules.ts'

const textOf = (path: string) => readFileSync(join(projectRoot, path), 'utf8')
const sources: Source[] = globSync('src/modules/**/*.{store,query,command}.ts', {
  cwd: projectRoot,
}).map((path) => ({ path, text: textOf(path) }))
const tables = tablesIn(textOf('src/platform/schema.ts'))
const { rooms } = brought

describe('Hver tabell hører til ett rom, eller til plattformen', () => {
  it('og ingen til flere', () => {
    const owned = [...platformTables, ...rooms.flatMap(({ tables: own = [] }) => own)]
    expect(tables.length).toBeGreaterThan(50)
    expect(owned.toSorted()).toEqual(tables.toSorted())
  })

  it('og spørres etter av et spørsmål eller et lager i rommet sitt', () => {
    const unasked = rooms.flatMap(({ name, tables: own = [] }) => {
      const ownSources = sources.filter(({ path }) => path.startsWith(`src/modules/${name}/`))
      const asked = ownSources.flatMap((source) => tablesNamed(source, own))
      return own.filter((table) => !asked.includes(table))
    })
    expect(unasked).toEqual(askedByTheDatabaseAlone)
  })
})

/** What the database's own functions work out who sees what by. */
const askedByTheDatabaseAlone = ['audited_audience', 'person_community', 'role_audience']

/** Files that make of a question's answer what the platform takes, which a rule does not know. */
const noQuestion = ['src/modules/agreements/draft/paper-trial.query.ts']

describe('En fil med spørsmål har et spørsmål', () => {
  it('i hvert rom', () =>
    expect(withoutQuestion(sources).filter((path) => !noQuestion.includes(path))).toEqual([]))

  it.each([
    ["import { judgeA } from './a.rule.ts'\nexport const a = (row: Row) => judgeA(row)", 1],
    ['/** What is asked(for). */ export const a = 1', 1],
    ['export const a = (id: string) => ask.selectFrom(`tile`).where(`id`, `=`, id)', 0],
    ['export const aQuestions = (id: string) => ({ all: listAll(id) })', 0],
  ])('og det merkes når den ikke har det: %s', (text, many) =>
    expect(withoutQuestion([{ path: 'src/modules/parties/a.query.ts', text }])).toHaveLength(many),
  )
})

describe('Et rom leser ikke tabellene til rommene etter seg', () => {
  it('i hvert spørsmål og hvert lager', () => {
    expect(sources.length).toBeGreaterThan(70)
    expect(laterTables(sources, rooms)).toEqual([])
  })

  it.each([
    [
      'agreements/document/document.query.ts',
      'sql`select 1 from document join circulation on true`',
    ],
    ['agreements/draft/draft.query.ts', "ask.selectFrom('cost_scheme').select('key')"],
    ['journal/journal.query.ts', "ask.leftJoin('community_person as doer', on)"],
    ['approvals/a.store.ts', 'sql`insert into share_list (id) values (1)`'],
    ['access/a.store.ts', 'sql`update  only document_version set title = null`'],
    ['parties/a.command.ts', "tx.deleteFrom('person')"],
    ['access/a.query.ts', 'sql`select 1 from person one, document two`'],
    ['access/a.query.ts', 'sql`select 1 from "document"`'],
    ['access/a.query.ts', 'sql`select 1 from public.document`'],
    ['access/a.query.ts', 'sql`select 1 from (document join person on true)`'],
    ['access/a.store.ts', 'sql`delete from person using document where true`'],
    ['access/a.store.ts', 'sql.table(`document`)'],
  ])('og det merkes når %s gjør det', (path, text) => {
    expect(laterTables([{ path: `src/modules/${path}`, text }], rooms)).toHaveLength(1)
  })

  it.each([
    ['approvals/a.query.ts', 'sql`select 1 from circulation join document on true`'],
    ['access/a.query.ts', '/** Once read from document. */ ask.selectFrom(`person`)'],
    ['journal/a.query.ts', "names.as('doer') // join community_person"],
  ])('men ikke når %s holder seg til sitt', (path, text) => {
    expect(laterTables([{ path: `src/modules/${path}`, text }], rooms)).toEqual([])
  })
})
