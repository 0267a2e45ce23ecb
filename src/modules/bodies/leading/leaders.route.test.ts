import { describe, expect, it } from 'vitest'
import { bodiesHouse, linkIn, today } from '../../../../test/bodies-house.ts'
import { addDays } from '../../../kernel/day.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'

const { added, as, chain, entries, get, page, putIn, seated, send } = bodiesHouse()

describe('Hvem som leder et organ', () => {
  const id = (seat: string) => seat.split('/').at(-1) ?? ''
  /** A body with a seat of each side, the municipal one held. */
  const withSides = async () => {
    const body = await added()
    const chair = await seated(body)
    await putIn(chair)
    const deputy = await seated(body, {
      ...{ navn: 'Klinikken', taler: ['helse-nord-trondelag'], side: 'trust', formote: 'trust' },
    })
    return { body, chair: id(chair), deputy: id(deputy) }
  }

  it('står på siden til organet for alle, med plassen og siden, og navnet bare for dem som ser det', async () => {
    const { body, chair, deputy } = await withSides()
    expect(await page(body)).not.toContain('Leder og nestleder')
    const filled = { leder: chair, nestleder: deputy, fra: '01.01.2026', veksling: 'two-years' }
    expect((await send(`${body}/ledelse`, filled)).status).toBe(303)
    const html = await page(body)
    expect(html).toContain('Hvert annet år, neste gang 01.01.2028')
    expect(html).toContain('Navnet er ikke offentlig')
    expect(html).not.toContain('Ola Leder')
    expect(await page(body, as.verdal)).toContain('Ola Leder')
    expect(await entries()).toMatchObject({
      deed: 'body-leaders-added',
      details: { from: '2026-01-01' },
    })
    expect(await page(`${body}?dag=31.12.2025`)).toContain(
      'Det er ikke ført inn hvem som ledet organet da.',
    )
    expect((await get(`${body}/ledelse`, as.verdal)).status).toBe(403)
  })

  it('bytter på dagen: Min side minner om det, og skjemaet står med plassene byttet om', async () => {
    const { body, chair, deputy } = await withSides()
    const bytter = today
    await send(`${body}/ledelse`, {
      ...{ leder: chair, nestleder: deputy, fra: '01.01.2026', veksling: 'yearly' },
      bytter: shortDay(bytter),
    })
    const desk = '/nordre-trondelag/min-side'
    expect(await page(desk, as.secretariat)).toContain('Skriv inn hvem som leder fra den dagen.')
    const form = await page(`${body}/ledelse`, as.secretariat)
    expect(form).toContain(`De skal bytte ${shortDay(bytter)}.`)
    expect((await send(`${body}/ledelse`, {})).status).toBe(303)
    const after = await page(body, as.verdal)
    const told = /id="ledelse">.*?<dt>Leder<\/dt>(.*?)<dt>Nestleder<\/dt>/s.exec(after)?.[1]
    expect(told).toContain('Klinikken, helseforetaket')
    expect(after).toContain('Andre perioder')
    expect(await page(desk, as.secretariat)).not.toContain('Skriv inn hvem som leder fra')
    expect(await chain()).toMatchObject({ ok: true })
  })

  it('som skal bytte om tjue dager, er de samme til da', async () => {
    const { body, chair, deputy } = await withSides()
    const bytter = shortDay(addDays(today, 20))
    const filled = { leder: chair, nestleder: deputy, fra: '01.01.2026', veksling: 'yearly' }
    await send(`${body}/ledelse`, { ...filled, bytter })
    await send(`${body}/ledelse`, {})
    const told = /id="ledelse">.*?<dt>Leder<\/dt>(.*?)<dt>Nestleder<\/dt>/s
    expect(told.exec(await page(body))?.[1]).toContain('Værnesregionen, kommunesiden')
  })

  it('avvises med det som er skrevet i behold: en plass to ganger, og to ledelser på en dag', async () => {
    const { body, chair, deputy } = await withSides()
    const twice = await send(`${body}/ledelse`, { leder: chair, nestleder: chair })
    expect(twice.status).toBe(422)
    expect(await twice.text()).toContain('Leder og nestleder kan ikke ha samme plass.')
    await send(`${body}/ledelse`, { leder: chair, fra: '01.01.2026' })
    const same = await send(`${body}/ledelse`, { leder: deputy, fra: '01.01.2026' })
    expect(same.status).toBe(422)
    const html = await same.text()
    expect(html).toContain('Andre er ført inn som ledere i den tiden.')
    expect(html).toContain('value="01.01.2026"')
  })

  it('sies det fra om, når ingen leder etter noen som sluttet, til andre er ført inn', async () => {
    const { body, chair, deputy } = await withSides()
    await send(`${body}/ledelse`, { leder: chair, fra: '01.01.2024', til: '31.12.2025' })
    const html = await page(body, as.secretariat)
    expect(html).toContain('Ingen er ført inn som leder fra 01.01.2026.')
    await send(`${body}/ledelse`, { leder: deputy, fra: '01.02.2026' })
    expect(await page(body)).not.toContain('Ingen er ført inn som leder')
    const then = await page(`${body}?dag=31.12.2025`)
    expect(then).toContain('Ingen er ført inn som leder 01.01.2026 til 31.01.2026.')
  })

  it('rettes, og tas bort når det aldri var slik', async () => {
    const { body, chair } = await withSides()
    await send(`${body}/ledelse`, { leder: chair })
    const own = linkIn(await page(body, as.secretariat), /href="([^"]+ledelse\/[0-9a-f-]{36})"/)
    expect((await send(own, { valgt: 'elected' })).status).toBe(303)
    expect(await page(body)).toContain('Valgt av organet')
    expect(await entries()).toMatchObject({
      deed: 'body-leaders-changed',
      details: { changed: ['leadership-way'] },
    })
    expect((await send(own, { aldri: 'yes' })).status).toBe(303)
    expect(await page(body)).not.toContain('Leder og nestleder')
    expect((await get(own, as.secretariat)).status).toBe(404)
  })
})
