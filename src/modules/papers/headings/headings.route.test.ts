import { describe, expect, it } from 'vitest'
import { triedBody } from '../../../../test/app.ts'
import { papersHouse } from '../../../../test/papers-house.ts'

const { as, at, begun, get, kept, partsIn, send, stranger, textOf } = papersHouse()

const shared = '/ovelse/framlegg/overskrifter'
const of = (body: string) => `/ovelse/organer/${body}/framlegg/overskrifter`

/** Rows of headings; those that are opened beside them are emptied. */
const rows = (...titles: string[]) =>
  Object.fromEntries(
    Array.from({ length: Math.max(titles.length, 8) }, (_, at) => at + 1).flatMap((place) => [
      [`overskrift-${place}`, titles[place - 1] ?? ''],
      [`hjelp-${place}`, ''],
      [`slag-${place}`, 'text'],
    ]),
  )
const titlesIn = (html: string) =>
  [...html.matchAll(/<input[^>]*name="overskrift-\d+"[^>]*>/g)].map(
    ([input]) => /value="([^"]*)"/.exec(input)?.[1] ?? '',
  )
const standing = async (path: string) => titlesIn(await textOf(path))

describe('Overskriftene for saksframlegg', () => {
  it('er de vanlige til noen endrer dem, for hele helsefellesskapet eller ett organ', async () => {
    expect(await standing(shared)).toHaveLength(7)
    expect(await textOf(shared)).toContain('Dette er de vanlige overskriftene')
    await send(shared, rows('Det viktigste', 'Saken'))
    expect(await standing(of('asu'))).toEqual(['Det viktigste', 'Saken'])
    expect(await textOf(of('asu'))).toContain('Endrer du dem her, får organet egne')
    await send(of('asu'), rows('Kort', 'Drøfting', 'Økonomi'))
    expect(await standing(of('asu'))).toEqual(['Kort', 'Drøfting', 'Økonomi'])
    expect(await standing(shared)).toEqual(['Det viktigste', 'Saken'])
    expect(await textOf(shared)).toContain('egne overskrifter')
    const item = await kept({ body: 'asu' })
    expect(await textOf(at(item, 'framlegg'))).toContain('Drøfting')
    expect(await partsIn(await begun({ body: 'asu' }))).toHaveLength(3)
  })

  it('beholdes av det som alt er påbegynt', async () => {
    await send(of('asu'), rows('Kort', 'Drøfting', 'Økonomi'))
    const item = await begun({ body: 'asu' })
    await send(of('asu'), rows('Kort', 'Helt nytt'))
    expect(await partsIn(item)).toHaveLength(3)
  })

  it('er ikke lenger egne der de er som de andres', async () => {
    await send(shared, rows('Det viktigste', 'Saken'))
    await send(of('asu'), rows('Kort', 'Drøfting'))
    const path = of('asu')
    const fetched = await send(path, { gjor: 'vanlige:2' })
    expect(fetched.status).toBe(200)
    const html = await fetched.text()
    expect(titlesIn(html)).toEqual(['Det viktigste', 'Saken'])
    expect(html).toContain('Ikke lagret ennå')
    expect(await standing(path)).toEqual(['Kort', 'Drøfting'])
    await send(path, {}, { html })
    expect(await textOf(path)).toContain('Endrer du dem her, får organet egne')
    expect(await textOf('/ovelse/journal')).toContain('Overskriftene for saksframlegg endret')
  })

  it('flyttes, tas bort og legges til før noe er lagret, med det som er skrevet', async () => {
    await send(shared, rows('Kort', 'Én', 'To'))
    const moved = await send(shared, { 'overskrift-3': 'Tre', gjor: 'opp:3' })
    const html = await moved.text()
    expect(titlesIn(html)).toEqual(['Kort', 'Tre', 'Én'])
    const more = await send(shared, { gjor: 'ny:3' }, { html })
    expect(titlesIn(await more.text())).toEqual(['Kort', 'Tre', 'Én', ''])
    expect(await standing(shared)).toEqual(['Kort', 'Én', 'To'])
    for (const gjor of ['opp:2', 'bort:1', 'ned:99', 'bort:x', 'opp:'])
      expect(titlesIn(await (await send(shared, { gjor })).text())).toEqual(['Kort', 'Én', 'To'])
  })

  it('kommer tilbake med det som er skrevet, og feilen ved raden', async () => {
    const same = await send(shared, rows('Kort', 'Saken', 'saken'))
    expect(same.status).toBe(422)
    const html = await same.text()
    expect(html).toContain('En annen overskrift heter det samme.')
    expect(titlesIn(html).slice(0, 3)).toEqual(['Kort', 'Saken', 'saken'])
    expect((await send(shared, rows('Kort', 'Om 13097248022'))).status).toBe(422)
    expect((await send(shared, rows('Kort', 'x'.repeat(121)))).status).toBe(422)
    const moved = { ...rows('Kort', 'Om 13097248022', 'Mer'), gjor: 'opp:3' }
    expect((await send(shared, moved)).status).toBe(422)
  })

  it('sier fra der en annen har endret dem, med det som er skrevet', async () => {
    const html = await textOf(shared)
    await send(shared, rows('Kort', 'En annens'))
    const late = await send(shared, rows('Kort', 'Min egen'), { html })
    expect(late.status).toBe(409)
    const shown = await late.text()
    expect(shown).toContain('Min egen')
    expect(shown).toContain('En annen har endret overskriftene')
    expect(await standing(shared)).toEqual(['Kort', 'En annens'])
  })

  it('lagres én gang', async () => {
    const html = await textOf(shared)
    const typed = rows('Kort', 'Trykket to ganger')
    const sent = [await send(shared, typed, { html }), await send(shared, typed, { html })]
    expect(sent.map(({ status }) => status)).toEqual([303, 303])
    const same = await send(shared, {})
    expect(same.headers.get('location')).toContain('uendret')
  })

  it('endres av dem som holder sakene: sekretariatene, og organets egen sekretær for sitt', async () => {
    expect((await get(shared, as.trust)).status).toBe(200)
    expect((await get(of(triedBody), as.secretary)).status).toBe(200)
    for (const path of [shared, of('psu')]) expect((await get(path, as.secretary)).status).toBe(403)
    for (const path of [shared, of('asu')]) {
      expect((await get(path, as.verdal)).status).toBe(403)
      expect((await get(path, stranger())).status).toBe(303)
    }
    expect((await get(of('finnes-ikke'))).status).toBe(404)
  })
})
