import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { wholeSample } from '../../../../test/sample-house.ts'

const form = '/nordre-trondelag/saker/meld'
let base: TestDatabase
let house: TestApp
const as: Record<'secretariat' | 'trust' | 'verdal' | 'member' | 'secretary', Reader> = {} as never
beforeAll(async () => {
  ;({ base } = await wholeSample())
  house = await testApp(base)
  as.secretariat = await house.signIn('secretariat')
  as.trust = await house.signIn('trust-secretariat', 'helse-nord-trondelag')
  as.verdal = await house.signIn('party-contact', '5038')
  as.member = await house.signIn('body-member')
  as.secretary = await house.signIn('body-secretary')
}, 120_000)
afterAll(() => base.close())

let number = 0
const typed = () => {
  number += 1
  return { organ: 'prove', tittel: `Legevakta ${number}`, hvorfor: 'Vakta ryker.' }
}
const choices = async (reader: Reader) => {
  const html = await (await house.get(form, reader)).text()
  return (html.match(/<input[^>]*name="hvem"[^>]*>/g) ?? []).map(
    (each) => `${/value="([^"]+)"/.exec(each)?.[1]}${each.includes('checked') ? ' valgt' : ''}`,
  )
}

describe('Skjemaet der en sak meldes', () => {
  it('sier at teksten og vedleggene kan bli åpne for alle, og lar ikke den som melder, velge det', async () => {
    const html = (await (await house.get(form, as.verdal)).text()).replaceAll('\u00ad', '')
    expect(html).toContain('kan teksten og vedleggene bli åpne for alle på nettet')
    expect(html).not.toContain('name="deling"')
  })
})

describe('Hvem en sak meldes for', () => {
  it('er valgt på forhånd: egen side for sekretariatene', async () => {
    expect(await choices(as.secretariat)).toEqual(['kommunene valgt', 'begge'])
    expect(await choices(as.trust)).toEqual(['part.helse-nord-trondelag valgt', 'begge'])
  })

  it('spørres det ikke om når det bare er en å velge, og saken er meldt for den', async () => {
    expect(await choices(as.verdal)).toEqual([])
    for (const reader of [as.verdal, as.member, as.secretary]) {
      const sent = await house.post(form, typed(), reader)
      expect([sent.status, sent.status === 303 ? '' : await sent.text()]).toEqual([303, ''])
    }
  })
})
