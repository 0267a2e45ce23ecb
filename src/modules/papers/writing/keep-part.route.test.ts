import { describe, expect, it } from 'vitest'
import { papersHouse } from '../../../../test/papers-house.ts'

const { as, begun, paperAt, partsIn, post, stranger, textOf, write, writingIn } = papersHouse()

type Item = Awaited<ReturnType<typeof begun>>
const idOf = (field: string) => field.replace('del-', '')
const keep = (item: Item, field: string, fra: string, tekst: string, reader = as.secretariat) =>
  post(paperAt(item, '/skriv/del'), { del: idOf(field), fra, tekst }, reader)

describe('Det som skrives, lagres av seg selv', () => {
  it('del for del, og det samme sendt igjen gjør ikke noe mer', async () => {
    const item = await begun()
    const [summary = ''] = await partsIn(item)
    for (const _ of [1, 2]) {
      const kept = await keep(item, summary, '', 'Skrives nå')
      expect(kept.status).toBe(200)
      expect(await kept.json()).toMatchObject({ stands: 'Skrives nå' })
    }
    expect(await textOf(paperAt(item))).toContain('Skrives nå')
  })

  it('to i hvert sitt avsnitt får begge det med, og den andre får vite hva som står', async () => {
    const base = 'Første.\n\nAndre.\n\nTredje.'
    const item = await begun({ why: base })
    const [, background = ''] = await partsIn(item)
    await keep(item, background, base, base.replace('Første', 'Deres første'), as.trust)
    const kept = await keep(item, background, base, base.replace('Tredje', 'Min tredje'))
    expect(await kept.json()).toMatchObject({ stands: 'Deres første.\n\nAndre.\n\nMin tredje.' })
  })

  it('det to skrev til sammen, prøves som det én skrev: en oppsummering blir ikke for lang', async () => {
    const base = 'Første.\n\nTredje.'
    const item = await begun({ summary: base })
    const [summary = ''] = await partsIn(item)
    await keep(item, summary, base, `${'x'.repeat(400)}\n\nTredje.`, as.trust)
    const met = await keep(item, summary, base, `Første.\n\n${'y'.repeat(400)}`)
    expect(met.status).toBe(422)
    expect(await met.text()).toContain('600')
  })

  it('to i samme setning: den andre ser hva som kom imellom, og ingenting skrives over', async () => {
    const item = await begun({ why: 'Kurset holdes på stedet.' })
    const [, background = ''] = await partsIn(item)
    const base = 'Kurset holdes på stedet.'
    await keep(item, background, base, 'Kurset holdes digitalt.', as.trust)
    const met = await keep(item, background, base, 'Kurset holdes i Grong.')
    expect(met.status).toBe(409)
    const { stands, panel } = (await met.json()) as { stands: string; panel: string }
    expect(stands).toBe('Kurset holdes digitalt.')
    expect(panel).toMatch(/<ins>.*digitalt.*<\/ins>/s)
    expect(await textOf(paperAt(item))).toContain('digitalt')
  })

  it.each([
    ['et fødselsnummer', 'Pasienten 010107 50160', 'fødselsnummer'],
    ['en for lang oppsummering', 'x'.repeat(601), '600'],
  ])('sier hva som ikke kan stå, og lagrer det ikke: %s', async (_title, wrong, told) => {
    const item = await begun()
    const [summary = ''] = await partsIn(item)
    const answer = await keep(item, summary, '', wrong)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(told)
    expect((await writingIn(item))[summary]).toBe('')
  })

  it('bare av dem som skriver, og ikke i et punkt som er tatt bort eller en annens papir', async () => {
    const item = await begun({ audience: 'community', wanted: 'Punkt' })
    const point = (await partsIn(item)).at(-1) ?? ''
    expect((await keep(item, point, 'Punkt', 'Mitt', as.verdal)).status).toBe(404)
    expect((await keep(item, point, 'Punkt', 'Mitt', stranger())).status).toBe(403)
    expect((await keep(await begun(), point, 'Punkt', 'Mitt')).status).toBe(404)
    expect((await keep(item, 'del-tull', '', 'Mitt')).status).toBe(404)
    await write(item, await writingIn(item), { gjor: `bort:${idOf(point)}` })
    const gone = await keep(item, point, 'Punkt', 'Mitt')
    expect(gone.status).toBe(409)
    expect(await gone.text()).toContain('tok bort dette punktet')
    expect((await keep(item, point, 'Punkt', 'Punkt')).status).toBe(200)
  })

  it('sier hva som ble lest, så den som skriver videre, ikke møter seg selv', async () => {
    const base = 'Første.\n\nTredje.'
    const item = await begun({ why: base })
    const [, background = ''] = await partsIn(item)
    const own = await keep(item, background, base, 'Første.\n\nTred\u00adje, og mer. ')
    expect(await own.json()).toMatchObject({
      ...{ stands: 'Første.\n\nTredje, og mer.', yours: 'Første.\n\nTredje, og mer.' },
    })
    await keep(
      item,
      background,
      'Første.\n\nTredje, og mer.',
      'Deres.\n\nTredje, og mer.',
      as.trust,
    )
    const met = await keep(
      item,
      background,
      'Første.\n\nTredje, og mer.',
      'Første.\n\nTredje, og mitt. ',
    )
    expect(await met.json()).toMatchObject({
      ...{ stands: 'Deres.\n\nTredje, og mitt.', yours: 'Første.\n\nTredje, og mitt.' },
    })
  })

  it('lar en linje som brytes i en celle, stå i cella', async () => {
    const item = await begun()
    const [, background = ''] = await partsIn(item)
    const table = '| Kommune | Sum |\n| --- | --- |\n| Verdal\u2028Levanger | 100 |'
    const kept = (await (
      await keep(item, background, 'Vaktordningen holder ikke.', table)
    ).json()) as {
      stands: string
    }
    expect(kept.stands).toBe(table)
    expect(await textOf(paperAt(item))).toMatch(/Verdal<br>\s*Levanger/)
  })
})
