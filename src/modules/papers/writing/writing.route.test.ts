import { describe, expect, it } from 'vitest'
import { papersHouse } from '../../../../test/papers-house.ts'

const {
  as,
  at,
  begun,
  get,
  kept,
  paperAt,
  partsIn,
  post,
  send,
  stranger,
  textOf,
  write,
  writingIn,
} = papersHouse()

describe('Begynne på et saksframlegg', () => {
  it('tar med det saken alt sier, under overskriftene', async () => {
    const item = await kept({ summary: 'Kort om saken', why: 'Vaktordningen holder ikke' })
    expect(await textOf(`/ovelse/saker/${item.code}`)).toContain(at(item, 'framlegg'))
    expect(await textOf(at(item, 'framlegg'))).toContain('Konsekvenser for pasienter og brukere')
    const answer = await send(at(item, 'framlegg'), {})
    expect(answer.headers.get('location')).toBe(paperAt(item, '/skriv'))
    const html = await textOf(paperAt(item, '/skriv'))
    for (const told of ['Kort om saken', 'Vaktordningen holder ikke', 'Punkt 1'])
      expect(html).toContain(told)
  })

  it('gjøres én gang: den som kommer etter, kommer til det samme', async () => {
    const item = await kept()
    const html = await textOf(at(item, 'framlegg'))
    const other = await textOf(at(item, 'framlegg'), as.trust)
    await send(at(item, 'framlegg'), {}, { html })
    const fields = await partsIn(item)
    const late = await send(at(item, 'framlegg'), {}, { html: other, reader: as.trust })
    expect(late.headers.get('location')).toBe(paperAt(item, '/skriv'))
    expect(await partsIn(item)).toEqual(fields)
  })

  it('er for dem som holder saken, og for en sak som er tatt inn', async () => {
    const item = await kept()
    expect((await get(at(item, 'framlegg'), as.verdal)).status).toBe(403)
    expect((await get(at(item, 'framlegg'), stranger())).status).toBe(303)
    const waiting = await kept({ intake: 'submitted' })
    expect((await get(at(waiting, 'framlegg'))).status).toBe(404)
  })
})

