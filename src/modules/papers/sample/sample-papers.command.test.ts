import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { wholeSample } from '../../../../test/sample-house.ts'

const houses = ['ovelse', 'nordre-trondelag'] as const
const opened: Record<string, { base: TestDatabase; house: TestApp; reader: Reader }> = {}

beforeAll(async () => {
  for (const key of houses) {
    const { base } = await wholeSample(key)
    const house = await testApp(base)
    opened[key] = { base, house, reader: await house.signIn('secretariat') }
  }
}, 120_000)
afterAll(async () => {
  for (const { base } of Object.values(opened)) await base.close()
})

/** The page of the paper of a case, by the title of the case. */
async function paperOf(key: (typeof houses)[number], title: string): Promise<string> {
  const { base, house, reader } = opened[key] ?? {}
  if (!base || !house || !reader) throw new Error('Huset er ikke åpnet')
  const { code } = await base.owner
    .selectFrom('case_item')
    .where('title', '=', title)
    .where('community_id', '=', base.communityId)
    .select('code')
    .executeTakeFirstOrThrow()
  return (await house.get(`/${key}/saker/${code}/framlegg`, reader)).text()
}

describe('Saksframleggene i eksempelet', () => {
  it('ett er til gjennomsyn, med merknader fra fire', async () => {
    const html = await paperOf('ovelse', 'Kurs i BTI for 20 kommuner')
    for (const name of ['Namsos', 'Verdal', 'Steinkjer', 'Grong']) expect(html).toContain(name)
    for (const words of ['Høsten bør være med', 'Tatt inn', 'på folketallet'])
      expect(html).toContain(words)
  })

  it('ett har tre versjoner, og sier hva som er nytt i den siste', async () => {
    const html = await paperOf('ovelse', 'Handlingsplan for samhandling neste år')
    expect(html.match(/versjon=\d/g)).toEqual(['versjon=3', 'versjon=2', 'versjon=1'])
  })

  it('ett skriver Verdal sammen med sekretariatet', async () => {
    const { base, house } = opened.ovelse ?? {}
    if (!base || !house) throw new Error('Huset er ikke åpnet')
    const verdal = await house.signIn('party-contact', '5038')
    const title = 'Samordnet henvisning: hvem ringer hvem'
    const { code } = await base.owner
      .selectFrom('case_item')
      .where('title', '=', title)
      .where('community_id', '=', base.communityId)
      .select('code')
      .executeTakeFirstOrThrow()
    expect((await house.get(`/ovelse/saker/${code}/framlegg/skriv`, verdal)).status).toBe(200)
    for (const way of ['legg-fram', 'gjennomsyn']) {
      const path = `/ovelse/saker/${code}/framlegg/${way}`
      expect((await house.get(path, verdal)).status).toBe(404)
    }
    const other = await house.signIn('party-contact', '5006')
    expect((await house.get(`/ovelse/saker/${code}/framlegg`, other)).status).toBe(404)
  })

  it('Verdals sak står under sine egne overskrifter, med kilden', async () => {
    const title = 'Felles stilling som samhandlingskoordinator helse'
    const html = await paperOf('nordre-trondelag', title)
    for (const words of ['Rådmannens innstilling', 'Saksopplysninger: Forankring', 'kr 99.310,-'])
      expect(html).toContain(words)
  })
})
