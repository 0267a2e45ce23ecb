import { describe, expect, it } from 'vitest'
import type { Value } from '../value.model.ts'
import { shownValue } from './suppress.rule.ts'

const number = (amount: number): Value => ({ kind: 'number', amount: amount * 100 })
const range = (from: number, to: number): Value => ({
  kind: 'range',
  from: from * 100,
  to: to * 100,
})
const toOthers = { persons: true, seesFew: false }
const shownAs = (kind: 'number' | 'range', value: Value | undefined, to = toOthers) => {
  const shown = shownValue({ kind }, value, to)
  if (shown.is === 'number') return String(shown.amount / 100)
  if (shown.is === 'range') return `${shown.from / 100}–${shown.to / 100}`
  return { hidden: ':', missing: '..', 'not-applicable': '.' }[shown.is as 'hidden'] ?? shown.is
}

describe('Hva andre ser av et antall personer', () => {
  it.each<[string, Value | undefined, string]>([
    ['null personer er et tall', number(0), '0'],
    ['én person er skjult', number(1), ':'],
    ['fire personer er skjult', number(4), ':'],
    ['fire og en halv er skjult', number(4.5), ':'],
    ['en hundredel er skjult', number(0.01), ':'],
    ['fem personer vises', number(5), '5'],
    ['vet ikke er at tallet mangler', { kind: 'unknown' }, '..'],
    ['ikke aktuelt har sitt eget tegn', { kind: 'not-applicable' }, '.'],
    ['ikke svart er at tallet mangler', undefined, '..'],
    ['et svar av et annet slag er ikke et svar', { kind: 'text', text: '3' }, '..'],
  ])('%s', (_title, value, expected) => {
    expect(shownAs('number', value)).toBe(expected)
  })

  it.each<[string, Value, string]>([
    ['ingen til fire', range(0, 4), ':'],
    ['to til hundre', range(2, 100), ':'],
    ['ingen til ingen', range(0, 0), '0–0'],
    ['ingen til fem', range(0, 5), '0–5'],
    ['fem til åtte', range(5, 8), '5–8'],
  ])('et spenn er skjult når en av endene er så få: %s', (_title, value, expected) => {
    expect(shownAs('range', value)).toBe(expected)
  })

  it.each([0.01, 1, 3, 4.99])(
    '%s kroner, årsverk eller timer er ikke personer og er aldri skjult',
    (amount) => {
      expect(shownAs('number', number(amount), { persons: false, seesFew: false })).toBe(
        String(amount),
      )
    },
  )
})

describe('Hva parten selv og sekretariatet ser', () => {
  it('tallet, merket som skjult for andre', () => {
    const shown = (amount: number) =>
      shownValue({ kind: 'number' }, number(amount), { persons: true, seesFew: true })
    expect(shown(3)).toEqual({ is: 'number', amount: 300, isPrivate: true })
    expect(shown(5)).toEqual({ is: 'number', amount: 500, isPrivate: false })
  })
})

it('det som er skjult, er det samme hva enn som står bak', () => {
  const behind = [1, 2, 3, 4].map((amount) =>
    JSON.stringify(shownValue({ kind: 'number' }, number(amount), toOthers)),
  )
  expect(new Set(behind)).toEqual(new Set(['{"is":"hidden"}']))
})

it('et valg som står to ganger i et svar, er valgt én gang', () => {
  const value: Value = { kind: 'chosen', keys: ['a', 'b', 'a'] }
  expect(shownValue({ kind: 'several' }, value, toOthers)).toEqual({
    is: 'chosen',
    keys: ['a', 'b'],
  })
})
