import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestApp } from '../../../test/app.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { sampleHouse } from '../../../test/sample-house.ts'

let base: TestDatabase
let house: TestApp
beforeAll(async () => {
  ;({ base, house } = await sampleHouse())
})
afterAll(() => base.close())

const place = '/nordre-trondelag/kommuner'
const sections = ['Plassene', 'Beløpene', 'Behandlingene']

describe('Det en kommune svarer for og betaler', () => {
  it('er beløpet og behandlingene, og plassene som ikke er registrert', async () => {
    const html = (await (await house.get(`${place}/5038`)).text()).replaceAll('\u00a0', ' ')
    for (const section of sections) expect(html).toContain(`<h2>${section}</h2>`)
    expect(html).toContain('99 310 kr')
    expect(html).toContain('Komite mennesker og livskvalitet')
  })

  it('venter ikke på noen når avtalen bare er fortalt etter kilder', async () => {
    const contact = await house.signIn('party-contact', '1721')
    for (const reader of [house.stranger, contact]) {
      const html = await (await house.get(`${place}/5038`, reader)).text()
      expect(html).not.toContain('Dette venter på kommunen')
      expect(html).toContain('Kildene sier ikke hva Verdal svarte. Ingen venter på svar.')
    }
    const own = await (await house.get(`${place}/5038`, contact)).text()
    expect(own).toContain('Før i ettertid hva Verdal svarte på')
    expect(await (await house.get(`${place}/5038`)).text()).not.toContain('Før i ettertid')
  })

  it('er ingenting for en kommune utenfor, som da ikke har tomme deler', async () => {
    const html = await (await house.get(`${place}/5001`)).text()
    expect(html).toContain('Historien')
    for (const section of sections) expect(html).not.toContain(`<h2>${section}</h2>`)
  })
})
