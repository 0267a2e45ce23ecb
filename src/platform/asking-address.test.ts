import { describe, expect, it } from 'vitest'
import { cpuMsOf } from '../../test/cpu.ts'
import { askingAddress, networksOf, plainAddress, readTrustedProxies } from './asking-address.ts'

const asked = (
  connected: string | undefined,
  headers: Record<string, string>,
  list = '',
  header = '',
) => askingAddress(connected, new Headers(headers), readTrustedProxies(list, header))

describe('Hvem som spør', () => {
  it.each<[string, string | undefined, Record<string, string>, string, string | null]>([
    ['den som er koblet til, når ingen er betrodd', '192.0.2.1', {}, '', '192.0.2.1'],
    [
      'den som er koblet til, hva den så sier om andre',
      '192.0.2.1',
      { 'x-forwarded-for': '198.51.100.7', forwarded: 'for=198.51.100.7' },
      '',
      '192.0.2.1',
    ],
    [
      'den som er koblet til, når det er en annen som er betrodd',
      '192.0.2.1',
      { 'x-forwarded-for': '198.51.100.7' },
      '192.0.2.2',
      '192.0.2.1',
    ],
    [
      'den en betrodd webtjener nevner',
      '127.0.0.1',
      { 'x-forwarded-for': '198.51.100.7' },
      '127.0.0.1',
      '198.51.100.7',
    ],
    [
      'den siste som en betrodd la til, ikke den første som hvem som helst skrev',
      '127.0.0.1',
      { 'x-forwarded-for': '203.0.113.9, 198.51.100.7' },
      '127.0.0.1',
      '198.51.100.7',
    ],
    [
      'den utenfor en rekke av betrodde',
      '127.0.0.1',
      { 'x-forwarded-for': '203.0.113.9, 198.51.100.7, 10.1.2.3' },
      '127.0.0.1, 10.0.0.0/8',
      '198.51.100.7',
    ],
    [
      'den ytterste, når alle i rekka er betrodd',
      '127.0.0.1',
      { 'x-forwarded-for': '10.9.9.9, 10.1.2.3' },
      '127.0.0.1 10.0.0.0/8',
      '10.9.9.9',
    ],
    ['webtjeneren, når den ikke nevner noen', '127.0.0.1', {}, '127.0.0.1', '127.0.0.1'],
    [
      'webtjeneren, når det den nevner, ikke er en adresse',
      '127.0.0.1',
      { 'x-forwarded-for': 'tull' },
      '127.0.0.1',
      '127.0.0.1',
    ],
    [
      'webtjeneren, når det står noe annet mellom den og adressen',
      '127.0.0.1',
      { 'x-forwarded-for': '198.51.100.7, unknown' },
      '127.0.0.1',
      '127.0.0.1',
    ],
    [
      'webtjeneren, når siste ledd er tomt',
      '127.0.0.1',
      { 'x-forwarded-for': '198.51.100.7,' },
      '127.0.0.1',
      '127.0.0.1',
    ],
    [
      'en adresse med port',
      '127.0.0.1',
      { 'x-forwarded-for': '198.51.100.7:4711' },
      '127.0.0.1',
      '198.51.100.7',
    ],
    [
      'en IPv6-adresse i klammer med port',
      '::1',
      { 'x-forwarded-for': '[2001:db8::7]:4711' },
      '::1',
      '2001:db8::7',
    ],
    [
      'en IPv6-adresse skrevet langt',
      '::1',
      { 'x-forwarded-for': '2001:0DB8:0:0:0:0:0:7' },
      '::1',
      '2001:db8::7',
    ],
    [
      'IPv4 pakket inn i IPv6',
      '::ffff:127.0.0.1',
      { 'x-forwarded-for': '::ffff:198.51.100.7' },
      '127.0.0.1',
      '198.51.100.7',
    ],
    [
      'en betrodd adresse skrevet som IPv6',
      '127.0.0.1',
      { 'x-forwarded-for': '198.51.100.7' },
      '::ffff:127.0.0.1',
      '198.51.100.7',
    ],
    ['en lokal adresse med sone', 'fe80::1%eth0', {}, '', 'fe80::1'],
    [
      'ingen, når forbindelsen ikke har noen adresse',
      undefined,
      { 'x-forwarded-for': '198.51.100.7' },
      '127.0.0.1',
      null,
    ],
    [
      'ikke den andre overskriften, som hvem som helst kan sende gjennom webtjeneren',
      '127.0.0.1',
      { forwarded: 'for=203.0.113.9', 'x-forwarded-for': '198.51.100.7' },
      '127.0.0.1',
      '198.51.100.7',
    ],
  ])('er %s', (_who, connected, headers, list, expected) => {
    expect(asked(connected, headers, list)).toBe(expected)
  })

  it.each([
    ['for=198.51.100.7', '198.51.100.7'],
    ['For="198.51.100.7:4711";proto=https;by=203.0.113.43', '198.51.100.7'],
    ['for="[2001:db8:cafe::17]:4711"', '2001:db8:cafe::17'],
    ['for=203.0.113.9, for=198.51.100.7', '198.51.100.7'],
    ['for=203.0.113.9,for=198.51.100.7;host="a,b"', '198.51.100.7'],
    ['for=203.0.113.9, for=_skjult', '127.0.0.1'],
    ['for=203.0.113.9, proto=https', '127.0.0.1'],
    ['for="203.0.113.9', '203.0.113.9'],
    ['', '127.0.0.1'],
  ])('leses av Forwarded når det er den som er valgt: %s', (forwarded, expected) => {
    expect(asked('127.0.0.1', { forwarded }, '127.0.0.1', 'Forwarded')).toBe(expected)
  })

  it('finnes raskt også i en overskrift som er laget for å være lang', async () => {
    const headers = ['"'.repeat(16_000), 'for=,'.repeat(3_000), `for="${'\\'.repeat(16_000)}`]
    const ms = await cpuMsOf(() => {
      for (const forwarded of headers) asked('127.0.0.1', { forwarded }, '127.0.0.1', 'forwarded')
    })
    expect(ms).toBeLessThan(500)
  })

  it.each([
    '',
    'localhost',
    '1.2.3',
    '1.2.3.4.5',
    '0x7f.1',
    '010.0.0.1',
    '999.1.1.1',
    '::1::',
    '[::1',
    '[1.2.3.4',
    'for=1.2.3.4',
  ])('er ikke «%s»', (text) => {
    expect(plainAddress(text)).toBeNull()
  })
})

