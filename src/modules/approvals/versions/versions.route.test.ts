import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reader, TestApp } from '../../../../test/app.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { samplePlace as place, sampleHouse } from '../../../../test/sample-house.ts'

const own = `${place}/samarbeidsavtale`
const desk = '/nordre-trondelag/min-side'
const draft = {
  title: 'Samarbeidsavtale',
  body: 'Avtale mellom [[avtalepart]] og [[kommune]]. Prisen er 100 kroner.',
  kind: 'cooperation-agreement',
  audience: 'public',
  counterparty: 'de andre partene',
  deadline: '31.12.2027',
}
const plan = { partiesOn: '22.11.2026', decidingBody: 'municipal-council', rule: 'all' }
let base: TestDatabase
let house: TestApp
let secretariat: Reader
let verdal: Reader

const textOf = async (path: string, as: Reader = house.stranger) => {
  const answer = await house.get(path, as)
  expect(answer.status, path).toBe(200)
  return (await answer.text()).replaceAll('\u00a0', ' ')
}
const sends = async (path: string, fields: Record<string, string | File>, as = secretariat) => {
  const answer = await house.post(path, fields, as)
  expect(answer.status, path).toBe(303)
}
const answers = (party: string, fields: Record<string, string | File>) =>
  sends(`${own}/svar/${party}`, {
    body: 'municipal-council',
    day: '20.11.2026',
    rightDay: '20.11.2026',
    caseNumber: '96/26',
    source: 'E-post 21.11.2026',
    ...fields,
  })

beforeAll(async () => {
  ;({ base, house } = await sampleHouse())
  secretariat = await house.signIn('secretariat')
  verdal = await house.signIn('party-contact', '5038')
  await sends(`${place}/ny`, draft)
  await sends(`${own}/legg-fram`, { ...plan, _steg: 'confirm' })
  await answers('1811', { state: 'rejected', wording: 'Bindal slutter seg ikke til.' })
  await answers('5038', {
    state: 'adopted-with-reservation',
    reservation: 'Forbehold om budsjettet for 2027.',
    file: new File(['Saksprotokoll 96/26'], 'protokoll.txt'),
  })
  await sends(`${own}/ny-versjon`, {
    ...draft,
    title: 'Samarbeidsavtale, ny pris',
    body: 'Avtale mellom [[avtalepart]] og [[kommune]]. Prisen er 200 kroner.',
  })
  await sends(`${own}/legg-fram`, { ...plan, answers: 'anew', _steg: 'confirm' })
})
afterAll(() => base.close())

