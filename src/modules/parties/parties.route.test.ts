import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../../../test/app.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { inCommunity } from '../../platform/db.ts'
import { loadReferenceData } from './reference/load-reference.command.ts'
import { addSampleParties } from './sample/sample-parties.command.ts'

const place = '/nordre-trondelag/kommuner'
let base: TestDatabase
let house: TestApp
beforeAll(async () => {
  base = await testDatabase('nordre-trondelag')
  const south = await base.addCommunity('st-olav')
  await loadReferenceData(base.owner)
  for (const [id, key] of [
    [base.communityId, 'nordre-trondelag'],
    [south, 'st-olav'],
  ] as const)
    await inCommunity(base.db, id, (tx) => addSampleParties(tx, id, key))
  house = await testApp(base)
})
afterAll(() => base.close())

const read = async (path: string) => {
  const answer = await house.get(path)
  return { status: answer.status, html: (await answer.text()).replaceAll('\u00a0', ' ') }
}

describe('Kommunene i helsefellesskapet', () => {
  it('viser 20 parter i dag, og Selbu og Tydal i en region uten å være parter', async () => {
    const { status, html } = await read(place)
    expect(status).toBe(200)
    expect(html).toContain('20 kommuner er parter i dag.')
    expect(html).toContain('Selbu og Tydal er med i en region uten å være parter.')
    expect(html).toContain('138 711')
    expect(html).toContain('Levangke')
  })

  it('viser 25 parter 1. juni 2017, med Leksvik uavklart', async () => {
    const { html } = await read(`${place}?dag=2017-06-01`)
    expect(html).toContain('25 kommuner var parter 1. juni 2017.')
    expect(html).toContain('Av disse er plassen til Leksvik ikke avklart.')
    expect(html.match(/id="k-\d{4}"/g)).toHaveLength(25)
    expect(html).toContain('Kilden skriver «x kommune»')
  })

  it('forklarer tallene 23, 25, 25/26 og 20', async () => {
    const { html } = await read(place)
    for (const stated of ['23', '25', '25/26', '20']) expect(html).toContain(`<b>${stated}</b>`)
    expect(html).toContain('/registre#paper-001')
  })

  it('sier at det ikke er kjent før det eldste papiret', async () => {
    const { status, html } = await read(`${place}?dag=2016-12-31`)
    expect(status).toBe(200)
    expect(html).toContain('Vi vet ikke hvem som var parter 31. desember 2016.')
  })

  it.each([
    ['tull', '«tull» er ingen dato. Skriv for eksempel 31.12.2026.'],
    ['2017-02-30', '«2017-02-30» finnes ikke.'],
    ['01.06.0017', 'Mener du 1. juni 2017?'],
    ['2099-01-01', 'Dagen er ikke kommet ennå.'],
    ['2199-01-01', '«2199-01-01» er utenfor det som går her.'],
    ['<b>', '«&lt;b&gt;» er ingen dato.'],
  ])(
    'sier fra ved feltet når dagen er %s, og beholder det som ble skrevet',
    async (typed, says) => {
      const { status, html } = await read(`${place}?dag=${encodeURIComponent(typed)}`)
      expect(status).toBe(422)
      expect(html).toContain(says)
      expect(html).toContain('id="felt-dag-feil"')
      expect(html).toContain(`value="${typed.replace('<', '&lt;').replace('>', '&gt;')}"`)
    },
  )

  it('viser de 28 i sør som kilden ikke navngir', async () => {
    const { html } = await read('/st-olav/kommuner?dag=01.06.2018')
    expect(html).toContain('To kommuner var parter 1. juni 2018. 28 til er ikke navngitt i kilden.')
  })

  it.each([
    ['nn', '20 kommunar er partar i dag.'],
    ['en', '20 municipalities are parties today.'],
  ])('finnes på %s', async (locale, says) => {
    expect((await read(`${place}?sprak=${locale}`)).html).toContain(says)
  })

  it('finnes ikke i et ukjent helsefellesskap', async () => {
    expect((await read('/finnes-ikke/kommuner')).status).toBe(404)
  })
})

