import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../test/app.ts'
import { aDraft, aNewTreatment, aPlan } from '../../../test/builders/document.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { day, instant } from '../../kernel/day.model.ts'
import { createDocument } from '../agreements/index.ts'
import { registerTreatment } from '../approvals/answer/register-treatment.command.ts'
import { putForward } from '../approvals/plan/put-forward.command.ts'
import { clarifyParty } from '../approvals/question/clarify-party.command.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
beforeAll(async () => {
  base = await testDatabase()
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
})
afterAll(() => base.close())

const at = instant('2017-12-15T10:00:00.000Z')

async function aCirculated(title: string) {
  const order = { communityId: base.communityId, by: null, at }
  const { slug } = await createDocument(base.db, { ...order, draft: aDraft({ title }), files: [] })
  await putForward(base.db, aPlan({ communityId: base.communityId, slug }))
  const act = { ...order, slug, on: day('2017-12-15') }
  return {
    slug,
    verdal: async (over: Parameters<typeof aNewTreatment>[0]) => {
      const treatment = aNewTreatment(over)
      const order = { ...act, treatment, file: null, isDayRight: true }
      expect(await registerTreatment(base.db, order)).toMatchObject({ ok: true })
    },
    leksvik: async (isParty: boolean) => {
      const clarified = { partyCode: '1718', isParty, source: 'Brev' }
      expect(await clarifyParty(base.db, { ...act, ...clarified })).toMatchObject({ ok: true })
    },
  }
}

async function html(path: string, as = secretariat): Promise<string> {
  return (await (await house.get(`/${base.communityKey}${path}`, as)).text()).replace(
    /<[^>]*>/g,
    ' ',
  )
}

/** How many have not answered, as the front page, the list and the board tell it of the document that is told first. */
const counts = async ({ slug }: { slug: string }): Promise<(string | undefined)[]> => {
  const told = [
    /(\d+) part(?:er)? mangler endelig svar/.exec(await html('')),
    /(\d+) mangler svar/.exec(await html('/avtaler')),
    /(\d+) mangler svar/.exec(await html(`/avtaler/${slug}/tavle`)),
  ]
  return told.map((each) => each?.[1])
}

describe('Forsiden, lista og tavla teller likt', () => {
  it('den som avviste og har saken på dagsordenen igjen, og den som er avklart som ingen part', async () => {
    const document = await aCirculated('Avtale A')
    expect(await counts(document)).toEqual(['2', '2', '2'])

    await document.verdal({ state: 'rejected' })
    expect(await counts(document)).toEqual(['1', '1', '1'])
    await document.verdal({ state: 'on-agenda', day: day('2018-01-20') })
    expect(await counts(document)).toEqual(['2', '2', '2'])

    await document.leksvik(true)
    expect(await counts(document)).toEqual(['3', '3', '3'])
    await document.leksvik(false)
    expect(await counts(document)).toEqual(['2', '2', '2'])
  })

  it('og kontakten ser det samme: saken venter igjen, og den som ikke er part, blir ikke spurt', async () => {
    const verdal = await house.signIn('party-contact', '1721')
    const leksvik = await house.signIn('party-contact', '1718')
    const document = await aCirculated('Avtale B')
    await document.verdal({ state: 'rejected' })
    expect(await html('', verdal)).not.toContain('hva Verdal svarer på «Avtale B»')
    await document.verdal({ state: 'on-agenda', day: day('2018-01-20') })
    expect(await html('', verdal)).toContain('hva Verdal svarer på «Avtale B»')
    await document.leksvik(true)
    await document.leksvik(false)
    expect(await html('', leksvik)).toContain('Ingenting venter på deg nå.')
  })
})