describe('Skrive et saksframlegg', () => {
  it('lagrer det som er skrevet, og viser det som det vil se ut', async () => {
    const item = await begun()
    const opened = await writingIn(item)
    const [summary = '', background = ''] = await partsIn(item)
    const saved = await write(item, opened, { [summary]: 'Kort.', [background]: '- én\n- **to**' })
    expect(saved.status).toBe(303)
    const html = await textOf(paperAt(item))
    expect(html).toContain('<strong>to</strong>')
    expect(html).toContain('Ikke skrevet ennå')
  })

  it('gir tilbake det som er skrevet av den som ikke skriver der lenger', async () => {
    const item = await begun({ audience: 'community' })
    const at = paperAt(item, '/skrivere')
    await post(at, { lesere: 'party:5038' })
    const [summary = ''] = await partsIn(item)
    const opened = await writingIn(item, as.verdal)
    await post(at, { lesere: 'party:5037' })
    const answer = await write(item, opened, { [summary]: 'Alt jeg skrev' }, as.verdal)
    expect(answer.status).toBe(404)
    const html = await answer.text()
    expect(html).toContain('Alt jeg skrev')
    expect(html).not.toContain(item.title)
  })

  it('beholder det som er skrevet i et punkt som en annen tok bort, og lar en velge', async () => {
    const item = await begun({ wanted: 'Punktet' })
    const point = (await partsIn(item)).at(-1) ?? ''
    const id = point.replace('del-', '')
    const opened = await writingIn(item)
    await write(item, await writingIn(item, as.trust), { gjor: `bort:${id}` }, as.trust)
    const met = await write(item, opened, { [point]: 'Punktet, med mine ord' })
    expect(met.status).toBe(409)
    const html = await met.text()
    for (const told of [
      'Punktet, med mine ord',
      'En annen tok bort dette punktet',
      `tilbake:${id}`,
    ])
      expect(html).toContain(told)
    expect(await partsIn(item)).not.toContain(point)
    const typed = { [point]: 'Punktet, med mine ord' }
    expect((await write(item, opened, { ...typed, gjor: `deres:${id}` })).status).toBe(303)
    expect(await partsIn(item)).not.toContain(point)
    expect((await write(item, opened, { ...typed, gjor: `tilbake:${id}` })).status).toBe(303)
    expect((await writingIn(item))[point]).toBe('Punktet, med mine ord')
  })

  it('lagrer resten der punktet som en annen tok bort, er som det var', async () => {
    const item = await begun({ wanted: 'Punktet' })
    const [summary = ''] = await partsIn(item)
    const point = (await partsIn(item)).at(-1) ?? ''
    const opened = await writingIn(item)
    await write(item, opened, { gjor: `bort:${point.replace('del-', '')}` }, as.trust)
    expect((await write(item, opened, { [summary]: 'Kort' })).status).toBe(303)
    expect((await writingIn(item))[summary]).toBe('Kort')
  })

  it('sier fra der en tekst likner historien om én person, og lagrer den likevel', async () => {
    const item = await begun()
    const [, background = ''] = await partsIn(item)
    const story = 'Det gjelder en 78 år gammel kvinne. Hun ble sendt hjem.'
    expect(await textOf(paperAt(item, '/skriv'))).not.toContain('historien om én person')
    await write(item, await writingIn(item), { [background]: story })
    const html = await textOf(paperAt(item, '/skriv'))
    expect(html.split('historien om én person')).toHaveLength(2)
    expect(html).toContain(story)
  })

  it('ses bare av dem som skriver, til det er lagt fram', async () => {
    const item = await begun({ audience: 'community' })
    const path = paperAt(item)
    for (const reader of [as.secretariat, as.trust])
      expect((await get(path, reader)).status).toBe(200)
    for (const reader of [as.verdal, as.secretary, stranger()]) {
      expect((await get(path, reader)).status).toBe(404)
      expect(await textOf(`/ovelse/saker/${item.code}`, reader)).not.toContain('framlegg')
    }
    expect((await get(paperAt(item, '/skriv'), as.verdal)).status).toBe(404)
  })

  it('skrives av sekretæren i organet saken er meldt til', async () => {
    const item = await begun({ body: 'prove' })
    expect((await get(paperAt(item, '/skriv'), as.secretary)).status).toBe(200)
  })

  it('for den ene siden er bare den sidens', async () => {
    const item = await begun({ audience: 'municipalities' })
    expect((await get(paperAt(item), as.trust)).status).toBe(404)
    expect((await get(paperAt(item, '/skriv'), as.trust)).status).toBe(404)
  })

  it.each([
    ['et fødselsnummer', 'Pasienten 010107 50160', 'fødselsnummer'],
    ['en for lang oppsummering', 'x'.repeat(601), '600'],
  ])('sier fra ved feltet, og mister ikke det som er skrevet: %s', async (_title, wrong, told) => {
    const item = await begun()
    const opened = await writingIn(item)
    const [summary = '', background = ''] = await partsIn(item)
    const answer = await write(item, opened, { [summary]: wrong, [background]: 'Noe annet' })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    for (const words of [told, 'Noe annet', `felt-${summary}-feil`]) expect(html).toContain(words)
    expect(await textOf(paperAt(item))).not.toContain('Noe annet')
  })
})