describe('Nettet som telles', () => {
  it.each([
    ['samme IPv4-adresse', '198.51.100.7', '198.51.100.7', true, true],
    ['naboen i samme /24', '198.51.100.7', '198.51.100.8', false, true],
    ['et annet nett', '198.51.100.7', '198.51.101.7', false, false],
    ['samme /64', '2001:db8:1:2::1', '2001:db8:1:2:ffff::9', true, true],
    ['samme /48', '2001:db8:1:2::1', '2001:db8:1:3::1', false, true],
    ['et annet /48', '2001:db8:1:2::1', '2001:db8:2:2::1', false, false],
    ['IPv4 og IPv6 med samme tall', '0.0.0.0', '::', false, false],
  ])('%s', (_what, one, other, isNarrowSame, isWideSame) => {
    expect(networksOf(one).narrow === networksOf(other).narrow).toBe(isNarrowSame)
    expect(networksOf(one).wide === networksOf(other).wide).toBe(isWideSame)
  })
})

describe('GODFOT_TRUSTED_PROXIES', () => {
  it.each([
    'localhost',
    '10.0.0.0/33',
    '10.0.0.0/0',
    '::/0',
    '10.0.0.0/8/8',
    '10.0.0.0/x',
    '::1/129',
    '10.0.0',
    '1.2.3.4:80',
    '*',
  ])('tar ikke imot «%s», og sier hva som er galt i én setning', (text) => {
    expect(() => readTrustedProxies(`127.0.0.1, ${text}`)).toThrow(
      /^GODFOT_TRUSTED_PROXIES har «.*», som ikke er en adresse eller et nett: /,
    )
  })
  it.each(['', ' ', '127.0.0.1', '10.0.0.0/8,::1', '10.0.0.5/8', ' 127.0.0.1 ;'.replace(';', ',')])(
    'tar imot «%s»',
    (text) => {
      expect(() => readTrustedProxies(text)).not.toThrow()
    },
  )
  it('tar ikke imot en annen overskrift enn de to', () => {
    expect(() => readTrustedProxies('', 'x-real-ip')).toThrow(/x-forwarded-for eller forwarded/)
  })
})
