import { describe, expect, it } from 'vitest'
import type { Asked } from '../reviewing/review.model.ts'
import { readWriters, writable } from './wanted-writers.rule.ts'

const asked = (
  kind: Asked['kind'],
  code: string,
  name: string,
  keys = [`${kind}:${code}`],
): Asked => ({
  ...{ kind, name, keys, personId: null, isReached: true },
  value: `${kind}:${code}`,
})
const askable = [
  asked('body', 'asu', 'ASU'),
  asked('region', 'Innherred', 'Innherred', ['party:5037', 'party:5038']),
  asked('party', '5037', 'Levanger'),
  asked('party', '5038', 'Verdal'),
]
const verdal = { key: 'party:5038', name: 'Verdal' }
const former = { key: 'person:1', name: 'Kari' }

describe('Hvem som skriver et saksframlegg', () => {
  it('velges blant dem som kan bli spurt, én for én, og dem som skriver alt', () => {
    const among = writable(askable, [verdal, former])
    expect(among.map(({ name }) => name)).toEqual(['ASU', 'Levanger', 'Verdal', 'Kari'])
    expect(among.at(-1)?.kind).toBe('person')
  })

  it('sier hvem som er ny, og hvem som ikke skriver lenger', () => {
    const among = writable(askable, [verdal, former])
    const read = readWriters(['body:asu', 'person:1'], among, [verdal, former])
    expect(read).toMatchObject({ ok: true, added: [{ name: 'ASU' }], gone: ['party:5038'] })
    expect(readWriters([], among, [verdal])).toEqual({ ok: true, added: [], gone: ['party:5038'] })
  })

  it('tar ingen som ikke kan velges, og ikke flere enn tjue', () => {
    const among = writable(askable, [])
    for (const value of ['region:Innherred', 'person:2', 'party:0301', ''])
      expect(readWriters([value], among, [])).toEqual({ ok: false, problem: 'not-there' })
    const many = Array.from({ length: 21 }, (_, at) => asked('body', `b${at}`, `Organ ${at}`))
    const all = many.map(({ value }) => value)
    expect(readWriters(all, many, [])).toEqual({ ok: false, problem: 'too-many' })
  })
})
