import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../test/app.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { wholeSample } from '../../../test/sample-house.ts'
import { addDays } from '../../kernel/day.model.ts'
import { shortDay } from '../../kernel/format.model.ts'
import { osloDay } from '../../kernel/oslo.model.ts'
import { now } from '../../platform/clock.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
let verdal: Reader
let levanger: Reader
beforeAll(async () => {
  ;({ base } = await wholeSample('nordre-trondelag'))
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
  verdal = await house.signIn('party-contact', '5038')
  levanger = await house.signIn('party-contact', '5037')
})
afterAll(() => base.close())

const rounds = '/nordre-trondelag/runder'
const deadline = shortDay(addDays(osloDay(now()), 14))

const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll('\u00a0', ' ').replaceAll('\u00ad', '')

const draft = (of: Record<string, string | readonly string[]> = {}) => ({
  emne: 'Hva trenger dere av kurs i 2027?',
  hvorfor: 'ASU tar stilling 2. desember.',
  frist: deadline,
  lesere: 'asked-when-closed',
  hvem: ['5037', '5038'],
  ...of,
})

/** Begins a round, and tells its address. */
async function begun(of: Record<string, string | readonly string[]> = {}): Promise<string> {
  const answer = await house.post(`${rounds}/ny`, draft(of), secretariat)
  expect(answer.status).toBe(303)
  return new URL(answer.headers.get('location') ?? '', 'http://x').pathname.replace(/\/utkast$/, '')
}

async function asks(round: string, question: Record<string, string>) {
  const answer = await house.post(`${round}/sporsmal/nytt`, question, secretariat)
  expect(answer.status).toBe(303)
}

const persons = {
  slag: 'number',
  sporsmal: 'Hvor mange vil delta?',
  enhet: 'persons',
  vetikke: 'yes',
}

/** A round that is out, with one question. */
async function sent(of: Record<string, string | readonly string[]> = {}): Promise<string> {
  const round = await begun(of)
  await asks(round, persons)
  expect((await house.post(`${round}/send`, {}, secretariat)).status).toBe(303)
  return round
}

describe('En runde fra utkast til svar', () => {
  it('er sekretariatets alene til den er sendt', async () => {
    const round = await begun({ emne: 'Et utkast' })
    expect((await house.get(round, verdal)).status).toBe(404)
    expect(await textOf(house.get(rounds, verdal))).not.toContain('Et utkast')
    expect(await textOf(house.get(rounds, secretariat))).toContain('Et utkast')
  })

  it('spør dem som er krysset av da utkastet ble endret sist', async () => {
    const round = await begun({ emne: 'Andre', hvem: ['5037', '5038'] })
    const change = draft({ emne: 'Andre', hvem: ['5038', '5049'] })
    expect((await house.post(`${round}/endre`, change, secretariat)).status).toBe(303)
    const html = await textOf(house.get(`${round}/utkast`, secretariat))
    expect(html).toContain('2 blir spurt: Flatanger og Verdal')
    await asks(round, persons)
    expect((await house.post(`${round}/send`, {}, secretariat)).status).toBe(303)
    expect((await house.get(`${round}/svar/5037`, secretariat)).status).toBe(404)
    expect((await house.get(`${round}/svar/5049`, secretariat)).status).toBe(200)
  })

  it('kan ikke sendes uten spørsmål', async () => {
    const round = await begun({ emne: 'Tom' })
    const answer = await house.post(`${round}/send`, {}, secretariat)
    expect(answer.status).toBe(409)
    expect(await textOf(answer)).toContain('Runden har ingen spørsmål.')
  })

  it('står på Min side hos den som er spurt, til den har svart', async () => {
    const round = await sent({ emne: 'Kurs på Min side' })
    const desk = () => textOf(house.get('/nordre-trondelag/min-side', verdal))
    expect(await desk()).toContain(`${round}/svar/5038`)
    const answer = await house.post(`${round}/svar/5038`, { s1: '3' }, verdal)
    expect(answer.status).toBe(303)
    expect(await textOf(house.get(answer.headers.get('location') ?? '', verdal))).toContain(
      'Svaret fra Verdal er mottatt.',
    )
    expect(await desk()).not.toContain(`${round}/svar/5038`)
    expect(await textOf(house.get(round, secretariat))).toContain('1 av 2 har svart')
  })

  it('viser ingen andre hva en part har svart', async () => {
    const round = await sent({ emne: 'Hemmelig', lesere: 'secretariat' })
    await house.post(`${round}/svar/5038`, { s1: '7' }, verdal)
    expect((await house.get(`${round}/svar/5038`, levanger)).status).toBe(403)
    const html = await textOf(house.get(round, levanger))
    expect(html).toContain('1 av 2 har svart')
    expect(html).not.toContain('>7<')
  })

  it('sier hva som er galt ved feltet, og beholder det som er skrevet', async () => {
    const round = await sent({ emne: 'Galt' })
    const answer = await house.post(`${round}/svar/5038`, { s1: 'mange' }, verdal)
    expect(answer.status).toBe(422)
    const html = await textOf(answer)
    expect(html).toContain('value="mange"')
    expect(html).toContain('Hvor mange vil delta?')
  })

  it('rettes av et nytt svar, og det første blir liggende bak', async () => {
    const round = await sent({ emne: 'Rettet' })
    await house.post(`${round}/svar/5038`, { s1: '7' }, verdal)
    await house.post(`${round}/svar/5038`, { s1: '8' }, verdal)
    const html = await textOf(house.get(`${round}/svar/5038`, verdal))
    expect(html).toContain('value="8"')
    expect(html).toContain('Tidligere svar')
    expect(await textOf(house.get(round, secretariat))).toContain('rettet én gang')
  })

  it('er ikke rettet når det samme sendes igjen', async () => {
    const round = await sent({ emne: 'Det samme' })
    for (const s1 of ['7', '7', '8', '8']) {
      const answer = await house.post(`${round}/svar/5038`, { s1 }, verdal)
      expect(answer.status).toBe(303)
      expect(answer.headers.get('location')).toContain('svart')
    }
    expect(await textOf(house.get(round, secretariat))).toContain('rettet én gang')
  })

  it('føres inn av sekretariatet med kilde', async () => {
    const round = await sent({ emne: 'Fra brev' })
    const without = await house.post(
      `${round}/svar/5037`,
      { s1: '7', svarer: 'secretariat' },
      secretariat,
    )
    expect(without.status).toBe(422)
    const answer = await house.post(
      `${round}/svar/5037`,
      { s1: '7', svarer: 'secretariat', kilde: 'Brev 2. november' },
      secretariat,
    )
    expect(answer.status).toBe(303)
    expect(await textOf(house.get(round, secretariat))).toContain('Brev 2. november')
  })

  it('tar vare på et svar etter lukking uten å telle det, til den åpnes igjen', async () => {
    const round = await sent({ emne: 'Lukket' })
    expect((await house.post(`${round}/lukk`, {}, secretariat)).status).toBe(303)
    await house.post(`${round}/svar/5038`, { s1: '7' }, verdal)
    const closed = await textOf(house.get(round, secretariat))
    expect(closed).toContain('0 av 2 har svart')
    expect(closed).toContain('Etter lukking')
    expect(await textOf(house.get(rounds, secretariat))).toMatch(/>Lukket<.*?0 av 2 har svart/)
    expect((await house.post(`${round}/apne`, {}, secretariat)).status).toBe(303)
    expect(await textOf(house.get(round, secretariat))).toContain('1 av 2 har svart')
  })
})

