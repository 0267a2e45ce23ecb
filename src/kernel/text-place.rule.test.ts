import { describe, expect, it } from 'vitest'
import { fillPlaces, placeWith, signNotIn } from './text-place.rule.ts'

describe('Tegnet som står der et navn skal inn', () => {
  const first = signNotIn('')

  it.each([
    ['en tom tekst', ''],
    ['tegnet selv', first],
    ['tegnet med store bokstaver', first.toUpperCase()],
    ['tegnet med usynlige tegn i', [...first].join('\ufeff')],
    ['tegnet mange ganger på rad', first.repeat(20_000)],
    ['begynnelsen av tegnet mange ganger', 'zq'.repeat(100_000)],
    [
      'tegn etter tegn',
      Array.from({ length: 20_000 }, (_, n) => `zq${n.toString(35).padStart(6, '0')}`).join(''),
    ],
  ])('er like kort, og ikke i %s', (_title, text) => {
    const sign = signNotIn(text)
    expect(sign).toHaveLength(first.length)
    expect(text.replaceAll('\ufeff', '').toLowerCase()).not.toContain(sign)
  })

  it('gir navnene plass også inntil begynnelsen på et tegn og det som ligner', () => {
    const { named } = fillPlaces({ sign: first, names: ['Verdal', 'Snåsa'] })
    const other = placeWith(signNotIn(first), 0)
    const [one, two] = [placeWith(first, 0), placeWith(first, 1)]
    expect(named(`zq${one}zq000${two.toUpperCase()}${other}`)).toBe(`zqVerdalzq000Snåsa${other}`)
  })

  it('gir ingen adresse et nytt nettsted', () => {
    const { address } = fillPlaces({ sign: first, names: ['a/b'] })
    const place = placeWith(first, 0)
    expect(address(`https://${place}.no/x`)).toBeNull()
    expect(address(`HTTPS://X.${place.toUpperCase()}`)).toBeNull()
    expect(address(`mailto:${place}@b.no`)).toBeNull()
    expect(address(`https://b.no/${place}`)).toBe('https://b.no/a%2Fb')
    expect(address(`/${place}`)).toBe('/a%2Fb')
  })
})
