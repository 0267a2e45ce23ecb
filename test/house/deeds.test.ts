import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/platform/root.ts'
import { doersUnsaid, findsUnseen, judgesUnheld, type Source } from './deed-rules.ts'

const sources: Source[] = globSync('src/modules/**/*.{store,command,query}.ts', {
  cwd: projectRoot,
}).map((path) => ({ path, text: readFileSync(join(projectRoot, path), 'utf8') }))

const breach = (kind: string, text: string): Source => ({
  path: `src/modules/x/x.${kind}.ts`,
  text,
})

describe('En gjerning finner tingen gjennom leserkretsen', () => {
  it('i hvert rom', () => {
    expect(sources.length).toBeGreaterThan(70)
    expect(findsUnseen(sources)).toEqual([])
  })

  it.each([
    ['store', "export const a = (tx: Tx) => tx.selectFrom('document').where('slug', '=', slug)"],
    [
      'store',
      "export const a = (tx: Tx) => tx.selectFrom('circulation').where('document.slug', '=', s)",
    ],
    ['query', 'export const a = sql`select id from document where slug = $' + '{s}`'],
    [
      'command',
      "const a = (tx: Tx) => tx.selectFrom('document').where('document.slug', 'in', slugs)",
    ],
  ])('og det merkes når en %s ikke gjør det: %s', (kind, text) => {
    expect(findsUnseen([breach(kind, text)])).toHaveLength(1)
  })
})

describe('En gjerning sier hvem som gjør den', () => {
  it('i hvert rom', () => expect(doersUnsaid(sources)).toEqual([]))

  it.each([
    'export const a = (db: Db, order: Order) => inCommunity(db, order.communityId, (tx) => b(tx))',
    'export const a = (db: Db) =>\n  inCommunity(\n    db,\n    communityId,\n    async (tx) => b(tx),\n  )',
    'export const a = (db: Db) => inCommunity(db, { communityId, by: null }, (tx) => b(tx))',
  ])('og det merkes når en ikke gjør det: %s', (text) => {
    expect(doersUnsaid([breach('command', text)])).toHaveLength(1)
  })
})

describe('En gjerning holder det den dømmer etter, først', () => {
  it('i hvert rom', () => expect(judgesUnheld(sources)).toEqual([]))

  it.each([
    'export const a = (db: Db) =>\n  inCommunity(db, order, async (tx) => {\n    const n = await countAll(tx)\n    const verdict = judgeA(n)\n  })',
    'export async function aWithin(tx: Tx) {\n  const found = await findIt(tx)\n  const verdict = judgeA(found)\n}',
    'export async function aWithin(tx: Tx) {\n  const found = isId(x) ? await findIt(tx) : undefined\n  await holdIt(tx)\n  const verdict = judgeA(found)\n}',
  ])('og det merkes når en ikke gjør det: %s', (text) => {
    const written = `${text}\nwriteEntry()`
    expect(judgesUnheld([breach('command', written)])).toHaveLength(1)
  })

  it('men ikke når den holder gjennom en annen', () => {
    const text =
      'async function bWithin(tx: Tx) {\n  await holdIt(tx)\n  judgeB()\n}\n\nexport async function aWithin(tx: Tx) {\n  const b = await bWithin(tx)\n  judgeA(b)\n  writeEntry(tx)\n}'
    expect(judgesUnheld([breach('command', text)])).toEqual([])
  })

  it('heller ikke når den andre står i en annen fil', () => {
    const deed =
      'export async function aWithin(tx: Tx) {\n  const b = await bWithin(tx)\n  judgeA(b)\n  writeEntry(tx)\n}'
    const held = 'export async function bWithin(tx: Tx) {\n  await holdIt(tx)\n}'
    const unheld = 'export async function bWithin(tx: Tx) {\n  await findIt(tx)\n}'
    expect(judgesUnheld([breach('command', deed), breach('command', held)])).toEqual([])
    expect(judgesUnheld([breach('command', deed), breach('command', unheld)])).toHaveLength(1)
  })
})
