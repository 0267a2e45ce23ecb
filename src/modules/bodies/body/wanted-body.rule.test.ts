import { describe, expect, it } from 'vitest'
import { aBody, aSeat, aSeatHolder } from '../../../../test/builders/bodies.ts'
import { type Day, day } from '../../../kernel/day.model.ts'
import type { Body } from '../body.model.ts'
import type { TypedBody } from './body-form.model.ts'
import { bodyKey, judgeReturn, readBody } from './wanted-body.rule.ts'

const today = day('2026-11-29')
const typed = (over: Partial<TypedBody> = {}): TypedBody => ({
  navn: 'Politisk samarbeidsutvalg',
  kort: 'PSU',
  slag: 'political',
  niva: '1',
  lokalt: '',
  over: '',
  side: 'both',
  fra: '',
  ble: '',
  kvorum: '',
  deling: 'public',
  ...over,
})
const psu = aBody({ key: 'psu', name: 'Politisk samarbeidsutvalg', abbreviation: 'PSU', level: 1 })
const factsOf = (bodies: readonly Body[]) => ({
  bodies,
  seats: [aSeat('1'), aSeat('2')],
  holders: [aSeatHolder('a', '1')],
})
/** Of a body that has a seat from a day, and somebody in another from a day. */
const movedTo = (fra: string, mandates: { from: Day | null }[] = []) => {
  const facts = {
    bodies: [psu],
    seats: [
      aSeat('1', { body: 'psu', from: day('2024-01-01') }),
      aSeat('2', { body: 'psu' }),
      aSeat('3', { body: 'asu', from: day('2010-01-01') }),
    ],
    holders: [aSeatHolder('a', '2', { from: day('2023-06-01') })],
  }
  const read = readBody(typed({ fra }), { facts, own: psu, mandates, today })
  return read.ok ? {} : read.problems
}
const problems = (over: Partial<TypedBody>, bodies: readonly Body[], own: Body | null = null) => {
  const read = readBody(typed(over), { facts: factsOf(bodies), own, mandates: [], today })
  return read.ok ? {} : read.problems
}

describe('Et organ', () => {
  it('begynner ikke etter plassene sine, eller dem som hadde dem', () => {
    expect(movedTo('02.01.2024')).toEqual({ fra: 'seats-before' })
    expect(movedTo('02.06.2023')).toEqual({ fra: 'seats-before' })
    expect(movedTo('01.06.2023')).toEqual({})
    expect(movedTo('')).toEqual({})
  })

  it('begynner ikke etter et mandat det har, men et uten dag er ikke i veien', () => {
    const mandates = [{ from: null }, { from: day('2022-01-01') }]
    expect(movedTo('02.01.2022', mandates)).toEqual({ fra: 'mandate-before' })
    expect(movedTo('01.01.2022', mandates)).toEqual({})
    expect(movedTo('', mandates)).toEqual({})
  })

  it('leses med nivået som tall og uten det som ikke er kjent', () =>
    expect(readBody(typed(), { facts: factsOf([]), own: null, mandates: [], today })).toMatchObject(
      {
        ok: true,
        wanted: { abbreviation: 'PSU', level: 1, parent: null, from: null, quorum: null },
      },
    ))

  it('blir ikke den ene sidens så lenge den andre har plasser i det', () => {
    const asu = { navn: 'ASU', kort: 'ASU' }
    expect(problems({ ...asu, side: 'trust' }, [aBody()], aBody())).toEqual({
      side: 'seats-of-other-side',
    })
    expect(problems({ ...asu, side: 'municipal' }, [aBody()], aBody())).toEqual({})
    expect(problems({ ...asu, side: 'none' }, [aBody()], aBody())).toEqual({})
  })

  it('har ikke forkortelsen til et annet som lever da', () => {
    expect(problems({ navn: 'Annet', kort: 'psu' }, [psu])).toEqual({ kort: 'same-abbreviation' })
    const ended = { ...psu, until: day('2020-01-01') }
    expect(problems({ navn: 'Annet', fra: '01.01.2020' }, [ended])).toEqual({})
    expect(problems({ navn: 'Annet', fra: '31.12.2019' }, [ended])).toEqual({
      kort: 'same-abbreviation',
    })
  })

  it('heter ikke det samme som et annet som lever da', () =>
    expect(problems({ kort: '' }, [psu])).toEqual({ navn: 'same-name' }))

  it('er ikke under seg selv, heller ikke i ring', () => {
    const asu = aBody({ parent: 'psu' })
    const council = aBody({ key: 'fagrad', name: 'Fagråd', abbreviation: null, parent: 'asu' })
    const all = [psu, asu, council]
    expect(problems({ over: 'psu' }, all, psu)).toEqual({ over: 'own-parent' })
    expect(problems({ over: 'asu' }, all, psu)).toEqual({ over: 'parent-in-ring' })
    expect(problems({ over: 'fagrad' }, all, psu)).toEqual({ over: 'parent-in-ring' })
    expect(problems({ navn: 'Nytt', kort: '', over: 'fagrad' }, all)).toEqual({})
  })

  it('krever ikke at flere møter enn det har plasser', () => {
    const own = aBody()
    const asu = { navn: own.name, kort: 'ASU' }
    expect(problems({ ...asu, kvorum: '3' }, [own], own)).toEqual({ kvorum: 'quorum-over-seats' })
    expect(problems({ ...asu, kvorum: '2' }, [own], own)).toEqual({})
    expect(problems({ kvorum: '9' }, [])).toEqual({})
  })

  it('begynner ikke etter at det er slutt', () => {
    const own = { ...psu, until: day('2020-01-01') }
    expect(problems({ fra: '02.01.2020' }, [own], own)).toEqual({ fra: 'begins-after-it-ends' })
  })

  it('får en adresse etter forkortelsen, og en annen når den er tatt', () => {
    expect(bodyKey({ name: 'Fagråd', abbreviation: 'ASU' }, [])).toBe('asu')
    expect(bodyKey({ name: 'Fagråd', abbreviation: 'ASU' }, [aBody()])).toBe('asu-2')
    expect(bodyKey({ name: 'Nytt', abbreviation: null }, [])).toBe('nytt-2')
    expect(bodyKey({ name: 'Fagråd for leger', abbreviation: null }, [])).toBe('fagrad-for-leger')
  })
})

describe('Slutten på et organ', () => {
  it('tas tilbake, men ikke når et annet har fått forkortelsen', () => {
    const ended = aBody({ until: day('2026-01-01') })
    expect(judgeReturn(ended, factsOf([ended]))).toMatchObject({ ok: true })
    expect(judgeReturn(aBody(), factsOf([]))).toMatchObject({ code: 'not-ended' })
    const other = aBody({ key: 'asu-2', name: 'Nytt utvalg', from: day('2026-01-01') })
    expect(judgeReturn(ended, factsOf([ended, other]))).toMatchObject({ code: 'same-abbreviation' })
  })
})
