import { describe, expect, it } from 'vitest'
import { readCandidate } from './candidate.rule.ts'

const kari = { name: 'Kari Nordmann', functionName: 'Helseleder', email: 'kari@verdal.example' }

describe('Den som er foreslått, lest av svaret', () => {
  it.each([
    ['med komma mellom', 'Kari Nordmann, Helseleder, kari@verdal.example'],
    ['på hver sin linje', 'Kari Nordmann\nHelseleder\nkari@verdal.example'],
    ['med adressen først', 'kari@verdal.example, Kari Nordmann, Helseleder'],
    ['med ledeord og vinkler', 'Kari Nordmann, Helseleder, e-post: <kari@verdal.example>.'],
    ['med adressen uten komma foran', 'Kari Nordmann, Helseleder kari@verdal.example'],
    ['som et punkt i ei liste', '1. Kari Nordmann; Helseleder; kari@verdal.example'],
  ])('deles i navn, funksjon og e-post %s', (_title, text) =>
    expect(readCandidate(text)).toEqual({ ...kari, isParted: true }),
  )

  it('uten adresse, og navnet alene', () => {
    expect(readCandidate('Kari Nordmann, Helseleder i Verdal, Innherred')).toEqual({
      ...{ name: 'Kari Nordmann', functionName: 'Helseleder i Verdal, Innherred', email: '' },
      isParted: true,
    })
    expect(readCandidate('Kari Nordmann')).toEqual({
      ...{ name: 'Kari Nordmann', functionName: '', email: '' },
      isParted: true,
    })
    expect(readCandidate('Kari Nordmann kari@verdal.example')).toEqual({
      ...kari,
      functionName: '',
      isParted: true,
    })
  })

  it.each([
    ['to adresser', 'Kari Nordmann, kari@verdal.example, Ola Hansen, ola@verdal.example'],
    ['flere i rekkefølge', '1. Kari Nordmann, Helseleder\n2. Ola Hansen, Rådgiver'],
    ['en setning', 'Vi foreslår at Kari Nordmann fortsetter i to år til, kari@verdal.example'],
    ['tall der navnet skulle stå', 'Sak 14/26, Kari Nordmann'],
    ['bare en adresse', 'kari@verdal.example'],
  ])('står samlet i navnefeltet når det er %s', (_title, text) =>
    expect(readCandidate(text)).toEqual({
      name: text.replaceAll('\n', ', '),
      functionName: '',
      email: '',
      isParted: false,
    }),
  )
})
