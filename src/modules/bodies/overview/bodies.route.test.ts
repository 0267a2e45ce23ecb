import { describe, expect, it } from 'vitest'
import { bodiesHouse, list, today } from '../../../../test/bodies-house.ts'
import { shortDay } from '../../../kernel/format.model.ts'

const { added, as, get, page, seated, send } = bodiesHouse()

describe('Et organ utenfor fellesskapet', () => {
  it('står i lista med hvordan det skriver sakene sine, uten en egen side for andre enn dem som holder det', async () => {
    const outside = { navn: 'Rådmannsutvalget', kort: 'RU', slag: 'outside', side: 'none' }
    const body = await added({ ...outside, niva: '', lokalt: '' })
    const written = `1/${today.slice(2, 4)}`
    await send(`${body}/arbeidsmate`, { saksnummer: written, teller: 'yearly' })
    const html = await page(list)
    expect(html).toContain('Rådmannsutvalget (RU)')
    expect(html).toContain(`Saker skrives ${written}`)
    expect(html).not.toContain(`href="${body}"`)
    expect((await get(body, as.verdal)).status).toBe(404)
    expect((await get(body, as.secretariat)).status).toBe(200)
    const seat = await seated(body, { side: 'none', taler: ['5038'], formote: 'none' })
    expect((await get(seat, as.verdal)).status).toBe(404)
    const municipality = await page('/nordre-trondelag/kommuner/5038', as.verdal)
    expect(municipality).toContain('Rådmannsutvalget')
    expect(municipality).not.toContain(body)
  })
})

describe('Hvem som er representert', () => {
  const silent = 'Ingen plass taler for disse'

  it('står for hver part og hvert nivå, på hvilken som helst dag, og sier fra om dem ingen taler for', async () => {
    const body = await added()
    await seated(body)
    const html = await page(`${list}/representert`)
    expect(html).toContain(silent)
    expect(html).toMatch(/Nivå 2[^<]*: [^<]*Verdal/)
    expect(html).not.toMatch(/Nivå 2[^<]*: [^<]*Stjørdal/)
    await seated(body, { navn: 'Alle', taler: ['gruppe.all-municipalities'], fra: shortDay(today) })
    const after = await page(`${list}/representert`)
    expect(after).not.toContain(silent)
    expect(after).toContain('Alle partene har minst én plass')
    const early = await page(`${list}/representert?dag=01.06.2024`)
    expect(early).toContain('Vi vet ikke hvilke regioner kommunene hørte til denne dagen')
    expect(early).not.toContain(silent)
    expect(await page(list)).toContain(`href="${list}/representert"`)
  })
})