describe('Når en ny versjon er lagt fram', () => {
  it('har den første fortsatt tavla si, med svarene, et varsel og vegen til den nye', async () => {
    const first = await textOf(`${own}/tavle?versjon=1`)
    expect(first).toContain('Dette er versjon 1, med svarene slik de ble gitt.')
    expect(first).toContain('Gå til versjon 2')
    expect(first).toContain('Avvist')
    expect(first).toContain('Vedtatt med forbehold')
    expect(first).toContain(`href="${own}/svar/5038?versjon=1"`)
    expect(first).not.toContain('/purr?til')
    const second = await textOf(`${own}/tavle`, secretariat)
    expect(second).not.toContain('Avvist')
    expect(second).not.toContain('Dette er versjon')
    expect(second).toContain(`href="${own}/tavle?versjon=1"`)
    expect(second).toContain('Versjon 1')
  })

  it('leses det parten svarte på den første, med ordlyd, forbehold og protokoll', async () => {
    const bindal = await textOf(`${own}/svar/1811?versjon=1`)
    expect(bindal).toContain('Bindal slutter seg ikke til.')
    const page = await textOf(`${own}/svar/5038?versjon=1`, verdal)
    expect(page).toContain('Forbehold om budsjettet for 2027.')
    expect(page).toContain('Dette er versjon 1, med svarene slik de ble gitt.')
    expect(page).toContain(`href="${own}/tavle?versjon=1#k-5038"`)
    const file = /href="([^"]+\/fil\/[^"]+)"/.exec(page)?.[1] ?? ''
    expect(await (await house.get(file, verdal)).text()).toBe('Saksprotokoll 96/26')
  })

  it('kan ingen svare på den første, og skjemaet gjelder den som vises', async () => {
    const first = await textOf(`${own}/svar/5038?versjon=1`, verdal)
    expect(first).not.toContain('<form method="post" action="/nordre-trondelag/avtaler')
    expect(await textOf(`${own}/svar/5038`, verdal)).toContain('Lagre svaret')
  })

  it('forteller partens side hva den har svart på hver versjon', async () => {
    const page = await textOf(`${own}/svar/5038`, verdal)
    expect(page).toContain('Andre versjoner')
    expect(page).toMatch(/Versjon 1<[\s\S]{0,80}Vedtatt med forbehold · lagt fram/)
    expect(await textOf(`${own}/svar/5038?versjon=1`)).toMatch(/Versjon 2<[\s\S]{0,80}Lagt fram/)
  })

  it('har den første fortsatt sakspakken sin', async () => {
    const first = await textOf(`${own}/pakke/5038?versjon=1`, verdal)
    expect(first).not.toContain('ny pris')
    expect(first).toContain(`href="${own}/pakke/5038/avtale.pdf?versjon=1"`)
    expect(await textOf(`${own}/pakke/5038`, verdal)).toContain('ny pris')
    const waiting = await house.get(`${own}/pakke/5038/avtale.pdf?versjon=1&vent=ja`, verdal)
    expect(await waiting.text()).toContain(`${own}/pakke/5038/avtale.pdf?versjon=1`)
  })

  it.each(['', '/tavle', '/tavle.csv', '/svar/5038'])(
    'svarer en versjon som ikke finnes, som alt annet som ikke finnes: %s',
    async (page) => {
      for (const version of ['9', '0', '-1', 'abc', '1.5', ''])
        expect((await house.get(`${own}${page}?versjon=${version}`)).status, version).toBe(404)
    },
  )
})

describe('Når den nye versjonen trekkes', () => {
  it('sies det først at den forrige vises igjen', async () => {
    const page = await textOf(`${own}/trekk`, secretariat)
    expect(page).toContain('Versjon 1 vises igjen, med svarene den har')
    expect(page).toContain('følger det ikke med til versjon 1.')
  })

  it('vises den forrige igjen, med svarene, og de som ikke har svart, blir spurt', async () => {
    await sends(`${own}/trekk`, { reason: 'Feil pris i avtalen', _steg: 'confirm' })
    const board = await textOf(`${own}/tavle`)
    expect(board).toContain('Avvist')
    expect(board).not.toContain('Dette er versjon')
    expect(board).toMatch(/Versjon 2<[\s\S]{0,80}trukket/)
    const document = await textOf(own)
    expect(document).toContain('Prisen er 100 kroner')
    expect(document).toContain('Versjon 2 er trukket.')
    const levanger = await house.signIn('party-contact', '5037')
    expect(await textOf(desk, levanger)).toContain('Samarbeidsavtale')
    const bindal = await house.signIn('party-contact', '1811')
    expect(await textOf(desk, bindal)).not.toContain('Samarbeidsavtale')
    const second = await textOf(`${own}?versjon=2`)
    expect(second).toContain('Feil pris i avtalen')
    expect(second).toContain('Dette er versjon 2. En annen vises nå.')
  })

  it('står det i journalen hvilken som vises', async () => {
    const journal = await textOf('/nordre-trondelag/journal', secretariat)
    expect(journal).toContain('Vises nå: versjon')
  })

  it('kan den forrige også trekkes, og da blir ingen spurt', async () => {
    await sends(`${own}/trekk`, { reason: 'Ikke aktuelt lenger', _steg: 'confirm' })
    const board = await textOf(`${own}/tavle`)
    expect(board).toContain('Ikke aktuelt lenger')
    const levanger = await house.signIn('party-contact', '5037')
    expect(await textOf(desk, levanger)).not.toContain('Samarbeidsavtale')
  })
})
