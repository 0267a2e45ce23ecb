import { describe, expect, it } from 'vitest'
import { aHolder, bodiesHouse, today } from '../../../../test/bodies-house.ts'
import { addDays } from '../../../kernel/day.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'

const { added, as, chain, entries, page, putIn, seated, send } = bodiesHouse()

describe('Plassene', () => {
  it('har en med vara, blir ledig når den som har den slutter, og vises som en annen dag', async () => {
    const body = await added()
    const seat = await seated(body)
    const holder = await putIn(seat)
    await putIn(seat, { rang: '1', navn: 'Vara Hansen', epost: '' })
    const held = await page(body, as.verdal)
    expect(held).toContain('Ola Leder, Helseleder')
    expect(held).toMatch(/Vara Hansen[\s\S]*Første vara/)
    const last = addDays(today, -30)
    const ended = await send(`${holder}/avslutt`, { til: shortDay(last), grunn: 'resigned' })
    expect(ended.status).toBe(303)
    const vacant = await page(body, as.verdal)
    expect(vacant).toContain('Ledig: Værnesregionen.')
    expect(vacant).not.toContain('Ola Leder')
    const before = await page(`${body}?dag=01.06.2024`, as.verdal)
    expect(before).toContain('Ola Leder, Helseleder')
    expect(before).not.toContain('Ledig')
    expect(await page(seat, as.verdal)).toContain('Trakk seg')
    expect(await page('/nordre-trondelag/min-side', as.secretariat)).toContain(
      'ASU: Værnesregionen',
    )
    expect(await entries()).toMatchObject({
      deed: 'seat-holder-ended',
      details: { seat: 'Værnesregionen', rank: 'rank-0', endedBecause: 'resigned' },
    })
    expect(JSON.stringify(await entries())).not.toContain('Ola')
    expect((await chain()).ok).toBe(true)
  })

  it('lar varaen rykke opp når den som har plassen, slutter: plassen er aldri ledig', async () => {
    const body = await added()
    const seat = await seated(body)
    const holder = await putIn(seat)
    await putIn(seat, { rang: '1', navn: 'Vara Hansen', epost: '' })
    expect(await page(`${holder}/avslutt`, as.secretariat)).toMatch(
      /Vara Hansen[^<]* \(første vara\) rykker opp fra dagen etter/,
    )
    const asked = { til: shortDay(addDays(today, -1)), grunn: 'resigned', rykker: 'yes' }
    expect((await send(`${holder}/avslutt`, asked)).status).toBe(303)
    const now = await page(body, as.verdal)
    expect(now).toContain('Vara Hansen')
    expect(now).not.toContain('Første vara')
    expect(now).not.toContain('Ledig')
    expect(await page(seat, as.verdal)).toContain('Rykket opp')
    expect(await entries()).toMatchObject({
      deed: 'seat-holder-added',
      details: { seat: 'Værnesregionen', rank: 'rank-0' },
    })
    const again = await send(`${holder}/avslutt`, asked)
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('Ingen er vara i plassen da.')
  })

  it('viser navn til alle bare der navnene er offentlige og delt med alle', async () => {
    const body = await added()
    const seat = await seated(body)
    await putIn(seat, { deling: 'public' })
    expect(await page(body)).not.toContain('Ola Leder')
    expect(await page(body)).toContain('Navnet er ikke offentlig')
    await send(`${seat}/endre`, { navnevises: 'yes' })
    const html = await page(body)
    expect(html).toContain('Ola Leder, Helseleder')
    expect(html).not.toContain('ola@stjordal.example')
    expect(await page(body, as.verdal)).toContain('ola@stjordal.example')
  })

  it('en med samme navn som en annen i organet får plass når det sies at det er en annen', async () => {
    const body = await added()
    await putIn(await seated(body), { epost: '' })
    const seat = await seated(body, { navn: 'Brukerne', taler: ['gruppe.users'], side: 'none' })
    const refused = await send(`${seat}/ny`, { ...aHolder, epost: '' })
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(html).toContain('id="felt-annen-feil"')
    expect(html).toContain('Ja, det er en annen person')
    await putIn(seat, { epost: '', annen: 'yes' })
  })

  it('sier en dag utenfor plassen ved dagen', async () => {
    const body = await added()
    const seat = await seated(body, { fra: shortDay(addDays(today, -10)) })
    const fra = shortDay(addDays(today, -20))
    const refused = await send(`${seat}/ny`, { ...aHolder, fra })
    expect(await refused.text()).toContain('id="felt-fra-feil"')
  })

  it('har ikke to samtidig, og den nye begynner i dag når en annen hadde den før', async () => {
    const body = await added()
    const seat = await seated(body)
    await putIn(seat)
    const refused = await send(`${seat}/ny`, { ...aHolder, navn: 'Ny', epost: '', fra: '' })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('En annen har dette da.')
    await putIn(seat, { navn: 'Ny', epost: '', fra: '', bytter: 'yes' })
    const html = await page(seat, as.verdal)
    expect(html).toContain(`fra ${shortDay(today)}`)
    expect(html).toContain('Byttet ut')
  })
})
