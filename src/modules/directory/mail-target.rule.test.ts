import { describe, expect, it } from 'vitest'
import { type Day, day } from '../../kernel/day.model.ts'
import type { MunicipalityChange } from '../parties/index.ts'
import type { Holder } from './holder.model.ts'
import type { MailTarget } from './mail-target.model.ts'
import { mailTargetsOn } from './mail-target.rule.ts'

const today = day('2026-11-29')
const of = {
  key: 'kommuneoverlege',
  names: { nb: 'Kommuneoverlege', nn: 'Kommuneoverlege', en: 'Medical officer' },
}

let number = 0
const aHolder = (over: Partial<Holder> = {}): Holder => {
  number += 1
  return {
    id: String(number),
    functionKey: of.key,
    place: '5038',
    kind: 'person',
    name: 'Overlegen',
    email: `overlege${number}@verdal.example`,
    phone: null,
    from: null,
    until: null,
    confirmedOn: null,
    audience: 'municipalities',
    source: null,
    isRemoved: false,
    ...over,
  }
}
const aVacancy = { kind: 'vacancy', name: null, email: null } as const

const told = (target: MailTarget): string =>
  target.state === 'held' ? target.holders.map(({ name }) => name).join(' og ') : target.state

const at = (
  holders: readonly Holder[],
  {
    code = '5038',
    name = 'Verdal',
    on = today,
    changes = [],
  }: { code?: string; name?: string; on?: Day; changes?: MunicipalityChange[] } = {},
) => told(mailTargetsOn(of, { holders, changes }, on)({ code, name }))

describe('Hvem som får e-post til en funksjon', () => {
  it.each<[string, Partial<Holder>[], string]>([
    ['den som har den', [{}], 'Overlegen'],
    ['alle som har den', [{ name: 'Den ene' }, { name: 'Den andre' }], 'Den ene og Den andre'],
    [
      'en felles postkasse, med navn etter funksjon og sted',
      [{ kind: 'mailbox', name: null }],
      'Kommuneoverlege, Verdal',
    ],
    ['bare den som har adresse', [{ name: 'Uten', email: null }, { name: 'Med' }], 'Med'],
    [
      'samme adresse bare én gang, også skrevet ulikt',
      [{ email: 'post@verdal.example' }, { name: 'To', email: 'Post@verdal.example' }],
      'Overlegen',
    ],
    ['ingen når ingen adresse er kjent', [{ email: null }], 'no-address'],
    ['ingen når den er ledig', [aVacancy], 'vacant'],
    ['ingen når den siste har sluttet', [{ until: day('2026-11-29') }], 'vacant'],
    ['den som slutter i morgen', [{ until: day('2026-11-30') }], 'Overlegen'],
    ['ingen når den nye begynner i morgen', [{ from: day('2026-11-30') }], 'unknown'],
    ['ingen når ingenting er kjent', [], 'unknown'],
    ['ingen når navnet er fjernet', [{ isRemoved: true, name: null, email: null }], 'unknown'],
    ['ikke den som har den et annet sted', [{ place: '5037' }], 'unknown'],
  ])('%s', (_title, holders, expected) => {
    expect(at(holders.map(aHolder))).toBe(expected)
  })

  it('er i helseforetaket den som er registrert på nøkkelen dets', () => {
    const place = 'helse-nord-trondelag'
    expect(at([aHolder({ place, name: 'Fagsjefen' })], { code: place })).toBe('Fagsjefen')
  })

  it('er etter en sammenslåing den som var registrert i kommunen som gikk inn', () => {
    const changes = [{ day: day('2018-01-01'), from: '1721', to: '5038', source: 'SSB' }]
    const holders = [aHolder({ place: '1721', name: 'Overlegen' })]
    expect(at(holders, { changes })).toBe('Overlegen')
    expect(at(holders, { code: '1721', changes })).toBe('Overlegen')
  })
})
