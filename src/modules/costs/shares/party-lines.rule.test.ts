import { describe, expect, it } from 'vitest'
import { kroner, type Ore } from '../../../kernel/money.model.ts'
import { changesFrom } from '../../parties/municipality.model.ts'
import { municipalityChangeRows } from '../../parties/packaged/municipality-change.table.ts'
import type { ShareLine, ShareList } from '../share.model.ts'
import { linesOfParty, totalOfParties } from './party-lines.rule.ts'

const changes = changesFrom(municipalityChangeRows)
const lineOf = (code: string, amount: Ore | null = kroner(100)): ShareLine => ({
  code,
  name: code,
  inhabitants: null,
  parts: [],
  rounding: kroner(0),
  amount,
})
const linesOf = (party: string, parties: readonly string[], codes: readonly string[]) =>
  linesOfParty(party, {
    lines: codes.map((code) => lineOf(code)),
    parties: new Set(parties),
    changes,
  })?.map(({ code }) => code) ?? 'vet ikke'

describe('Hvilke linjer av ei liste en part betaler', () => {
  it.each<[string, string, string[], string[], string[] | string]>([
    ['sin egen', '1721', ['1721', '1719'], ['1719', '1721'], ['1721']],
    ['Nærøysund for Nærøy og Vikna', '5060', ['5060'], ['1750', '1751', '1721'], ['1750', '1751']],
    ['Steinkjer for seg og Verran', '5006', ['5006'], ['1702', '1724'], ['1702', '1724']],
    [
      'Steinkjer for seg alene, der Verran også er part',
      '1702',
      ['1702', '1724'],
      ['1702', '1724'],
      ['1702'],
    ],
    [
      'Trondheim, som beholdt koden, også for Klæbu',
      '5001',
      ['5001'],
      ['5001', '5030'],
      ['5001', '5030'],
    ],
    [
      'Trondheim for seg alene, der Klæbu også er part',
      '5001',
      ['5001', '5030'],
      ['5001', '5030'],
      ['5001'],
    ],
    [
      'det ingen vet, der Snillfjord er delt',
      '5055',
      ['5055', '5056', '5059'],
      ['5011', '5012'],
      'vet ikke',
    ],
    [
      'Verdal av 2017 i ei liste med kodene fra 2018',
      '1721',
      ['1721', '1719'],
      ['5037', '5038'],
      ['5038'],
    ],
    [
      'ingen for Verran i ei liste der Steinkjer har tatt over',
      '1724',
      ['1702', '1724'],
      ['5006'],
      'vet ikke',
    ],
    ['ingen der lista ikke har kommunen', '5038', ['5038'], ['1719'], []],
    [
      'ingen for et foretak',
      'helse-nord-trondelag',
      ['helse-nord-trondelag', '1721'],
      ['1721'],
      [],
    ],
  ])('%s', (_title, party, parties, codes, expected) => {
    expect(linesOf(party, parties, codes)).toEqual(expected)
  })
})

describe('Hva partene i en tekst betaler til sammen', () => {
  const list = (lines: readonly ShareLine[], total: Ore | null): ShareList => ({
    lines,
    unnamed: 0,
    knownTotal: kroner(0),
    total,
    net: null,
    surplus: null,
  })
  const beside = (...parties: string[]) => ({ parties: new Set(parties), changes })

  it('Er alle med, er det hele lista', () => {
    const all = list([lineOf('1750'), lineOf('1751')], kroner(200))
    expect(totalOfParties(all, ['5060'], beside('5060'))).toBe(kroner(200))
  })

  it('Er noen med, er det deres', () => {
    const all = list([lineOf('1750'), lineOf('1751'), lineOf('1721', kroner(70))], kroner(270))
    expect(totalOfParties(all, ['5060'], beside('5060'))).toBe(kroner(200))
    expect(totalOfParties(all, ['5038'], beside('5060', '5038'))).toBe(kroner(70))
  })

  it('Er ett beløp ukjent, er summen det', () => {
    const all = list([lineOf('1750', null), lineOf('1751'), lineOf('1721')], null)
    expect(totalOfParties(all, ['5060'], beside('5060'))).toBeNull()
    expect(totalOfParties(all, ['5038'], beside('5038'))).toBe(kroner(100))
  })
})
