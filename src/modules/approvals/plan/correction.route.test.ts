import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, readStamp, type TestApp } from '../../../../test/app.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { samplePlace as place, sampleHouse } from '../../../../test/sample-house.ts'

const own = `${place}/rettelse`
const draft = {
  title: 'Rettelse',
  body: 'Avtale.',
  kind: 'agreement',
  audience: 'public',
  deadline: '31.12.2027',
}
const plan = {
  ...{ partiesOn: '22.11.2026', decidingBody: 'municipal-council', rule: 'all', who: 'chosen' },
  chosen: ['5037', '5038', '5036', '1811'],
}
const stand = {
  ...{ answers: 'stand', judgedBy: 'ASU 12.02.2026, sak 4/26' },
  because: 'Bare en skrivefeil er rettet.',
}
type Fields = Parameters<TestApp['post']>[1]
let base: TestDatabase
let house: TestApp
let secretariat: Reader

const sends = async (path: string, fields: Fields) => {
  expect((await house.post(path, fields, secretariat)).status, path).toBe(303)
}
const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text())
    .replaceAll('\u00a0', ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
const look = async (fields: Fields) => {
  const form = await (await house.get(`${own}/legg-fram`, secretariat)).text()
  return textOf(
    house.post(
      `${own}/legg-fram`,
      { ...plan, ...stand, ...fields, _lest: readStamp(form) },
      secretariat,
    ),
  )
}

beforeAll(async () => {
  ;({ base, house } = await sampleHouse())
  secretariat = await house.signIn('secretariat')
  await sends(`${place}/ny`, draft)
  await sends(`${own}/legg-fram`, { ...plan, _steg: 'confirm' })
  const given = { body: 'municipal-council', day: '20.11.2026', early: 'yes', source: 'E-post' }
  await sends(`${own}/svar/5037`, { ...given, state: 'adopted' })
  await sends(`${own}/svar/5038`, { ...given, state: 'rejected' })
  await sends(`${own}/svar/1811`, { ...given, state: 'adopted' })
  await sends(`${own}/svar/5038/uten`, { answer: 'yes', source: 'ASU 12.02.2026, sak 4/26' })
  await sends(`${own}/ny-versjon`, { ...draft, title: 'Rettelse, rettet' })
})
afterAll(() => base.close())

describe('Forhåndsvisningen av en rettelse', () => {
  it('sier hvem som blir spurt, hvem som får vite at svaret står, og hvem avtalen fortsatt gjelder uten', async () => {
    const seen = await look({})
    expect(seen).toContain('1 part blir bedt om å behandle saken: Frosta ')
    expect(seen).toContain(
      '2 parter får vite at svaret står, og blir ikke spurt: Bindal, Levanger ',
    )
    expect(seen).toContain('Avtalen gjelder fortsatt uten: Verdal. De blir ikke spurt')
    expect(seen).toContain('Gjelder uten, blir ikke spurt')
    expect(seen).toContain('Avtalen trer i kraft når alle 3 har vedtatt.')
    expect(seen).not.toContain('Regelen endres også')
  })

  it('sier at regelen endres, og hvem som er skrevet som den som har vurdert det', async () => {
    const seen = await look({ rule: 'number', parties: '2' })
    expect(seen).toContain('Regelen endres også')
    expect(seen).toContain(
      'Før: Avtalen trer i kraft når alle 3 har vedtatt. Nå: Avtalen trer i kraft når 2 har vedtatt.',
    )
    expect(seen).toContain('Du har skrevet at det er vurdert av: ASU 12.02.2026, sak 4/26')
    const fewer = await look({ chosen: ['5037', '5038', '5036'] })
    expect(fewer).not.toContain('Regelen endres også')
    expect(fewer).toContain('Partene er ikke de samme som før')
  })

  it('krever ikke flere ja enn det er parter igjen når noen er holdt utenfor', async () => {
    expect(await look({ rule: 'number', parties: '4' })).toContain(
      'Tallet må være minst 1 og høyst så mange som det er parter.',
    )
  })
})
