import { afterEach, describe, expect, it, vi } from 'vitest'
import { tellFault } from './tell-fault.ts'
import { UserError } from './user-error.ts'

const secret = 'Partene er enige om noe som ikke skal leses'
const text = `${secret} `.repeat(10_000)

const told = (fault: unknown): string => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  tellFault(fault)
  return log.mock.calls.flat().map(String).join('\n')
}
afterEach(() => vi.restoreAllMocks())

function thrown(by: () => unknown): unknown {
  try {
    return by()
  } catch (error) {
    return error
  }
}

describe('Det som går galt, skrives i loggen uten noens tekst', () => {
  it.each<[string, () => unknown]>([
    ['et uttrykk som ikke lot seg lage', () => new RegExp(`${text}(`)],
    ['JSON som ikke lot seg lese', () => JSON.parse(text)],
    [
      'en rad som databasen ikke tok imot',
      () => Object.assign(new Error(text), { detail: text, where: text, parameters: [text] }),
    ],
    ['en årsak', () => new Error('ukjent', { cause: new Error(text) })],
    ['flere på én gang', () => new AggregateError([new Error(text)], text)],
    ['et navn', () => Object.assign(new Error('x'), { name: text, code: text })],
    ['noe som ikke er en feil', () => text],
    [
      'en tekst som ligner steder i programmet',
      () => new Error(`x\n    at ${secret} (file:///x.ts:1:1)`),
    ],
    [
      'en feil som fikk en annen tekst siden',
      () => Object.assign(new Error(text), { message: 'x' }),
    ],
    [
      'en melding til den som sitter ved maskinen',
      () => new UserError(`Noe: ${'x'.repeat(1_000)}${secret}`),
    ],
  ])('%s', (_title, make) => {
    const line = told(thrown(make))
    expect(line).not.toContain(secret)
    expect(line.length).toBeLessThan(4_000)
  })

  it('navnet, koden, tabellen og hvor det skjedde, står', () => {
    const fault = Object.assign(new TypeError(text), { code: '23505', table: 'document' })
    const line = told(new Error('ytre', { cause: fault }))
    expect(line).toMatch(/^Error\n {4}at .*tell-fault\.test\.ts/)
    expect(line).toMatch(/Årsak: TypeError 23505 document\n {4}at .*tell-fault\.test\.ts/)
  })

  it('det vi selv sier til den som sitter ved maskinen, står', () => {
    expect(told(new UserError('Porten er i bruk.'))).toBe('Porten er i bruk.')
  })
})
