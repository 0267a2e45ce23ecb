import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reader, TestApp } from '../../../../test/app.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { sampleAgreement as own, sampleHouse } from '../../../../test/sample-house.ts'

const draft = {
  body: 'Avtale mellom partene.',
  ...{ kind: 'agreement', audience: 'public', deadline: '31.12.2027' },
}
const plan = {
  ...{ partiesOn: '22.11.2026', decidingBody: 'municipal-council', rule: 'all' },
  ...{ answers: 'stand', judgedBy: 'ASU 12.02.2026, sak 4/26' },
  because: 'Bare en skrivefeil er rettet.',
}
let base: TestDatabase
let house: TestApp
let secretariat: Reader

const textOf = async (path: string, as: Reader = house.stranger) => {
  const answer = await house.get(path, as)
  expect(answer.status, path).toBe(200)
  return (await answer.text()).replaceAll('\u00a0', ' ').replaceAll('\u00ad', '')
}
const sends = async (path: string, fields: Record<string, string>) => {
  expect((await house.post(path, fields, secretariat)).status, path).toBe(303)
}
const corrects = async (title: string) => {
  await sends(`${own}/ny-versjon`, { ...draft, title })
  await sends(`${own}/legg-fram`, { ...plan, _steg: 'confirm' })
}
/** The link in the last mail to whoever answers for the merged municipality. */
const linkOf = async (code: string) => {
  const { body } = await base.owner
    .selectFrom('outgoing_mail as letter')
    .innerJoin('community_mail as mail', 'mail.id', 'letter.id')
    .where('mail.party_code', '=', code)
    .select('letter.body')
    .orderBy('letter.id', 'desc')
    .executeTakeFirstOrThrow()
  return new URL(/http\S+\/meld\/\S+/.exec(body)?.[0] ?? '').pathname
}

beforeAll(async () => {
  ;({ base, house } = await sampleHouse())
  secretariat = await house.signIn('secretariat')
  await house.signIn('party-contact', '5060')
  await sends(`${own}/svar/1750`, {
    ...{ body: 'executive-board', state: 'adopted', day: '18.12.2017' },
    source: 'E-post 21.12.2017',
  })
  await corrects('Felles finansiering, rettet')
})
afterAll(() => base.close())

const isTold = (html: string) => {
  const [, list = ''] = /Svar fra kommunene som ble Nærøysund([^§]*?)<\/ul>/.exec(html) ?? []
  return list
}

describe('Parter som er slått sammen etter at de svarte, når teksten rettes', () => {
  it('Den nye partens side sier hva de svarte, med vei til siden deres på versjonen før', async () => {
    const told = isTold(await textOf(`${own}/svar/5060`))
    expect(told).toContain('De ble gitt før teksten ble rettet, og er ikke svaret fra Nærøysund.')
    expect(told).toContain(`href="${own}/svar/1750?versjon=1"`)
    expect(told).toContain('Formannskap: Vedtatt, 18. desember 2017 · Versjon 1')
    expect(told).toMatch(/svar\/1751\?versjon=1"[^>]*>Nærøy</)
    expect(told).not.toContain('Verdal')
    expect(await textOf(`${own}/svar/1750?versjon=1`)).toContain('18. desember 2017')
  })

  it('De som er de samme som før, har ingen slik liste', async () => {
    expect(await textOf(`${own}/svar/5038`)).not.toContain('Svar fra kommunene som ble')
  })

  it('Lenka i e-posten sier det også', async () => {
    const link = await linkOf('5060')
    const told = isTold(await textOf(link))
    expect(told).toContain('Formannskap: Vedtatt, 18. desember 2017')
    expect(told).toContain(`href="${own}/svar/1750?versjon=1"`)
  })

  it('Er avtalen bare for kommunene, står svarene ved lenka uten vei inn i huset', async () => {
    await base.owner.updateTable('document').set({ audience: 'municipalities' }).execute()
    const told = isTold(await textOf(await linkOf('5060')))
    expect(told).toContain('Formannskap: Vedtatt, 18. desember 2017')
    expect(told).not.toContain('href=')
    await base.owner.updateTable('document').set({ audience: 'public' }).execute()
  })

  it('Rettes den igjen, står svarene der fortsatt, hver én gang', async () => {
    await corrects('Felles finansiering, rettet igjen')
    const told = isTold(await textOf(`${own}/svar/5060`))
    expect(told.match(/versjon=1"/g)).toHaveLength(2)
    expect(told).not.toContain('versjon=2')
  })
})
