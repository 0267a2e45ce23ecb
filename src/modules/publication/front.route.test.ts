import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../../../test/app.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { sampleHouse } from '../../../test/sample-house.ts'

let base: TestDatabase
let house: TestApp
beforeAll(async () => {
  ;({ base } = await sampleHouse())
  await base.addCommunity('tomt')
  house = await testApp(base)
})
afterAll(() => base.close())

describe('Forsiden til et fellesskap', () => {
  it('sier hvem som er med, med hver kommune som en rute', async () => {
    const answer = await house.get('/nordre-trondelag')
    expect(answer.status).toBe(200)
    const html = await answer.text()
    expect(html).toContain('20 kommuner og ett helseforetak')
    expect(html.match(/class="gf-tile /g)).toHaveLength(20)
    expect(html).toContain('href="/nordre-trondelag/kommuner/5038"')
  })

  it('viser ikke det som venter, til den som ikke er logget inn', async () => {
    expect(await (await house.get('/nordre-trondelag')).text()).not.toContain('Dette venter på deg')
    const contact = await house.signIn('party-contact', '5038')
    const html = await (await house.get('/nordre-trondelag', contact)).text()
    expect(html).toContain('Dette venter på deg')
    expect(html).not.toContain('/nordre-trondelag/tilgang')
  })

  it('sier at ingenting venter når bare kildene mangler et utfall', async () => {
    const contact = await house.signIn('party-contact', '5038')
    const own = await (await house.get('/nordre-trondelag', contact)).text()
    expect(own).toContain('Ingenting venter på deg nå.')
    expect(own).toContain('Kan føres i ettertid')
    expect(own).toContain('Hva Verdal svarte på')
    const secretariat = await house.signIn('secretariat')
    const all = await (await house.get('/nordre-trondelag', secretariat)).text()
    expect(all).toContain('Ingenting venter på deg nå.')
    expect(all).toContain('Utfallet mangler for 24 parter.')
    expect(await (await house.get('/nordre-trondelag')).text()).not.toContain('Kan føres')
  })

  it('viser tilgang og journal i menyen bare til den som kan bruke dem', async () => {
    const secretariat = await house.signIn('secretariat')
    const html = await (await house.get('/nordre-trondelag', secretariat)).text()
    expect(html).toContain('/nordre-trondelag/tilgang')
    expect(html).toContain('/nordre-trondelag/journal')
  })

  it('sier hva som er neste skritt i et tomt fellesskap', async () => {
    const html = await (await house.get('/tomt')).text()
    expect(html).toContain('Ingen parter er registrert ennå')
    expect(html).toContain('Ingen avtaler er lagt fram ennå')
    expect(html).not.toContain('/tomt/kommuner/ny')
    expect(html).not.toContain('Se fordelingen')
  })

  it('finnes ikke for et fellesskap som ikke finnes', async () => {
    expect((await house.get('/ukjent')).status).toBe(404)
  })
})
