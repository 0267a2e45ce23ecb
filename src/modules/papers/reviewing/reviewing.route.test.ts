import { describe, expect, it } from 'vitest'
import { type Reader, triedBody } from '../../../../test/app.ts'
import { aCase } from '../../../../test/builders/cases.ts'
import { papersHouse } from '../../../../test/papers-house.ts'
import { inDays } from '../../../../test/treatments-house.ts'

const { as, at, begun, get, paperAt, partsIn, post, send, textOf, write, writingIn } = papersHouse()

type Item = Awaited<ReturnType<typeof begun>>
const put = async (item: Item, typed: Record<string, string>) =>
  write(item, await writingIn(item), typed)
const lines = (html: string) => html.replace(/\s+/g, ' ')

/** A paper with a summary and two points, sent to Verdal and Grong; where each reads it. */
async function inReview(over: Parameters<typeof begun>[0] = {}) {
  const item = await begun({ audience: 'community', wanted: 'Punktet om kurs', ...over })
  const [summary = ''] = await partsIn(item)
  await put(item, { [summary]: 'Kort om kurset' })
  const path = paperAt(item, '/gjennomsyn')
  const opened = new URLSearchParams({ frist: inDays(10), melding: 'Se særlig på punkt 1' })
  for (const reader of ['party:5038', 'party:5045']) opened.append('lesere', reader)
  const asked = await sendMany(item, path, opened)
  expect(asked.status).toBe(303)
  const html = await textOf(paperAt(item), as.verdal)
  const [, way = ''] = /href="([^"]*\/framlegg\/les\/[^"]*)"/.exec(html) ?? []
  return { item, summary, way }
}

/** Sends a form with several values of one name. */
async function sendMany(item: Item, path: string, typed: URLSearchParams, reader?: Reader) {
  const fields: Record<string, string | string[]> = {}
  for (const name of new Set(typed.keys())) {
    const all = typed.getAll(name)
    fields[name] = all.length === 1 ? (all[0] ?? '') : all
  }
  void item
  return openAndPost(path, fields, reader)
}
const openAndPost = (path: string, fields: Record<string, string | string[]>, reader?: Reader) =>
  post(path, fields as never, reader)
const idOf = (field: string) => field.replace('del-', '')
/** The places that the parts have among those that are asked of: the summary, why the case is raised, and the point. */
const places = { summary: 1, point: 3 }

