import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, readStamp, type TestApp } from '../../../../test/app.ts'
import { costHouse, northScheme, plainText } from '../../../../test/cost-house.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { inCommunity } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { readStandingList } from '../share-list.query.ts'

let base: TestDatabase
let house: TestApp
let textOf: (path: string, as?: Reader) => Promise<string>
let treasurer: Reader
let contact: Reader
beforeAll(async () => {
  ;({ base, house, textOf } = await costHouse())
  treasurer = await house.signIn('treasurer', 'ks-nord-trondelag')
  contact = await house.signIn('party-contact', '5038')
})
afterAll(() => base.close())

describe('Å prøve og å vedta', () => {
  it('krever innlogging for å prøve, og rollen for å vedta', async () => {
    expect((await house.get(`${northScheme}/prov`)).status).toBe(303)
    expect((await house.get(`${northScheme}/prov`, contact)).status).toBe(200)
    expect((await house.get(`${northScheme}/vedta?sats=7`, contact)).status).toBe(403)
    expect((await house.post(`${northScheme}/vedta`, { sats: '7' }, contact)).status).toBe(403)
    expect(await textOf(`${northScheme}/prov?sats=7`, contact)).not.toContain(
      'Registrer vedtak om denne lista',
    )
  })

  it('7 kroner: Verdal + 14 885 kr og + 15,0 %', async () => {
    const text = await textOf(`${northScheme}/prov?sats=7`, treasurer)
    for (const part of ['114 195', '+ 14 885', '+ 15,0 %', '1 221 880'])
      expect(text).toContain(part)
  })

  it('Trondheim kan tas med, med sitt eget folketall fra før 2018', async () => {
    const text = await textOf(`${northScheme}/prov?til=5001&grenser=01.01.2018`, treasurer)
    expect(text).toMatch(/Trondheim Ny – 1 1\d\d \d{3}/)
  })

  it('Etter grensene i 2020: Steinkjer og Verran er én, Leksvik venter på et vedtak', async () => {
    const text = await textOf(`${northScheme}/prov?grenser=01.01.2020`, treasurer)
    expect(text).toContain('slått sammen av Steinkjer, Verran')
    expect(text).toContain('Leksvik er slått sammen med kommuner utenfor')
  })

  it('Grenser fra 2020 og folketall fra 2026: den nye kommunens folketall er kjent', async () => {
    const text = await textOf(`${northScheme}/prov?grenser=01.01.2020&dag=01.01.2026`, treasurer)
    for (const name of ['Steinkjer', 'Namsos', 'Nærøysund']) {
      expect(text).toMatch(
        new RegExp(`${name} slått sammen av [^\\d]+\\d[\\d ]+ [+−] ?[\\d ]+ [+−] ?\\d+,\\d %`),
      )
    }
    expect(text).toMatch(/Leksvik 31 186 Ikke kjent Ikke kjent –/)
  })

  it('En sum som mangler noen, er ufullstendig, og ingen endring sies for den', async () => {
    const path = `${northScheme}/prov?grenser=01.01.2020&dag=01.01.2026`
    const text = await textOf(path, treasurer)
    expect(text).toContain('prøvd, ufullstendig: 1 kommune mangler')
    expect(text).toContain('I alt prøvd, ufullstendig: 1 kommune mangler')
    expect(text).toContain('Endringen for alle er ikke kjent')
    expect(text).not.toContain('endring for alle')
    expect(text).not.toContain('i prosent')
    expect(text).toMatch(/I alt [\s\S]*1 083 040 [\d ]+ Ikke kjent – /)
    const html = await (await house.get(path, treasurer)).text()
    const [leksvik = ''] = /<tr[^>]*><th[^>]*>Leksvik[\s\S]*?<\/tr>/.exec(html) ?? []
    expect(leksvik).toContain('gf-bar-unknown')
    expect(leksvik).not.toMatch(/gf-bar-(?:fixed|variable|increase)/)
    const whole = await textOf(`${northScheme}/prov?grenser=01.01.2020`, treasurer)
    expect(whole).not.toMatch(/ufullstendig|Endring ikke kjent/)
  })

  it('En ufullstendig liste vedtas ikke, og siden kaller ikke summen det alle betaler', async () => {
    const incomplete = { grenser: '01.01.2020', dag: '01.01.2026', ar: '2026', vedtak: 'PSU 3/26' }
    const answer = await house.post(`${northScheme}/vedta`, incomplete, treasurer)
    const text = plainText(await answer.text())
    expect(answer.status).toBe(409)
    expect(text).toMatch(/Summen på [\d ]+ kroner er ufullstendig: 1 kommune mangler\./)
    expect(text).not.toContain('til sammen betaler')
  })

  it('Tomt grunnbeløp og tom sats sies ved navn; deles det likt, trengs de ikke', async () => {
    const answer = await house.get(`${northScheme}/prov?grunn=&sats=`, treasurer)
    const html = plainText(await answer.text())
    expect(answer.status).toBe(422)
    expect(html).toContain('Grunnbeløpet mangler.')
    expect(html).toContain('Kroner per innbygger mangler.')
    const equally = `${northScheme}/prov?nokkel=equally&grunn=&sats=`
    expect(await textOf(equally, treasurer)).toContain('43 321,60')
  })

  it('En del likt og resten etter innbyggertall, til hele kroner, sies med ord og regnes ut', async () => {
    const query = 'nokkel=part-equally&likt=30&kostnad=1 000 000&avrunding=krone'
    const text = await textOf(`${northScheme}/prov?${query}`, treasurer)
    expect(text).toContain(
      'Alle 25 kommuner deler 30 % av kostnaden likt og resten etter innbyggertall.',
    )
    expect(text).toContain('1 000 000 kr')
    expect(text).toMatch(/Verdal 99 310 87 047 − 12 263/)
  })

  it('sier alt som er galt ved sitt felt, og beholder det som er skrevet', async () => {
    const answer = await house.get(
      `${northScheme}/prov?sats=-1&grunn=mye&dag=31.02.2016&til=9998`,
      treasurer,
    )
    const html = await answer.text()
    expect(answer.status).toBe(422)
    for (const part of [
      'Satsen kan ikke være under 0',
      '«mye» er ikke et beløp',
      '«31.02.2016» finnes ikke',
      'Ingen kommune har nummeret 9998',
      'value="mye"',
      'value="31.02.2016"',
    ]) {
      expect(html).toContain(part)
    }
  })

  it.each([
    ['dag=01.01.1999', 'Vi har ikke folketall for dette året'],
    ['vert=1702&prosent=120', 'Ingen kan dekke mer enn 100 prosent'],
    ['sats=1e9', 'er ikke et beløp'],
    ['sats=0.505', '«0.505» har for mange desimaler. Skriv høyst to.'],
    ['sats=1.500', 'Mener du 1,5 kr eller 1 500 kr?'],
    ['grunn=1,500', 'Mener du 1,5 kr eller 1 500 kr?'],
    ['vert=1702&prosent=33.333', 'Mener du 33,333 % eller 33 333 %?'],
    ['vert=1702&prosent=0,5', 'Mener du 0,5 % eller 50 %?'],
    ['dag=01.01.0016', 'Mener du 1. januar 2016?'],
    ['sats=1000000000', 'over 1000 kr per innbygger'],
    ['grenser=01.01.2020&til=5006', '5006 er allerede med'],
    ['grenser=01.01.2020&til=Herøy', 'Mener du Herøy (Møre og Romsdal) eller Herøy (Nordland)?'],
    ['til=Verdal', 'Verdal er allerede med'],
    ['til=Trondhjem', '«Trondhjem» er ikke en kommune vi kjenner denne dagen'],
    ['nokkel=equally&sats=7', 'eller skriv 6 igjen'],
    ['nokkel=innbyggere', 'Velg en av mulighetene'],
    ['nokkel=part-equally', 'Skriv hvor mange prosent av kostnaden som skal deles likt.'],
    ['nokkel=part-equally&likt=120', 'Delene er til sammen mer enn hele kostnaden.'],
    ['nokkel=part-equally&likt=0,5', 'Mener du 0,5 % eller 50 %?'],
    ['likt=30', 'Dette teller bare når en del deles likt'],
    ['avrunding=tiere', 'Velg en av mulighetene'],
  ])('%s avvises', async (query, message) => {
    const answer = await house.get(`${northScheme}/prov?${query}`, treasurer)
    expect(answer.status).toBe(422)
    expect((await answer.text()).replaceAll('\u00a0', ' ')).toContain(message)
  })

  it('viser hva vedtaket gjør, avviser uten grunnlag, og vedtar', async () => {
    const confirm = await textOf(`${northScheme}/vedta?sats=7`, treasurer)
    expect(confirm).toContain('Ingen kan endre den etterpå')
    expect(confirm).toContain('Den erstatter lista for samme år, om det er noen')
    expect(confirm).toContain('Dagens liste er for 2018, på 1 083 040 kr.')

    const { communityId: id } = base
    const before = await inCommunity(base.db, id, (tx) =>
      readStandingList(askWithin(tx), id, 'nord-trondelag-2018'),
    )
    const form = { sats: '7', ar: '2018', vedtak: 'PSU, sak 1/26' }
    const without = await house.post(`${northScheme}/vedta`, { ...form, vedtak: ' ' }, treasurer)
    expect(without.status).toBe(422)
    expect(await without.text()).toContain(
      '>Hvem har vedtatt dette, når og i hvilken sak? Skriv hvem som har vedtatt lista',
    )
    const early = await house.post(`${northScheme}/vedta`, { ...form, ar: '2017' }, treasurer)
    expect(early.status).toBe(422)
    expect(await early.text()).toContain('PSU, sak 1/26')

    const page = await house.get(`${northScheme}/vedta?sats=7`, treasurer)
    const stamp = readStamp(await page.text())
    const read = { ...form, _lest: stamp }
    const done = await house.post(`${northScheme}/vedta`, read, treasurer)
    expect([done.status, done.headers.get('location')]).toEqual([
      303,
      `${northScheme}?gjort=vedtatt`,
    ])
    const late = await house.post(`${northScheme}/vedta`, read, treasurer)
    const told = await late.text()
    expect(late.status).toBe(409)
    expect(told).toContain('Et annet vedtak er registrert. Se lista som gjelder.')
    expect(told).not.toContain('aria-invalid')
    expect(told).toContain('PSU, sak 1/26')

    const after = await textOf(northScheme)
    expect(after).toContain('1 221 880')
    expect(after).toContain('Vedtak: PSU, sak 1/26')
    expect(after).toContain('Erstatter lista på 1 083 040 kr')
    expect(after).toContain('Erstattet av en nyere liste')
    expect(await textOf(`${northScheme}/1721`)).toContain('114 195')
    expect(await textOf(`${northScheme}/1721?liste=${before?.id}`)).toContain('99 310')
    expect(await textOf(`${northScheme}?liste=${before?.id}`)).toContain('Se lista som gjelder')
  })

  it('et gammelt forsøk som ikke lenger kan regnes ut, vedtas ikke, og det sies hvorfor', async () => {
    const { communityId: id } = base
    const standing = () =>
      inCommunity(base.db, id, (tx) => readStandingList(askWithin(tx), id, 'nord-trondelag-2018'))
    const list = await standing()
    const newer = {
      sats: '6',
      grenser: '01.01.2020',
      uten: '1718',
      ar: '2020',
      vedtak: 'PSU, sak 2/26',
    }
    expect((await house.post(`${northScheme}/vedta`, newer, treasurer)).status).toBe(303)
    const older = { ...newer, _lest: 'standing.eldre list.eldre', grenser: '01.06.2017', uten: '' }
    const answer = await house.post(`${northScheme}/vedta`, older, treasurer)
    const text = plainText(await answer.text())
    expect(answer.status).toBe(409)
    expect(text).toContain('Et annet vedtak er registrert.')
    expect(text).toContain('Lista kan ikke regnes ut lenger.')
    expect(text).toContain('PSU, sak 2/26')
    expect((await standing())?.replaces).toBe(list?.id)
  })
})