describe('To som skriver samtidig', () => {
  it('under hver sin overskrift, mister ikke noe', async () => {
    const item = await begun()
    const [mine, theirs] = [await writingIn(item), await writingIn(item, as.trust)]
    const [summary = '', , assessment = ''] = await partsIn(item)
    await write(item, theirs, { [assessment]: 'Deres vurdering' }, as.trust)
    expect((await write(item, mine, { [summary]: 'Min oppsummering' })).status).toBe(303)
    const html = await textOf(paperAt(item))
    for (const words of ['Deres vurdering', 'Min oppsummering']) expect(html).toContain(words)
  })

  it('i samme tekst: den andre ser hva som kom imellom, ord for ord, og velger', async () => {
    const item = await begun({ why: 'Kurset holdes på stedet.' })
    const [mine, theirs] = [await writingIn(item), await writingIn(item, as.trust)]
    const [, background = ''] = await partsIn(item)
    await write(item, theirs, { [background]: 'Kurset holdes digitalt.' }, as.trust)
    const typed = { [background]: 'Kurset holdes i Grong.' }
    const met = await write(item, mine, typed)
    expect(met.status).toBe(409)
    const html = await met.text()
    expect(html).toMatch(/<del>.*på stedet.*<\/del>/s)
    expect(html).toMatch(/<ins>.*digitalt.*<\/ins>/s)
    expect(html).toContain('Kurset holdes i Grong.')
    expect(await textOf(paperAt(item))).toContain('Kurset holdes digitalt.')
    const fresh = await writingIn(item)
    expect((await write(item, fresh, typed)).status).toBe(303)
    expect(await textOf(paperAt(item))).toContain('Kurset holdes i Grong.')
  })

  it('kan ta det den andre skrev, og beholde resten av sitt', async () => {
    const item = await begun({ why: 'Opprinnelig.' })
    const mine = await writingIn(item)
    const [summary = '', background = ''] = await partsIn(item)
    await write(item, await writingIn(item, as.trust), { [background]: 'Deres.' }, as.trust)
    const gjor = `deres:${background.replace('del-', '')}`
    const typed = { [summary]: 'Min korte.', [background]: 'Min.', gjor }
    expect((await write(item, mine, typed)).status).toBe(303)
    const html = await textOf(paperAt(item))
    for (const words of ['Min korte.', 'Deres.']) expect(html).toContain(words)
  })
})

describe('Punktene i forslaget', () => {
  const points = async (item: Parameters<typeof paperAt>[0]) => (await partsIn(item)).slice(6)
  const idOf = (field: string) => field.replace('del-', '')

  it('legges til, flyttes, tas bort og tas tilbake, og hvert av dem er det samme punktet', async () => {
    const item = await begun({ wanted: 'Første' })
    const press = async (gjor: string, typed: Record<string, string> = {}) =>
      write(item, await writingIn(item), { ...typed, gjor })
    expect((await press('nytt:forslag')).status).toBe(303)
    const [first = '', second = ''] = await points(item)
    await press(`opp:${idOf(second)}`, { [second]: 'Andre' })
    expect(await points(item)).toEqual([second, first])
    await press(`bort:${idOf(first)}`)
    expect(await points(item)).toEqual([second])
    expect(await textOf(paperAt(item, '/skriv'))).toContain('Ett punkt er tatt bort')
    await press(`tilbake:${idOf(first)}`)
    expect(await points(item)).toEqual([second, first])
    const opened = await writingIn(item)
    expect([opened[second], opened[first]]).toEqual(['Andre', 'Første'])
  })

  it('er høyst så mange som noen kan lese', async () => {
    const item = await begun()
    for (let count = 1; count < 60; count += 1) {
      await write(item, await writingIn(item), { gjor: 'nytt:forslag' })
    }
    const [summary = ''] = await partsIn(item)
    const typed = { [summary]: 'Beholdes i feltet', gjor: 'nytt:forslag' }
    const answer = await write(item, await writingIn(item), typed)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    for (const words of ['høyst 60 punkter', 'Beholdes i feltet']) expect(html).toContain(words)
    expect(await textOf(paperAt(item))).not.toContain('Beholdes i feltet')
  }, 60_000)
})
