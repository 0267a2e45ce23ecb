import { describe, expect, it } from 'vitest'
import { triedBody } from '../../../../test/app.ts'
import { papersHouse } from '../../../../test/papers-house.ts'

const { as, begun, get, paperAt, partsIn, post, send, stranger, textOf, write, writingIn } =
  papersHouse()

type Item = Awaited<ReturnType<typeof begun>>
const at = (item: Item) => paperAt(item, '/skrivere')
const lets = (item: Item, lesere: string[], reader = as.secretariat) =>
  post(at(item), { lesere }, reader)
const chosenIn = (html: string) =>
  [...html.matchAll(/<input[^>]*name="lesere"[^>]*>/g)]
    .filter(([input]) => input.includes('checked'))
    .map(([input]) => /value="([^"]*)"/.exec(input)?.[1])

describe('Hvem som skriver et saksframlegg', () => {
  it('slipper en kommune til, som da skriver, men ikke sender videre, og tar den ut igjen', async () => {
    const item = await begun({ audience: 'community' })
    expect((await get(paperAt(item, '/skriv'), as.verdal)).status).toBe(404)
    expect(await textOf(paperAt(item))).toContain('Bare de som holder saken')
    expect((await lets(item, ['party:5038'])).status).toBe(303)
    expect(await textOf(paperAt(item))).toContain('Verdal')
    const [summary = ''] = await partsIn(item, as.verdal)
    const opened = await writingIn(item, as.verdal)
    expect((await write(item, opened, { [summary]: 'Av Verdal' }, as.verdal)).status).toBe(303)
    expect(await textOf(paperAt(item))).toContain('Av Verdal')
    for (const way of ['/gjennomsyn', '/legg-fram', '/skrivere'])
      expect((await get(paperAt(item, way), as.verdal)).status).toBe(404)
    const html = await textOf(paperAt(item), as.verdal)
    expect(html).not.toContain('Endre hvem som skriver')
    expect(await textOf('/ovelse/min-side', as.verdal)).toContain(paperAt(item, '/skriv'))
    expect(chosenIn(await textOf(at(item)))).toEqual(['party:5038'])
    expect((await lets(item, [])).status).toBe(303)
    expect((await get(paperAt(item, '/skriv'), as.verdal)).status).toBe(404)
    expect(await textOf('/ovelse/min-side', as.verdal)).not.toContain(paperAt(item))
    expect(await textOf(paperAt(item))).toContain('Av Verdal')
  })

  it('slipper et organ til, også der det ikke ser saken, og til det er lagt fram', async () => {
    const item = await begun({ audience: 'body' })
    await lets(item, [`body:${triedBody}`])
    expect((await get(paperAt(item, '/skriv'), as.secretary)).status).toBe(200)
    expect(await textOf('/ovelse/min-side', as.secretary)).toContain(paperAt(item, '/skriv'))
    const [summary = ''] = await partsIn(item)
    await write(item, await writingIn(item), { [summary]: 'Kort' })
    await send(paperAt(item, '/legg-fram'), {})
    expect(await textOf('/ovelse/min-side', as.secretary)).not.toContain(paperAt(item))
  })

  it('sier fra om valget ikke kan gjøres, og om en annen har valgt imens', async () => {
    const item = await begun()
    const strange = await lets(item, ['party:5038', 'party:0301'])
    expect(strange.status).toBe(422)
    const html = await strange.text()
    expect(html).toContain('kan ikke velges lenger')
    expect(chosenIn(html)).toEqual(['party:5038'])
    const opened = await textOf(at(item))
    await lets(item, ['party:5037'])
    const late = await send(at(item), { lesere: 'party:5038' }, { html: opened })
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('En annen har endret hvem som skriver')
    expect(chosenIn(await textOf(at(item)))).toEqual(['party:5037'])
  })

  it('lagres én gang, og sier fra der ingenting er nytt', async () => {
    const item = await begun()
    const html = await textOf(at(item))
    for (const _ of [1, 2])
      expect((await send(at(item), { lesere: 'party:5037' }, { html })).status).toBe(303)
    const same = await lets(item, ['party:5037'])
    expect(same.headers.get('location')).toContain('samme-skriver')
  })

  it('velges av dem som holder saken, og den ene sidens egen bare blant dens egne', async () => {
    const item = await begun({ audience: 'trust' }, as.trust)
    expect((await get(at(item))).status).toBe(404)
    expect(await textOf(at(item), as.trust)).not.toContain('party:')
    expect((await get(at(item), stranger())).status).toBe(303)
    expect((await lets(item, ['party:5038'], as.trust)).status).toBe(422)
  })
})
