import { describe, expect, it } from 'vitest'
import { comparedForms, readAddress } from './typed-address.ts'

const told = (typed: string) => {
  const read = readAddress(typed)
  return read.ok ? read.value : read.problem.code
}

describe('Den samme adressen, skrevet på en annen måte', () => {
  it.each([
    'kontakt@kommune.example',
    ' kontakt@kommune.example ',
    'kontakt@kommune.example;',
    'kontakt@kommune.example,',
    'kontakt@kommune.example.',
    'kontakt@kommune.example:',
    '<kontakt@kommune.example>',
    '<kontakt@kommune.example>;',
    '«kontakt@kommune.example»',
    'Kari Nordmann <kontakt@kommune.example>',
    '"Nordmann, Kari" <kontakt@kommune.example>',
    'Nordmann, Kari <kontakt@kommune.example>;',
    'Kari Nordmann kontakt@kommune.example',
    'kontakt@kommune.example (Kari)',
    'kontakt@kommune.example <kontakt@kommune.example>',
    'kontakt@kommune.example <mailto:kontakt@kommune.example>',
    'mailto:kontakt@kommune.example',
    'MAILTO:kontakt@kommune.example?subject=Hei',
    'kontakt@KOMMUNE.Example',
    'kontakt@kommune.example\u200b',
    '\ufeffkontakt@\u00adkommune.example',
    'kontakt@kommune.example\r\n',
    'kontakt＠kommune.example',
    'kontakt@ｋｏｍｍｕｎｅ.example',
    'E-post: kontakt@kommune.example',
    'e-post:kontakt@kommune.example',
    'E\u2011post: kontakt@kommune.example',
    'E-post kontakt@kommune.example',
    'Epost – kontakt@kommune.example',
    'E-postadresse: kontakt@kommune.example.',
    'Min e-postadresse er kontakt@kommune.example',
    'Email = kontakt@kommune.example',
    'E-mail: Kari Nordmann <kontakt@kommune.example>;',
    'E-post: kontakt@kommune.example;',
    'Til: kontakt@kommune.example',
    'Postmottak: kontakt@kommune.example;',
    'Kari Nordmann: kontakt@kommune.example',
    'Nordmann, Kari: kontakt@kommune.example',
    'kontakt@kommune.example, Kari Nordmann',
    '• kontakt@kommune.example',
    '- kontakt@kommune.example',
    '*kontakt@kommune.example*',
    '[kontakt@kommune.example]',
    '(kontakt@kommune.example)',
    '[kontakt@kommune.example](mailto:kontakt@kommune.example)',
    'kontakt@kommune.example!',
    'kontakt@kommune.example/',
    'mailto:kontakt@kommune.example/',
    'kontakt@kommune.example>',
    'kontakt@kommune.example>;',
    'Kari Nordmann kontakt@kommune.example>',
    'kontakt@kommune．example',
    'kontakt@kommune。example',
    'kontakt@kommune｡example',
    'mailto:kontakt%40kommune.example',
    'mailto:?to=kontakt@kommune.example',
    'mailto:?cc=kontakt@kommune.example',
    'mailto:kontakt@kommune.example?cc=&subject=Hei',
    'mailto:kontakt@kommune.example?cc=kontakt@kommune.example',
    'mailto:kontakt@kommune.example?subject=ola@b.example',
    '<mailto:kontakt@kommune.example?subject=Hei%20der>',
    'Gruppe: kontakt@kommune.example',
    'Kalle: kontakt@kommune.example;',
  ])('«%s»', (typed) => expect(told(typed)).toBe('kontakt@kommune.example'))

  it.each([
    'postmottak@ålesund.example',
    'postmottak@a\u030Alesund.example',
    'postmottak@ÅLESUND.example',
    'postmottak@ålesund。example',
    'postmottak@ålesund．example',
    'postmottak@xn--lesund-hua.example',
    'postmottak@XN--LESUND-HUA.example',
  ])('«%s» er den samme postmottak i Ålesund', (typed) => {
    expect(told(typed)).toBe('postmottak@ålesund.example')
    expect(comparedForms(typed.normalize('NFC'))[0]).toBe('postmottak@xn--lesund-hua.example')
  })

  it.each([
    "o'hara+post@kommune.no",
    'post_mottak-1@sub.kommune.no',
    'Kari.Nordmann@kommune.no',
    'a@b.co',
    'til@kommune.no',
    'to-mail@kommune.no',
    'e-post@kommune.no',
    'e-mail-kari@kommune.no',
    'adresse.kari@kommune.no',
    'a@xn--e1afmkfd.xn--p1ai',
    'a@пример.no',
    'a@tokyo-東京.example',
    'a@åsnes-7.example',
  ])('«%s» er en adresse', (typed) => {
    const value = told(typed)
    expect(value).toContain('@')
    expect(told(value)).toBe(value)
  })
})

