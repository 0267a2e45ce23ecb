import { describe, expect, it } from 'vitest'
import { formsOf } from '../../../test/forms.ts'
import { papersHouse } from '../../../test/papers-house.ts'
import { inDays } from '../../../test/treatments-house.ts'

const { as, at, begun, kept, paperAt, partsIn, post, send, textOf, write, writingIn } =
  papersHouse()

type Item = Awaited<ReturnType<typeof begun>>
const versionsIn = async (item: Item) =>
  new Set((await textOf(paperAt(item))).match(/versjon=\d+/g)).size

/** Sends the form of a page twice, as it was opened: what comes of each. */
async function twice(path: string, typed: Record<string, string>, reader = as.secretariat) {
  const html = await textOf(path, reader)
  const sent = []
  for (const _ of [1, 2]) sent.push((await send(path, typed, { html, reader })).status)
  return sent
}

async function written() {
  const item = await begun({ audience: 'community' })
  const [summary = ''] = await partsIn(item)
  await write(item, await writingIn(item), { [summary]: 'Kort sagt' })
  return item
}
const asked = { lesere: 'party:5038', frist: inDays(9) }

describe('Trykket to ganger, gjort én gang', () => {
  it('å begynne, å skrive, å sende til gjennomsyn og å legge fram', async () => {
    const item = await kept({ audience: 'community' })
    expect(await twice(at(item, 'framlegg'), {})).toEqual([303, 303])
    const [summary = ''] = await partsIn(item)
    const point = { [summary]: 'Kort sagt', gjor: 'nytt:forslag' }
    expect(await twice(paperAt(item, '/skriv'), point)).toEqual([303, 303])
    expect(await partsIn(item)).toHaveLength(8)
    expect(await twice(paperAt(item, '/gjennomsyn'), asked)).toEqual([303, 303])
    expect(await versionsIn(item)).toBe(1)
    expect(await twice(paperAt(item, '/legg-fram'), {})).toEqual([303, 303])
    expect(await versionsIn(item)).toBe(2)
  })

  it('å si hva en mener, å svare på det, og å avslutte gjennomsynet', async () => {
    const item = await written()
    await post(paperAt(item, '/gjennomsyn'), asked)
    const own = await textOf(paperAt(item), as.verdal)
    const [, way = ''] = /href="([^"]*\/framlegg\/les\/[^"]*)"/.exec(own) ?? []
    expect(await twice(way, { 'ord-1': 'For kort' }, as.verdal)).toEqual([303, 303])
    const html = await textOf(paperAt(item))
    expect(html.match(/For kort/g)).toHaveLength(1)
    const [, remark = ''] = /href="([^"]*\/merknad\/[^"]*)"/.exec(html) ?? []
    expect(await twice(remark, { svar: 'Takk', tatt: 'ja' })).toEqual([303, 303])
    const end = formsOf(html, paperAt(item)).find(({ action }) => action.includes('/avslutt'))
    const fields = Object.fromEntries(end?.fields ?? [])
    const sent = []
    for (const _ of [1, 2]) sent.push((await post(end?.action ?? '', fields)).status)
    expect(sent).toEqual([303, 303])
    expect(await textOf(paperAt(item))).toContain('avsluttet')
  })
})