describe('Sende til gjennomsyn', () => {
  it('lar dem som er valgt lese det som stod, og ikke det som skrives siden', async () => {
    const { item, summary, way } = await inReview()
    await put(item, { [summary]: 'Skrives videre' })
    const html = await textOf(way, as.verdal)
    for (const words of ['Kort om kurset', 'Punktet om kurs', 'Se særlig på punkt 1'])
      expect(html).toContain(words)
    expect(html).not.toContain('Skrives videre')
    expect(await textOf('/ovelse/min-side', as.verdal)).toContain(`href="${paperAt(item)}"`)
  })

  it('spør den som er spurt to ganger, én gang, og sier det til organet på Min side', async () => {
    const item = await begun({ audience: 'community' })
    const [summary = ''] = await partsIn(item)
    await put(item, { [summary]: 'Om vakt' })
    const path = paperAt(item, '/gjennomsyn')
    const [, region = ''] = /value="(region:[^"]+)"/.exec(await textOf(path)) ?? []
    const lesere = [region, 'party:5038', `body:${triedBody}`]
    expect((await openAndPost(path, { lesere, frist: inDays(9) })).status).toBe(303)
    const again = { lesere: ['party:5038'], frist: inDays(5) }
    expect((await openAndPost(path, again)).status).toBe(303)
    for (const reader of [as.verdal, as.secretary]) {
      const html = await textOf('/ovelse/min-side', reader)
      expect(html.split(`href="${paperAt(item)}"`)).toHaveLength(2)
    }
    expect(await textOf('/ovelse/min-side', as.trust)).not.toContain(paperAt(item))
    expect(lines(await textOf('/ovelse/min-side'))).toContain('Verdal')
  })

  it('sier fra ved feltet, og beholder dem som er valgt', async () => {
    const item = await begun()
    const [summary = ''] = await partsIn(item)
    await put(item, { [summary]: 'Noe' })
    const answer = await openAndPost(paperAt(item, '/gjennomsyn'), {
      lesere: 'party:5038',
      frist: inDays(-1),
    })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toMatch(/value="party:5038"[^>]*checked/)
    const nobody = await openAndPost(paperAt(item, '/gjennomsyn'), { frist: inDays(3) })
    expect(await nobody.text()).toContain('Velg hvem som skal lese')
    const strange = { lesere: 'party:0301', frist: inDays(3) }
    const gone = await openAndPost(paperAt(item, '/gjennomsyn'), strange)
    expect(await gone.text()).toContain('kan ikke velges lenger')
  })

  it('navngir personer bare for dem som gir roller', async () => {
    const item = await begun()
    const [summary = ''] = await partsIn(item)
    await put(item, { [summary]: 'Noe' })
    const path = paperAt(item, '/gjennomsyn')
    const [, person = ''] = /value="(person:[^"]+)"/.exec(await textOf(path)) ?? []
    expect(person).not.toBe('')
    for (const role of ['Økonomiansvarlig', 'Revisor', 'Administrator'])
      expect(await textOf(path)).not.toContain(role)
    expect(await textOf(path, as.trust)).not.toContain('person:')
    const sent = { lesere: person, frist: inDays(3) }
    expect((await openAndPost(path, sent, as.trust)).status).toBe(422)
    expect((await openAndPost(path, sent)).status).toBe(303)
  })

  it('av det som er den ene sidens, går bare til den siden', async () => {
    const item = await begun({ audience: 'trust' }, as.trust)
    const html = await textOf(paperAt(item, '/gjennomsyn'), as.trust)
    expect(html).not.toContain('party:5038')
    expect((await get(paperAt(item, '/gjennomsyn'))).status).toBe(404)
  })
})

