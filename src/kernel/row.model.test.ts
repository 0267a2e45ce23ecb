import { describe, expect, it } from 'vitest'
import {
  aDay,
  aNumber,
  anInstant,
  aText,
  aTruth,
  byField,
  fields,
  listOf,
  oneOf,
  orNull,
  shaped,
  someOre,
} from './row.model.ts'

const line = fields({
  code: aText,
  inhabitants: orNull(aNumber),
  amount: someOre,
  on: aDay,
  at: anInstant,
  isOwn: aTruth,
  standing: oneOf('adopted', 'proposed'),
  parts: listOf(
    byField('kind', { fixed: fields({ amount: someOre }), rest: fields({ of: orNull(someOre) }) }),
  ),
})
const sound = {
  code: '1721',
  inhabitants: null,
  amount: 9_931_000,
  on: '2016-01-01',
  at: '2026-11-22T12:00:00.000Z',
  isOwn: true,
  standing: 'adopted',
  parts: [
    { kind: 'fixed', amount: 1_000_000 },
    { kind: 'rest', of: null },
  ],
}

describe('En rad', () => {
  it('er den samme når alt i den er som ventet', () => {
    expect(shaped(line, sound)).toBe(sound)
  })

  it.each<[string, object, string]>([
    ['en kolonne som mangler', { code: undefined }, 'code is no text'],
    ['en kolonne som mangler der den kunne vært tom', { inhabitants: undefined }, 'inhabitants'],
    ['et tall som tekst', { amount: '9931000' }, 'amount is no whole øre'],
    ['et brutt øre', { amount: 0.5 }, 'amount is no whole øre'],
    ['en dag med klokkeslett', { on: '2016-01-01T00:00:00.000Z' }, 'on is no day'],
    ['et tidspunkt uten sone', { at: '2026-11-22 12:00:00' }, 'at is no instant'],
    ['et ord som ikke finnes', { standing: 'Vedtatt' }, 'standing is no one of adopted, proposed'],
    ['noe som ikke er en liste', { parts: {} }, 'parts is no list'],
    ['en del uten slag', { parts: [{ amount: 1 }] }, 'parts each kind is none of fixed, rest'],
    ['en del med feil tall', { parts: [{ kind: 'fixed', amount: null }] }, 'parts each amount'],
  ])('røper %s, og aldri hva som sto der', (_, change, told) => {
    const read = () => shaped(line, { ...sound, ...change })
    expect(read).toThrow(told)
    expect(read).not.toThrow(/Vedtatt|9931000/)
  })
})
