import { describe, expect, it } from 'vitest'
import { type Card, vCard } from './card.rule.ts'

const person: Card = {
  id: '01a22663-bc06-702a-b7be-ec9bcf7df12d',
  name: 'Prøve Navn Etternavn',
  function: 'Kommuneoverlege',
  place: 'Indre Fosen',
  phone: '900 00 000',
  email: 'prove@indrefosen.example',
  note: null,
}

describe('Et visittkort (vCard 3.0)', () => {
  it('for en person', () => {
    expect(vCard(person)).toBe(
      [
        'BEGIN:VCARD',
        'VERSION:3.0',
        'UID:urn:uuid:01a22663-bc06-702a-b7be-ec9bcf7df12d',
        'FN:Prøve Navn Etternavn',
        'N:Etternavn;Prøve Navn;;;',
        'ORG:Indre Fosen',
        'TITLE:Kommuneoverlege',
        'TEL;TYPE=WORK,VOICE:+4790000000',
        'EMAIL;TYPE=INTERNET,WORK:prove@indrefosen.example',
        'END:VCARD',
        '',
      ].join('\r\n'),
    )
  })

  it('for en felles postkasse, som heter det den er til', () => {
    const card = vCard({ ...person, name: null, phone: null })
    expect(card).toContain('\r\nFN:Kommuneoverlege\\, Indre Fosen\r\n')
    expect(card).toContain('\r\nN:Kommuneoverlege\\, Indre Fosen;;;;\r\n')
    expect(card).not.toContain('TEL')
  })

  it.each<[string, string, string]>([
    ['komma, semikolon og omvendt skråstrek', 'A,B;C\\D', 'FN:A\\,B\\;C\\\\D'],
    ['linjeskift', 'A\nB', 'FN:A\\nB'],
    ['ett navn', 'Overlegen', 'N:Overlegen;;;;'],
  ])('skriver %s rett', (_title, name, line) => {
    expect(vCard({ ...person, name })).toContain(`\r\n${line}\r\n`)
  })

  it.each<[string, string]>([
    ['+46 8 000 00 00', '+4680000000'],
    ['02800', '02800'],
  ])('lar nummeret %s være slik det ringes', (phone, written) => {
    expect(vCard({ ...person, phone })).toContain(`TEL;TYPE=WORK,VOICE:${written}\r\n`)
  })

  it('bretter lange linjer etter høyst 75 byte, aldri midt i en bokstav', () => {
    const name = 'Åøæ😀 '.repeat(40).trim()
    const card = vCard({ ...person, name })
    for (const line of card.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(line).not.toContain('\ufffd')
    }
    expect(card.replaceAll('\r\n ', '')).toContain(`FN:${name}`)
  })

  it('sier fra når det er en øvelse', () => {
    expect(vCard({ ...person, note: 'Øvelse: oppdiktet' })).toContain('NOTE:Øvelse: oppdiktet')
  })
})