describe('Lese og si hva man mener', () => {
  it('noe om gangen: det som er sagt, står til neste gang', async () => {
    const { item, way } = await inReview()
    const first = await send(way, { [`dom-${places.summary}`]: 'agree' }, { reader: as.verdal })
    expect(first.headers.get('location')).toContain('igjen=')
    const html = await textOf(way, as.verdal)
    expect(html).toMatch(new RegExp(`name="dom-${places.summary}" value="agree" checked`))
    await send(
      way,
      {
        [`dom-${places.point}`]: 'remark',
        [`ord-${places.point}`]: 'Må kunne delta digitalt',
        resten: 'yes',
      },
      { reader: as.verdal },
    )
    const told = lines(await textOf(paperAt(item)))
    for (const words of ['Må kunne delta digitalt', '1 av 2 enige', '1 med merknad'])
      expect(told).toContain(words)
    expect(await textOf(paperAt(item), as.verdal)).not.toContain('enige')
    expect(await textOf('/ovelse/min-side', as.verdal)).not.toContain(`href="${paperAt(item)}"`)
  })

  it('med andre ord: den som skriver ser hva de ville endret, ord for ord', async () => {
    const { item, way } = await inReview()
    await send(
      way,
      { [`heller-${places.point}`]: 'Punktet om digitale kurs' },
      { reader: as.verdal },
    )
    expect(await textOf(paperAt(item))).toMatch(/<ins>.*digitale.*<\/ins>/s)
  })

  it('en merknad uten ord, og et fødselsnummer, sies ved feltet', async () => {
    const { way } = await inReview()
    const typed = { [`dom-${places.point}`]: 'remark', [`ord-${places.summary}`]: 'Beholdes' }
    const empty = await send(way, typed, { reader: as.verdal })
    expect(empty.status).toBe(422)
    const html = await empty.text()
    for (const words of ['Skriv merknaden', 'Beholdes']) expect(html).toContain(words)
    const number = { [`ord-${places.point}`]: '010107 50160' }
    expect((await send(way, number, { reader: as.verdal })).status).toBe(422)
  })

  it('avvises ikke uten grunn, og et forslag som er likt teksten, er ikke noe forslag', async () => {
    const { item, way } = await inReview()
    await send(way, { 'ord-1': 'For kort', 'heller-3': 'Punktet om kurs' }, { reader: as.verdal })
    const html = await textOf(paperAt(item))
    expect(html).not.toContain('foreslår andre ord')
    const [, remark = ''] = /href="([^"]*\/merknad\/[^"]*)"/.exec(html) ?? []
    expect((await post(remark, { svar: '', tatt: 'nei' })).status).toBe(422)
    expect((await post(remark, { svar: 'Det holder', tatt: 'nei' })).status).toBe(303)
  })

  it('er bare for den som er spurt', async () => {
    const { item, way } = await inReview({
      audience: 'body',
      raised: { ...aCase().raised, party: '5045' },
    })
    expect((await get(way, as.verdal)).status).toBe(200)
    expect((await get(`/ovelse/saker/${item.code}`, as.verdal)).status).toBe(404)
    expect((await get(way, as.secretary)).status).toBe(404)
    const seen = await textOf(way)
    expect(seen).toContain('Dette har Verdal svart')
    expect(seen).not.toContain('Send svaret')
    expect((await post(way, { 'dom-1': 'agree' })).status).toBe(409)
    expect(await textOf(way)).toContain('Ikke svart')
  })

  it('er stengt for den andre siden når saken blir den ene sidens egen', async () => {
    const raised = { ...aCase().raised, side: 'trust' as const, party: null }
    const title = 'Sak som blir foretakets egen'
    const { item, way } = await inReview({ raised, title })
    expect((await get(way, as.verdal)).status).toBe(200)
    expect(await textOf('/ovelse/min-side', as.verdal)).toContain(title)
    const path = at(item, 'endre')
    expect((await send(path, { deling: 'trust' }, { reader: as.trust })).status).toBe(303)
    for (const page of [way, paperAt(item)]) expect((await get(page, as.verdal)).status).toBe(404)
    expect((await post(way, { 'dom-1': 'agree' }, as.verdal)).status).toBe(404)
    expect(await textOf('/ovelse/min-side', as.verdal)).not.toContain(title)
  })

  it('når gjennomsynet er avsluttet imens, sier det, og mister ikke det som er skrevet', async () => {
    const { item, way } = await inReview()
    const html = await textOf(way, as.verdal)
    const [, end = ''] = /action="([^"]*\/avslutt)[^"]*"/.exec(await textOf(paperAt(item))) ?? []
    expect((await post(end, {})).status).toBe(303)
    const late = { [`ord-${places.point}`]: 'For sent ute' }
    const met = await send(way, late, { reader: as.verdal, html })
    expect(met.status).toBe(409)
    const again = await met.text()
    for (const words of ['er ikke sendt', 'For sent ute']) expect(again).toContain(words)
  })
})

describe('En merknad', () => {
  it('følger punktet når et nytt punkt kommer foran, og i neste versjon', async () => {
    const { item, way } = await inReview()
    await send(way, { [`ord-${places.point}`]: 'Merknad til kurset' }, { reader: as.verdal })
    await put(item, { gjor: 'nytt:forslag' })
    const added = (await partsIn(item)).at(-1) ?? ''
    await put(item, { [added]: 'Et nytt første punkt', gjor: `opp:${idOf(added)}` })
    const html = lines(await textOf(paperAt(item)))
    expect(html).toMatch(/Et nytt første punkt.*Punktet om kurs.*Merknad til kurset/)
    expect(html).not.toMatch(/Merknad til kurset.*Punktet om kurs/)
  })

  it('besvares av den som skriver, og leseren ser svaret', async () => {
    const { item, way } = await inReview()
    await send(way, { [`ord-${places.point}`]: 'Må endres' }, { reader: as.verdal })
    const [, at = ''] = /href="([^"]*\/merknad\/[^"]*)"/.exec(await textOf(paperAt(item))) ?? []
    expect((await send(at, { svar: 'Uten valg' })).status).toBe(422)
    expect((await send(at, { svar: 'Tatt inn i versjon 2', tatt: 'ja' })).status).toBe(303)
    expect(lines(await textOf(paperAt(item), as.verdal))).toContain('Tatt inn i versjon 2')
    expect((await get(at, as.verdal)).status).toBe(404)
  })
})