describe('Det som ikke er én adresse, blir sagt', () => {
  it.each([
    ['a@b.no, c@d.no', 'several-addresses'],
    ['a@b.no; c@d.no;', 'several-addresses'],
    ['a@b.no c@d.no', 'several-addresses'],
    ['a@b.no og c@d.no', 'several-addresses'],
    ['<a@b.no><c@d.no>', 'several-addresses'],
    ['"a@b.no" <c@d.no>', 'several-addresses'],
    ['group:a@b.no;', 'address-group'],
    ['Kommunene: a@b.no, c@d.no;', 'address-group'],
    ['gruppe: a@b.no;', 'address-group'],
    ['Arbeidsgruppa: Kari <a@b.no>;', 'address-group'],
    ['E-postliste: a@b.no;', 'address-group'],
    ['Alle: a@b.no;', 'address-group'],

    ['Styringsgruppen : a@b.no;', 'address-group'],
    ['Nettverk: a@b.no;', 'address-group'],
    ['My group: a@b.no;', 'address-group'],
    ['mailto:a@b.no?cc=c@d.no', 'several-addresses'],
    ['mailto:a@b.no?bcc=c@d.no', 'several-addresses'],
    ['MAILTO:a@b.no?subject=Hei&CC=c@d.no', 'several-addresses'],
    ['mailto:a@b.no?subject=Hei&amp;bcc=c%40d.no', 'several-addresses'],
    ['<mailto:a@b.no?cc=c@d.no>', 'several-addresses'],
    ['Kari <mailto:a@b.no?cc=c@d.no>', 'several-addresses'],
    ['mailto:a@b.no?to=c@d.no', 'several-addresses'],
    ['mailto:a@b.no,c@d.no', 'several-addresses'],
    ['mailto:a@b.no%2Cc@d.no', 'several-addresses'],
    ['kari@v\u0435rdal.no', 'letters-of-many-scripts'],
    ['kari@verd\u0430l.kommune.no', 'letters-of-many-scripts'],
    ['kari@kommune.n\u043e', 'letters-of-many-scripts'],
    ['kari@verd\u03b1l.no', 'letters-of-many-scripts'],
    ['kari@xn--verdl-7ve.no', 'letters-of-many-scripts'],
    ['undisclosed-recipients:;', 'not-an-address'],
    ['E-post: a@b.no, c@d.no', 'several-addresses'],
    ['E-post: kari', 'not-an-address'],
    ['E-post:', 'not-an-address'],
    ['E-post: kari@kommune.no tlf. 74 00 00 00', 'words-beside-address'],
    ['kari@kommune.no Kari', 'words-beside-address'],
    ['sip:kari@kommune.no', 'not-an-address'],
    ['http://kari@kommune.no', 'not-an-address'],
    ['kåre@kommune.no', 'letters-before-at'],
    ['kari', 'not-an-address'],
    ['kari@', 'not-an-address'],
    ['@kommune.no', 'not-an-address'],
    ['kari@kommune', 'not-an-address'],
    ['kari@kommune..no', 'not-an-address'],
    ['.kari@kommune.no', 'not-an-address'],
    ['kari.@kommune.no', 'not-an-address'],
    ['ka..ri@kommune.no', 'not-an-address'],
    ['kari@ola@kommune.no', 'not-an-address'],
    ['kari@-kommune.no', 'not-an-address'],
    ['kari@[127.0.0.1]', 'not-an-address'],
    ['kari@127.0.0.1', 'not-an-address'],
    ['"kari n"@kommune.no', 'not-an-address'],
    ['kari@kommune.no/x', 'not-an-address'],
    [`${'x'.repeat(65)}@kommune.no`, 'not-an-address'],
    [`kari@${'x'.repeat(64)}.no`, 'not-an-address'],
    [';', 'not-an-address'],
    [' \u200b', 'empty'],
  ])('«%s»', (typed, code) => expect(told(typed)).toBe(code))
})

describe('Et mellomrom midt i en adresse blir aldri til en annen adresse', () => {
  it.each([
    'kari nordmann@a1.example',
    'kåre nordmann@a3.example',
    'Kari nordmann@a1.example',
    'kari@a9.exa mple',
    'kari @a9.example',
    'kari@ a9.example',
    'E-post: kari nordmann@a1.example',
    'Kari: kari nordmann@a1.example',
    'kari,nordmann@a1.example',
    'kari, nordmann@a1.example',
    'kari@a9.exa,mple',
    'kari@a9.example,no',
  ])('«%s»', (typed) => expect(readAddress(typed).ok).toBe(false))

  it('to adresser med mellomrom er to', () => {
    expect(readAddress('kari@a.example ola@a.example')).toMatchObject({
      problem: { code: 'several-addresses' },
    })
  })
})
