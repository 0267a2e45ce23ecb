import { describe, expect, it } from 'vitest'
import { aPage } from '../../test/walks/gallery/a-page.ts'
import { placeToReturn, signInAddress } from './return.rule.ts'

const { to } = aPage()

describe('Veien tilbake etter innlogging', () => {
  it.each([
    '/',
    '/nordre-trondelag',
    '/nordre-trondelag/avtaler?ar=2018',
    '/nordre-trondelag/kommuner?dag=2017-06-01#5038',
    '/st-olav/avtaler/samarbeid-om-%C3%B8yeblikkelig-hjelp',
    '/st-olav?til=https://example.no',
    '/logg-innsikt',
  ])('går til vår egen adresse %s', (address) => {
    expect(placeToReturn(to, address)).toBe(address)
  })

  it.each([
    ['et annet sted', 'https://ond.example'],
    ['et annet sted uten protokoll', '//ond.example'],
    ['et annet sted med skråstrek bakover', '/\\ond.example'],
    ['et annet sted med to skråstreker bakover', '\\\\ond.example'],
    ['et annet sted med tabulator', '/\t/ond.example'],
    ['et annet sted med linjeskift', '/\n/ond.example'],
    ['et annet sted, kodet', '/%2Fond.example'],
    ['et annet sted, kodet med små bokstaver', '/%2fond.example'],
    ['et annet sted, kodet bakover', '/%5Cond.example'],
    ['et annet sted, kodet to ganger', '/%252Fond.example'],
    ['et annet sted, med kodet tabulator', '/%09/ond.example'],
    ['et annet sted gjennom punktum', '/.//ond.example'],
    ['et annet sted gjennom to punktum', '/..//ond.example'],
    ['et annet sted gjennom en mappe', '/st-olav/..//ond.example'],
    ['et skript', 'javascript:alert(1)'],
    ['noe uten skråstrek', 'nordre-trondelag'],
    ['noe med mellomrom først', ' /nordre-trondelag'],
    ['noe som er kodet feil', '/%zz'],
    ['noe med linjeskille', '/st-olav\u2028'],
    ['noe som er for langt', `/${'x'.repeat(500)}`],
    ['innloggingen selv', '/logg-inn?tilbake=/'],
    ['innloggingen selv, koden', '/logg-inn/kode'],
    ['utloggingen', '/logg-ut'],
    ['ingenting', ''],
    ['ingen steder', undefined],
  ])('går til forsiden i stedet for %s', (_what, address) => {
    expect(placeToReturn(to, address)).toBe('/')
  })

  it('gjentar aldri en adresse som er lengre enn fem hundre tegn', () => {
    expect(signInAddress(to, `/st-olav?q=${'x'.repeat(10_000)}`)).toBe('/logg-inn')
    expect(signInAddress(to, '/st-olav?ar=2018')).toBe('/logg-inn?tilbake=%2Fst-olav%3Far%3D2018')
  })
})