describe('Spørsmål som endres', () => {
  it('får en ny utgave når noen har svart, og svaret står under den gamle', async () => {
    const round = await sent({ emne: 'To utgaver' })
    await house.post(`${round}/svar/5038`, { s1: '7' }, verdal)
    const changed = await house.post(
      `${round}/sporsmal/s1`,
      { ...persons, sporsmal: 'Hvor mange leger vil delta?' },
      secretariat,
    )
    expect(changed.status).toBe(303)
    const html = await textOf(house.get(`${round}/svar/5038`, verdal))
    expect(html).toContain('Hvor mange vil delta?')
    expect(html).toContain('Hvor mange leger vil delta?')
    expect(html).toContain('Spørsmålene er endret siden dette svaret.')
  })

  it('tas ut uten at svarene på det blir borte', async () => {
    const round = await sent({ emne: 'Tatt ut' })
    await asks(round, { slag: 'text', sporsmal: 'Noe mer?' })
    await house.post(`${round}/svar/5038`, { s1: '7', s2: 'Nei' }, verdal)
    expect((await house.post(`${round}/sporsmal/s1/fjern`, {}, secretariat)).status).toBe(303)
    expect(await textOf(house.get(`${round}/svar/5038`, verdal))).toContain('Hvor mange vil delta?')
  })
})

