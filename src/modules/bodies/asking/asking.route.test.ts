import { describe, expect, it } from 'vitest'
import { bodiesHouse, today } from '../../../../test/bodies-house.ts'
import { addDays } from '../../../kernel/day.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'

const { added, as, entries, get, openAndPost, page, seated, send } = bodiesHouse()

describe('Plassene', () => {
  it('blir til en runde om navn, som er et utkast med spørsmålene i, og står i journalen', async () => {
    const body = await added()
    await seated(body)
    const form = await page(`${body}/spor-om-navn`, as.secretariat)
    const id = /name="plasser" value="([0-9a-f-]{36})" checked/.exec(form)?.[1] ?? ''
    const soon = shortDay(addDays(today, 14))
    const sent = await send(`${body}/spor-om-navn`, { plasser: [id], frist: soon })
    expect(sent.status).toBe(303)
    const told = await entries()
    expect(told).toMatchObject({ deed: 'names-asked', details: { seats: ['Værnesregionen'] } })
    const draft = await page(sent.headers.get('location') ?? '', as.secretariat)
    for (const text of ['Navn til', 'Hvem oppnevner dere?', 'Hvem er vara?', 'Værnesregionen']) {
      expect(draft).toContain(text)
    }
    const path = (sent.headers.get('location') ?? '').replace(/\/utkast.*/, '')
    const asked = await openAndPost(`${path}/send`, {}, as.secretariat)
    expect([asked.status, asked.status === 303 ? '' : await asked.text()]).toEqual([303, ''])
    const journal = await page('/nordre-trondelag/journal', as.secretariat)
    expect(journal).toMatch(/Spurt[\s\S]{0,80}Værnesregionen/)
    expect(journal).not.toContain('region.vaernesregionen')
    expect(await page(body, as.secretariat)).not.toContain('Begynt ')
    await send(`${body}/spor-om-navn`, { plasser: [id], frist: soon })
    const alike = await page(body, as.secretariat)
    expect(alike.split(`<div>Begynt ${shortDay(today)}</div>`)).toHaveLength(3)
    expect(await page('/nordre-trondelag/runder', as.secretariat)).toContain(
      `Begynt ${shortDay(today)}`,
    )
    const nobody = await send(`${body}/spor-om-navn`, { plasser: [], frist: '' })
    expect(nobody.status).toBe(422)
    expect(await nobody.text()).toContain('Kryss av for minst én plass.')
    expect((await get(`${body}/spor-om-navn`, as.verdal)).status).toBe(403)
  })
})
