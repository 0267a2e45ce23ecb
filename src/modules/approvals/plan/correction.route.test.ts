import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, readStamp, type TestApp } from '../../../../test/app.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { samplePlace as place, sampleHouse } from '../../../../test/sample-house.ts'
import { addDays } from '../../../kernel/day.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { now } from '../../../platform/clock.ts'

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
  const given = {
    body: 'municipal-council',
    day: '20.11.2026',
    rightDay: '20.11.2026',
    source: 'E-post',
  }
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

describe('Dager, andeler og valg i forhåndsvisningen', () => {
  const today = osloDay(now())
  const next = { rule: 'on-day', parties: '' }
  it('sier at avtalen trer i kraft med en gang, eller før fristen', async () => {
    expect(await look({ ...next, day: shortDay(today) })).toContain(
      'Avtalen trer i kraft med en gang du legger den fram, uansett hvem som har svart.',
    )
    const soon = await look({ ...next, day: shortDay(addDays(today, 10)) })
    expect(soon).toContain('Dagen avtalen trer i kraft, er før fristen for svar.')
    expect(soon).not.toContain('med en gang du legger den fram')
  })

  it('sier at partene er slik registrene sier de blir, og tar ingen dag langt fram', async () => {
    const ahead = await look({ partiesOn: shortDay(addDays(today, 40)) })
    expect(ahead).toContain('Partene er slik registrene nå sier de blir ')
    expect(await look({ partiesOn: '01.01.2099' })).toContain('Dagen er mer enn fem år fram')
  })

  it('tar to tredeler som brøk, og leser tilbake hvor mange en andel er', async () => {
    const of = (percent: string) => look({ rule: 'share', percent })
    for (const typed of ['2/3', '⅔'])
      expect(await of(typed)).toContain('når 2/3 av partene har vedtatt, det vil si 2 av 3.')
    expect(await of('66,7')).toContain('når 66,7 prosent har vedtatt, det vil si 3 av 3.')
    expect(await of('3/2')).toContain('Andelen må være over 0 og høyst 100 prosent.')
    expect(await of('to')).toContain('Skriv en brøk, som 2/3, eller prosent, som 50 %.')
  })

  it('husker to tredeler helt, og begynner neste skjema med dem', async () => {
    const chosen = { ...plan, ...stand, rule: 'share', percent: '2/3', _steg: 'confirm' }
    await sends(`${own}/legg-fram`, chosen)
    const board = await textOf(house.get(`${own}/tavle`))
    expect(board).toContain('2/3 av partene har vedtatt, det vil si 2 av 3')
    await sends(`${own}/ny-versjon`, { ...draft, title: 'Rettelse, igjen' })
    const form = await (await house.get(`${own}/legg-fram`, secretariat)).text()
    expect(form).toMatch(/value="2\/3"/)
  })

  it('begynner med valgene fra sist også når alle versjonene er trukket, og sier fra om svar som ikke kan stå lenger', async () => {
    const form = await (await house.get(`${own}/legg-fram`, secretariat)).text()
    await sends(`${own}/trekk`, { reason: 'Feil', _steg: 'confirm' })
    await sends(`${own}/trekk`, { reason: 'Feil', _steg: 'confirm' })
    const late = await textOf(
      house.post(`${own}/legg-fram`, { ...plan, ...stand, _lest: readStamp(form) }, secretariat),
    )
    expect(late).toContain('Versjonen før er trukket siden du åpnet skjemaet')
    expect(late).not.toContain('Svarene på forrige versjon: ')
    const begun = await (await house.get(`${own}/legg-fram`, secretariat)).text()
    expect(begun).toMatch(/value="municipal-council" selected/)
    expect(begun).toMatch(/value="5037"[^>]* checked|checked[^>]* value="5037"/)
    expect(begun).not.toMatch(/value="5006"[^>]* checked|checked[^>]* value="5006"/)
    expect(begun).not.toContain('Hva med svarene')
  })
})
