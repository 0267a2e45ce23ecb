import { describe, expect, it } from 'vitest'
import { bodiesHouse, today } from '../../../../test/bodies-house.ts'
import { formsOf } from '../../../../test/forms.ts'
import { addDays } from '../../../kernel/day.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'

const { added, as, chain, entries, get, page, send } = bodiesHouse()

describe('Slik et organ arbeider', () => {
  const works = {
    sekretar: 'Samhandlingssjefen i helseforetaket',
    varsel: '10',
    papirer: '5',
    saksnummer: `Sak 01-${today.slice(2, 4)}`,
    teller: 'yearly',
    kopi: 'Arkivet i Levanger',
  }

  it('står på siden til organet for alle, unntatt kopilista', async () => {
    const body = await added()
    expect(await page(body)).not.toContain('Slik arbeider organet')
    expect((await send(`${body}/arbeidsmate`, works)).status).toBe(303)
    const html = await page(body)
    expect(html).toContain('Samhandlingssjefen i helseforetaket')
    expect(html).toContain('10 virkedager før møtet')
    expect(html).toContain(`Sak 01-${today.slice(2, 4)}, begynner på nytt hvert år`)
    expect(html).not.toContain('Arkivet i Levanger')
    expect(await page(body, as.verdal)).toContain('Arkivet i Levanger')
    expect(await entries()).toMatchObject({ deed: 'body-practice-changed' })
    const form = await page(`${body}/arbeidsmate`, as.secretariat)
    expect(form).toContain(`value="Sak 01-${today.slice(2, 4)}"`)
    expect((await get(`${body}/arbeidsmate`, as.verdal)).status).toBe(403)
  })

  it('avvises med det som er skrevet i behold, når et nummer ikke har noen teller', async () => {
    const body = await added()
    const answer = await send(`${body}/arbeidsmate`, { ...works, saksnummer: 'Sak ASU' })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('Skriv det slik sak eller møte 1 i år skal stå')
    expect(html).toContain('value="Sak ASU"')
  })

  it('vises også på en annen dag, som slik det er i dag', async () => {
    const body = await added()
    await send(`${body}/arbeidsmate`, { ...works, papirer: '15' })
    const earlier = await page(`${body}?dag=${shortDay(addDays(today, -1))}`)
    expect(earlier).toContain('Slik det er i dag, ikke slik det var den dagen.')
    expect(earlier).toContain('10 virkedager før møtet')
    const now = await page(body)
    expect(now).not.toContain('Slik det er i dag')
    expect(now).toContain('Papirene går ut før møtet er innkalt')
  })

  it('sier hvilket nummer neste sak får, og hvilke ord organet bruker', async () => {
    const body = await added()
    const known = { ...works, nestesak: '7', ordvara: 'vararepresentant', ordreferat: 'protokoll' }
    expect((await send(`${body}/arbeidsmate`, known)).status).toBe(303)
    const html = await page(body)
    expect(html).toContain(`neste: Sak 07-${today.slice(2, 4)}`)
    expect(html).toContain('vararepresentant, protokoll')
    const form = await page(`${body}/arbeidsmate`, as.secretariat)
    const [shown] = formsOf(form, `${body}/arbeidsmate`).filter(({ fields }) =>
      fields.some(([name]) => name === 'nestesak'),
    )
    expect(shown?.fields).toContainEqual(['nestesak', '7'])
    const refused = await send(`${body}/arbeidsmate`, { saksnummer: '', teller: '' })
    expect(await refused.text()).toContain(
      'Skriv først hvordan det første nummeret i året skrives.',
    )
  })

  it('gir fristene til et møte, over helligdagene', async () => {
    const body = await added()
    await send(`${body}/arbeidsmate`, works)
    const html = await page(`${body}?mote=24.04.2025`)
    expect(html).toMatch(/Sakspapirer: senest 14\.\sapril\s2025/)
    const wrong = await get(`${body}?mote=24.04.2055`)
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('Fristene kan ikke regnes ut')
  })

  it('minner sekretariatet om evalueringen på Min side, og sier fra når den er over dagen', async () => {
    const body = await added()
    const evaluering = shortDay(addDays(today, -1))
    await send(`${body}/arbeidsmate`, { ...works, evaluering })
    expect(await page(body)).toContain('Skulle vært evaluert')
    const desk = await page('/nordre-trondelag/min-side', as.secretariat)
    expect(desk).toContain('Evaluer organet, og skriv dagen for den neste evalueringen.')
    expect(await chain()).toMatchObject({ ok: true })
    await send(`${body}/arbeidsmate`, { evaluering: '' })
    const after = await page('/nordre-trondelag/min-side', as.secretariat)
    expect(after).not.toContain('Evaluer organet')
  })
})
