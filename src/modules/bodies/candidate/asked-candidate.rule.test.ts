import { describe, expect, it } from 'vitest'
import { aSeatHolder } from '../../../../test/builders/bodies.ts'
import { addDays, day } from '../../../kernel/day.model.ts'
import type { AskedCandidate } from './asked-candidate.model.ts'
import {
  askedAbout,
  judgeStandLink,
  lastDayOpen,
  putInOf,
  wasAnother,
} from './asked-candidate.rule.ts'
import { printedStand, readStand } from './stand.rule.ts'

const today = day('2026-12-01')
const asked = (over: Partial<AskedCandidate> = {}): AskedCandidate => ({
  ...{ id: '1', place: '5038', rank: 0, seats: ['s'], name: 'Kari Nordmann' },
  ...{ email: 'kari@verdal.example', askedOn: today, stands: null, saidOn: null },
  ...{ ownName: null, ownFunction: null, ownWords: null, ...over },
})
const candidate = {
  ...{ name: 'Kari Nordmann', functionName: 'Helseleder', email: 'kari@verdal.example' },
  isParted: true,
}
const proposal = (over: Partial<typeof candidate> = {}, rank: 0 | 1 = 0) => ({
  ...{ party: { place: '5038' }, rank, candidate: { ...candidate, ...over } },
})

describe('Den som er spurt selv', () => {
  it('er den som er foreslått nå, og ingen annen', () => {
    expect(askedAbout([asked()], proposal({ name: 'kari  nordmann' }))?.id).toBe('1')
    expect(askedAbout([asked()], proposal({ functionName: 'Lege' }))?.id).toBe('1')
    for (const other of [
      proposal({ name: 'Ola Hansen' }),
      proposal({ email: 'ny@verdal.example' }),
    ]) {
      expect(askedAbout([asked()], other)).toBeNull()
      expect(wasAnother([asked()], other)).toBe(true)
    }
    expect(askedAbout([asked()], proposal({}, 1))).toBeNull()
    expect(wasAnother([asked()], proposal({}, 1))).toBe(false)
    expect(askedAbout([asked(), asked({ id: '2' })], proposal())?.id).toBe('2')
  })

  it('er satt inn under navnet i svaret, det hun har skrevet selv, eller adressen', () => {
    const of = { seats: ['s'], rank: 0 as const, address: 'kari@verdal.example', day: today }
    const holder = aSeatHolder('a', 's', { name: 'Kari N. Nordmann' })
    const texts = ['Kari Nordmann, Helseleder']
    expect(putInOf([holder], { ...of, texts })).toBeNull()
    expect(putInOf([holder], { ...of, texts: [...texts, 'kari n. nordmann'] })?.id).toBe('a')
    expect(putInOf([{ ...holder, until: today }], { ...of, texts: [holder.name] })).toBeNull()
    expect(putInOf([{ ...holder, rank: 1 }], { ...of, texts: [holder.name] })).toBeNull()
    expect(putInOf([{ ...holder, name: null }], { ...of, texts })).toBeNull()
    const reached = { ...holder, email: 'Kari@verdal.example' }
    expect(putInOf([reached], { ...of, texts })?.id).toBe('a')
    expect(putInOf([{ ...holder, email: null }], { ...of, address: '', texts })).toBeNull()
  })
})

describe('Lenka til den som er foreslått', () => {
  const judge = (
    over: { isRevoked?: boolean; on?: typeof today } = {},
    is = { isProposed: true, isPutIn: false },
  ) => {
    const link = { isRevoked: over.isRevoked ?? false, sentOn: today }
    const verdict = judgeStandLink(link, is, over.on ?? today)
    return verdict.ok ? 'åpner' : verdict.code
  }
  it('åpner til og med den siste dagen, så lenge forslaget står', () => {
    const last = lastDayOpen(today)
    expect(last).toBe('2027-03-01')
    expect(judge({ on: last })).toBe('åpner')
    expect(judge({ on: addDays(last, 1) })).toBe('expired')
    expect(judge({ isRevoked: true })).toBe('revoked')
    expect(judge({}, { isProposed: false, isPutIn: false })).toBe('no-longer-proposed')
    expect(judge({}, { isProposed: false, isPutIn: true })).toBe('åpner')
  })
})

describe('Det den foreslåtte svarer', () => {
  const typed = { svar: 'ja', navn: 'Kari', funksjon: 'Leder', ord: '' }
  it('har et navn når hun stiller, og ingen adresse der flere leser', () => {
    expect(readStand(typed)).toEqual({
      ok: true,
      word: { stands: true, ownName: 'Kari', ownFunction: 'Leder', ownWords: null },
    })
    expect(readStand({ ...typed, navn: '' })).toEqual({
      ok: false,
      problems: { navn: 'name-needed' },
    })
    expect(readStand({ ...typed, svar: 'nei', navn: '' })).toMatchObject({ ok: true })
    expect(readStand({ ...typed, funksjon: 'a@b.example' })).toMatchObject({
      problems: { funksjon: 'address-in-words' },
    })
    expect(readStand({ ...typed, svar: '' })).toMatchObject({ ok: false })
  })

  it('fylles ut fra svaret til parten første gang, og står siden som hun skrev det', () => {
    expect(printedStand(asked(), candidate)).toMatchObject({ svar: '', navn: 'Kari Nordmann' })
    const said = asked({ stands: false, saidOn: today, ownWords: 'Har ikke tid.' })
    expect(printedStand(said, candidate)).toEqual({
      ...{ svar: 'nei', navn: '', funksjon: '', ord: 'Har ikke tid.' },
    })
  })
})
