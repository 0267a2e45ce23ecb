import { describe, expect, it } from 'vitest'
import { aHolder, aSeat, bodiesHouse, linkIn, today } from '../../../../test/bodies-house.ts'
import { addDays } from '../../../kernel/day.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'

const { added, as, entries, page, putIn, seated, send } = bodiesHouse()

describe('Plassene', () => {
  it('taler for regionen, og regionens kommuner som ikke er parter, regnes ikke som representert', async () => {
    const body = await added()
    await seated(body)
    const html = await page(body)
    expect(html).toContain('Værnesregionen')
    expect(html).toMatch(/Ingen plass taler for (?![^<]*(?:Meråker|Stjørdal))[^<]*Verdal/)
    expect(html).not.toContain('Selbu')
    expect(html).toContain('Sidene er ikke like: kommunesiden har 1 plass som bestemmer')
    expect(await page('/nordre-trondelag/kommuner/5034')).toContain(
      'Plasser som taler for kommunen',
    )
    expect(await page('/nordre-trondelag/kommuner/5038')).toContain(
      'Ingen plasser som taler for kommunen, er ført inn.',
    )
  })

  it('kan tale for to regioner, med rettelser i behold', async () => {
    const body = await added()
    const taler = ['region.vaernesregionen', 'region.innherred']
    const seat = await seated(body, { navn: 'Begge', taler })
    expect(await page(seat)).toMatch(/Innherred og Værnesregionen|Værnesregionen og Innherred/)
    const refused = await send(`${seat}/endre`, { taler, navn: '' })
    expect(refused.status).toBe(422)
    expect((await refused.text()).match(/value="region\.[^"]+" checked/g)).toHaveLength(2)
  })

  it('må tale for noen, og for en region som er der', async () => {
    const body = await added()
    const nobody = await send(`${body}/plasser/ny`, { ...aSeat, taler: [] })
    expect(await nobody.text()).toContain('Kryss av for minst én som plassen taler for.')
    const none = await send(`${body}/plasser/ny`, { ...aSeat, taler: ['region.innlandet'] })
    expect(none.status).toBe(422)
    expect(await none.text()).toMatch(/Finnes ikke den dagen plassen begynner: [^<.]*innlandet/i)
  })

  it('som er avsluttet, er der igjen når siste dag tas bort, med den som hadde den', async () => {
    const body = await added()
    const seat = await seated(body)
    await putIn(seat)
    expect(await page(`${seat}/endre`, as.secretariat)).not.toContain('name="til"')
    for (const til of ['', shortDay(addDays(today, 40))]) {
      expect((await send(`${seat}/avslutt`, { til })).status).toBe(303)
      const form = await page(`${seat}/endre`, as.secretariat)
      expect(form).toContain(`name="til"`)
      expect(form).toContain(`value="${til || shortDay(addDays(today, -1))}"`)
      const early = await send(`${seat}/endre`, { fra: '01.01.2020', til: '01.01.2019' })
      expect(early.status).toBe(422)
      expect(await early.text()).toContain('id="felt-til-feil"')
      expect((await send(`${seat}/endre`, { til: '' })).status).toBe(303)
      expect(await entries()).toMatchObject({
        deed: 'seat-changed',
        details: { changed: ['seat-until'] },
      })
      expect(await page(body, as.secretariat)).toContain('Ola Leder, Helseleder')
      expect(await page(seat, as.secretariat)).toContain(`href="${seat}/avslutt"`)
    }
  })
})

describe('En plass som følger en annen', () => {
  it('har den som har den andre, tar ingen inn selv, og sier hvor', async () => {
    const psu = await added({
      navn: 'Partnerskapsmøtet',
      kort: 'PSU',
      slag: 'political',
      niva: '1',
    })
    const source = await seated(psu, { navn: 'Brukerne der', side: 'none', rett: 'speak' })
    await putIn(source, { navn: 'Brukerrepresentanten' })
    const asu = await added()
    const folger = source.split('/').at(-1) ?? ''
    const seat = await seated(asu, { navn: 'Brukerne her', side: 'none', rett: 'speak', folger })
    expect(await page(asu, as.verdal)).toContain('Brukerrepresentanten')
    const html = await page(seat, as.secretariat)
    expect(html).toContain('PSU: Brukerne der')
    expect(html).not.toContain('Sett inn noen')
    const refused = await send(`${seat}/ny`, aHolder)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Plassen følger en annen plass.')
    const stands = await send(`${asu}/plasser/ny`, { ...aSeat, navn: 'Vara her' })
    expect(stands.status).toBe(303)
    const substitute = linkIn(await page(asu, as.secretariat), /href="([^"]+)">Vara her</)
    const same = await send(`${substitute}/ny`, {
      ...{ ...aHolder, rang: '1', navn: 'Brukerrepresentanten' },
    })
    expect(await same.text()).toContain('har selv en plass i organet da')
  })
})
