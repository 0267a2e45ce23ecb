import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestApp } from '../../../../test/app.ts'
import { addFunction, addHolderAt } from '../../../../test/builders/contact.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { sampleHouse } from '../../../../test/sample-house.ts'
import type { Role } from '../../../kernel/deed.model.ts'

const page = '/nordre-trondelag/kommuner/5038'
let base: TestDatabase
let house: TestApp

beforeAll(async () => {
  ;({ base, house } = await sampleHouse())
  const functionKey = await addFunction(base, 'prove-lege', 'Prøvelege')
  const email = 'lege@verdal.example'
  await addHolderAt(base, { functionKey, place: '5038', name: 'Legen i Verdal', email })
  const vacant = await addFunction(base, 'prove-ledig', 'Prøveledig')
  await addHolderAt(base, { functionKey: vacant, place: '5038', kind: 'vacancy' })
})
afterAll(() => base.close())

const pageFor = async (role: Role | null, party?: string) => {
  const reader = role === null ? house.stranger : await house.signIn(role, party)
  return (await house.get(page, reader)).text()
}

describe('Funksjonene på kommunens side', () => {
  it.each<[Role, string | undefined]>([
    ['secretariat', undefined],
    ['party-contact', '5037'],
  ])('vises for %s, med hvem, tilstand og lenke til lista', async (role, party) => {
    const html = await pageFor(role, party)
    expect(html).toContain('Prøvelege')
    expect(html).toContain('Legen i Verdal')
    expect(html).toMatch(/Prøveledig.*?Ledig/)
    expect(html).toContain('href="/nordre-trondelag/kontakter/hos/5038"')
  })

  it('sier ikke til helseforetaket hvem som har det som bare er delt med kommunene', async () => {
    const html = await pageFor('trust-secretariat', 'helse-nord-trondelag')
    expect(html).toContain('Prøvelege')
    expect(html).not.toContain('Legen i Verdal')
    expect(html).toMatch(/Prøveledig.*?Ikke delt, eller ikke kjent/)
  })

  it.each<Role | null>([null, 'auditor'])('vises ikke for %s', async (role) => {
    const html = await pageFor(role)
    expect(html).not.toContain('Prøvelege')
    expect(html).not.toContain('Legen i Verdal')
    expect(html).not.toContain('kontakter/hos')
  })
})
