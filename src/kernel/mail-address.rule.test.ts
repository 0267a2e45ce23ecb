import { describe, expect, it } from 'vitest'
import { isMailAddress } from './mail-address.rule.ts'

describe('Hva som er en e-postadresse', () => {
  it.each([
    'kari@verdal.kommune.no',
    'kari.nordmann+avtale@verdal.example',
    'postmottak@ålesund.example',
    'postmottak@xn--lesund-hua.example',
    'bjørn.åge@kåfjord.kommune.no',
    'gáivuotna@gáivuotna.example',
    "o'hara@x.no",
    'KARI@VERDAL.NO',
    '1@2.no',
    `${'a'.repeat(64)}@x.no`,
  ])('%s', (text) => expect(isMailAddress(text)).toBe(true))

  it.each([
    '',
    'kari',
    'kari@',
    '@verdal.no',
    'kari@verdal',
    'kari@@verdal.no',
    'kari@verdal.no@x.no',
    'kari@verdal..no',
    'kari@.verdal.no',
    'kari@verdal.no.',
    'kari@-verdal.no',
    'kari@verdal_.no',
    'kari@127.0.0.1',
    'kari@[127.0.0.1]',
    '.kari@verdal.no',
    'kari.@verdal.no',
    'ka..ri@verdal.no',
    'kari nordmann@verdal.no',
    'Kari <kari@verdal.no>',
    'kari@verdal.no, ola@verdal.no',
    'kari@verdal.no;ola@verdal.no',
    'kari@verdal.no\r\nBcc: ola@verdal.no',
    'kari@verdal.no\n',
    ' kari@verdal.no',
    'kari@verdal.no/sti',
    'kari@verdal.no:25',
    'kari@verdal.no?x',
    '"kari"@verdal.no',
    'kari(kontakt)@verdal.no',
    'mailto:kari@verdal.no',
    'kari\0@verdal.no',
    `${'a'.repeat(65)}@x.no`,
    `kari@${'a'.repeat(64)}.no`,
    `kari@${'a.'.repeat(126)}no`,
  ])('ikke %j', (text) => expect(isMailAddress(text)).toBe(false))
})
