import { describe, expect, it } from 'vitest'
import { freeKey, isSameName } from './free-key.rule.ts'

describe('Adressen til en funksjon eller en organisasjon', () => {
  it.each([
    ['følger navnet', 'Barn og unge', [], 'barn-og-unge'],
    ['skriver æ, ø og å med a til z', 'Økonomi', [], 'okonomi'],
    ['får et tall når en annen har den', 'Økonomi', ['okonomi'], 'okonomi-2'],
    ['får det neste tallet', 'Økonomi', ['okonomi', 'okonomi-2'], 'okonomi-3'],
    ['får et ord av oss når ingen bokstav kan brukes', '—', [], 'funksjon'],
  ])('%s', (_, name, taken, key) => {
    expect(freeKey(name, 'funksjon', taken)).toBe(key)
  })

  it('er aldri lengre enn databasen tar imot, også med tall', () => {
    const long = 'samhandling '.repeat(20)
    expect(freeKey(long, 'funksjon', [freeKey(long, 'funksjon', [])]).length).toBeLessThan(61)
  })
})

it('To navn er det samme uten hensyn til store bokstaver, også æ, ø og å', () => {
  expect(isSameName('ØKONOMI', 'økonomi')).toBe(true)
  expect(isSameName('Økonomi', 'Økonom')).toBe(false)
})