describe('Siden til en kommune', () => {
  it('viser Verdals koder, region, folketall og organisasjonsnummer', async () => {
    const { status, html } = await read(`${place}/5038`)
    expect(status).toBe(200)
    for (const text of [
      'Verdal kommune',
      'Nytt kommunenummer: 1721 ble 5038',
      'Fylket gikk fra Nord-Trøndelag til Trøndelag.',
      'Innherred',
      '938 587 418',
      '14 885',
      '15 435',
      'Senest 2017',
    ])
      expect(html).toContain(text)
  })

  it('sender en gammel kode til dagens side, med resten av adressen', async () => {
    const answer = await house.get(`${place}/1721?sprak=nn`)
    expect(answer.status).toBe(301)
    expect(answer.headers.get('location')).toBe(`${place}/5038?sprak=nn`)
    expect((await house.get(`${place}/1724`)).headers.get('location')).toBe(`${place}/5006`)
  })

  it('viser at regionen til Frosta ikke er kjent, fordi kildene ikke er enige', async () => {
    const { html } = await read(`${place}/5036`)
    expect(html).toContain('Ikke kjent: kildene er ikke enige')
    expect(html).toContain('Kildene nevner Innherred og Værnesregionen.')
    expect((await read(place)).html).toContain('Ikke kjent: kildene er ikke enige')
  })

  it('viser sammenslåingen i Steinkjer', async () => {
    const { html } = await read(`${place}/5006`)
    expect(html).toContain('Slått sammen av Steinkjer og Verran.')
    expect(html).toContain('Vertskommune for samhandlingslederen')
    expect(html).toContain('1702 + 1724')
  })

  it('viser sidestilte navn', async () => {
    expect((await read(`${place}/5041`)).html).toContain('Også Snåase.')
    expect((await read(`${place}/5037`)).html).toContain('Nytt offisielt navn: Levanger – Levangke')
  })

  it('viser at Snillfjord er delt, og hvor den gikk', async () => {
    const answer = await house.get('/st-olav/kommuner/1613')
    expect(answer.headers.get('location')).toBe('/st-olav/kommuner/5012')
    const { html } = await read('/st-olav/kommuner/5012')
    expect(html).toContain('Den ble delt 1. januar 2020.')
    for (const name of ['Heim', 'Hitra', 'Orkland']) expect(html).toContain(name)
  })

  it('viser ukjent som ukjent', async () => {
    const { html } = await read('/st-olav/kommuner/5059')
    expect(html).toContain('Ikke kjent: en kommune ble delt')
    expect((await read(`${place}/1580`)).html).toContain('Ikke kjent')
  })

  it('sier at Selbu er i regionen uten å være part', async () => {
    expect((await read(`${place}/5032`)).html).toContain('Med i en region, men ikke part')
  })

  it.each(['9998', 'verd', '<script>'])('finner ikke %s, og foreslår', async (code) => {
    const { status, html } = await read(`${place}/${encodeURIComponent(code)}`)
    expect(status).toBe(404)
    expect(html).toContain('Fant ikke kommunen')
    expect(html).toContain('Finn kommunen i lista')
    expect(html).not.toContain('<script>')
    if (code === 'verd') expect(html).toContain(`${place}/5038`)
  })
})

describe('Forsiden og kildene', () => {
  it('lister de 19 helsefellesskapene, og hvilke som er i bruk her', async () => {
    const { html } = await read('/')
    expect(html).toContain('Norge har 19 helsefellesskap. To av dem bruker Godfot her.')
    expect(html.match(/<details/g)?.length).toBeGreaterThanOrEqual(19)
    expect(html).toContain('href="/st-olav"')
  })

  it('viser hver kilde med dato og hvor sikker den er', async () => {
    const { html } = await read('/registre')
    expect(html).toContain('id="klass-131"')
    expect(html).toContain('22.11.2026')
    expect(html).toContain('Registrene er ikke hentet på nytt')
  })
})

describe('Et nulltegn, som ingen skriver', () => {
  it.each(['/nordre-trondelag/kommuner/%00', '/nordre-trondelag/kommuner?dag=%00', '/%00'])(
    'fører ikke til noen feil hos oss: %s',
    async (path) => {
      expect((await house.get(path)).status).toBe(404)
    },
  )
})