describe('Det som kom ut av runden', () => {
  const csv = async (round: string, as: Reader) => {
    const answer = await house.get(`${round}/svar.csv`, as)
    return answer.status === 200 ? await answer.text() : answer.status
  }

  it('leses av dem som er spurt når den er lukket, uten de få personene til andre', async () => {
    const round = await sent({ emne: 'Tre personer' })
    await house.post(`${round}/svar/5038`, { s1: '3' }, verdal)
    await house.post(`${round}/svar/5037`, { s1: '17' }, levanger)
    expect(await csv(round, levanger)).toBe(404)
    expect(await textOf(house.get(round, levanger))).not.toMatch(/>\s*17\s*</)
    await house.post(`${round}/lukk`, {}, secretariat)

    const others = String(await csv(round, levanger))
    expect(others).toMatch(/Verdal;[^\n]*;:/)
    expect(others).not.toMatch(/;3;|;3\r|;20\r|;20;/)
    expect(String(await csv(round, verdal))).toMatch(/Verdal;[^\n]*;3/)
    expect(String(await csv(round, secretariat))).toMatch(/Verdal;[^\n]*;3/)
    const page = await textOf(house.get(round, levanger))
    expect(page).toContain('17')
    expect(page).not.toMatch(/>\s*20\s*</)
  })

  it('leses ikke av den som ikke er spurt', async () => {
    const round = await sent({ emne: 'Ikke spurt', lesere: 'asked-at-once' })
    await house.post(`${round}/svar/5038`, { s1: '17' }, verdal)
    const bindal = await house.signIn('party-contact', '1811')
    expect(await csv(round, bindal)).toBe(404)
    expect(await textOf(house.get(round, bindal))).not.toMatch(/>\s*17\s*</)
    expect(await csv(round, await house.signIn('body-member'))).toBe(403)
  })

  it('har et anslag for seg, med metode', async () => {
    const round = await sent({ emne: 'Anslag' })
    await house.post(`${round}/svar/5038`, { s1: '17' }, verdal)
    const wrong = { fra: '40', til: '30', metode: 'Per innbygger' }
    expect((await house.post(`${round}/anslag/s1`, wrong, secretariat)).status).toBe(422)
    const kept = await house.post(`${round}/anslag/s1`, { ...wrong, til: '50' }, secretariat)
    expect(kept.status).toBe(303)
    const page = await textOf(house.get(round, secretariat))
    expect(page).toContain('40–50')
    expect(page).toContain('Per innbygger')
  })

  it.each(['xlsx', 'pdf'])('gis ut som %s', async (ending) => {
    const round = await sent({ emne: `Ut som ${ending}` })
    await house.post(`${round}/svar/5038`, { s1: '17' }, verdal)
    const answer = await house.get(`${round}/svar.${ending}`, secretariat)
    expect(answer.status).toBe(200)
    const head = Buffer.from((await answer.arrayBuffer()).slice(0, 4)).toString('latin1')
    expect(head).toBe(ending === 'pdf' ? '%PDF' : 'PK\u0003\u0004')
  })
})

describe('Spørre på nytt', () => {
  it('begynner med spørsmålene og svarene fra sist', async () => {
    const first = await sent({ emne: 'Fjoråret' })
    await house.post(`${first}/svar/5038`, { s1: '17' }, verdal)
    await house.post(`${first}/lukk`, {}, secretariat)
    const slug = first.split('/').at(-1) ?? ''
    const second = await begun({ emne: 'I år', fra: slug })
    expect((await house.post(`${second}/send`, {}, secretariat)).status).toBe(303)
    const form = await textOf(house.get(`${second}/svar/5038`, verdal))
    expect(form).toContain('Fylt ut med det som ble svart på «Fjoråret»')
    expect(form).toContain('value="17"')
    expect(await textOf(house.get(second, secretariat))).toContain('0 av 2 har svart')
  })
})

describe('Fristen', () => {
  it('flyttes, og den nye står på Min side', async () => {
    const round = await sent({ emne: 'Ny frist' })
    const later = addDays(osloDay(now()), 40)
    const moved = await house.post(
      `${round}/frist`,
      { frist: shortDay(later), for: '7 og 1' },
      secretariat,
    )
    expect(moved.status).toBe(303)
    expect(await textOf(house.get(`${round}/svar/5038`, verdal))).toContain('om 40 dager')
    const past = await house.post(`${round}/frist`, { frist: '1.1.2020' }, secretariat)
    expect(past.status).toBe(422)
  })
})

describe('Flere å spørre', () => {
  it('legges til med en grunn, og får runden på Min side', async () => {
    const round = await sent({ emne: 'Flere' })
    const path = `${round}/spor-flere`
    expect((await house.post(path, { hvem: '5049', grunn: '' }, secretariat)).status).toBe(422)
    expect((await house.post(path, { grunn: 'Ny part' }, secretariat)).status).toBe(422)
    // En som er spurt fra før, eller er på den andre siden, legges ikke til.
    for (const hvem of ['5038', 'helse-nord-trondelag']) {
      expect((await house.post(path, { hvem, grunn: 'Ny part' }, secretariat)).status).toBe(422)
    }
    const asked = await house.post(path, { hvem: '5049', grunn: 'Ny part' }, secretariat)
    expect(asked.status).toBe(303)
    expect(await textOf(house.get(round, secretariat))).toContain('Lagt til senere: Ny part')
    const flatanger = await house.signIn('party-contact', '5049')
    expect(await textOf(house.get('/nordre-trondelag/min-side', flatanger))).toContain(
      `${round}/svar/5049`,
    )
    await house.post(`${round}/lukk`, {}, secretariat)
    expect((await house.post(path, { hvem: '1811', grunn: 'Sent' }, secretariat)).status).toBe(409)
  })
})
