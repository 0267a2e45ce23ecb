import { describe, expect, it } from 'vitest'
import { aCirculation, aParty, aTreatment } from '../../../../test/builders/treatment.ts'
import { day } from '../../../kernel/day.model.ts'
import type { BoardParty } from '../board.model.ts'
import { boardLines } from '../board.rule.ts'
import { toldOfWithdrawal } from './withdrawal.rule.ts'

const today = day('2026-11-30')
const contact = { personId: 'p', name: 'Kari', email: 'kari@x.no', role: 'party-contact' as const }
const known = {
  contacts: [{ ...contact, partyCode: null }],
  deed: 'register-own-treatment' as const,
  mayDo: () => true,
}
const version = (...parties: BoardParty[]) => ({
  parties,
  lines: boardLines(parties, aCirculation(), today),
  known,
})
const verdal = aParty({ code: '5038', name: 'Verdal' })
const adopted = aTreatment()
const leftOut = {
  ...{ partyCode: '5038', isParty: false, leftOut: true },
  ...{ on: day('2026-11-20'), source: 'ASU' },
}

/** What each is told of where it stands, with a mark on those whose report is lost. */
const told = (
  withdrawn: readonly BoardParty[],
  again: readonly BoardParty[] | null,
  reported: readonly string[] = [],
  reportedAgain: readonly string[] = [],
) =>
  toldOfWithdrawal(version(...withdrawn), again && version(...again), {
    ...{ changes: [], reported, reportedAgain, today },
  })
    .map(({ name, own, wasReported, refusal }) =>
      [name, refusal ?? own?.state ?? 'alene', ...(wasReported ? ['meldt'] : [])].join(' '),
    )
    .join(', ')

describe('Hvem som får vite at en versjon er trukket, og hva', () => {
  it.each<[string, string, string]>([
    ['den som ikke har svart på den forrige', told([verdal], [verdal]), 'Verdal awaited'],
    [
      'den som har meldt et svar på den som ikke er bekreftet',
      told([verdal], [verdal], [], ['5038']),
      'Verdal reported',
    ],
    [
      'den som har meldt, og har svart på den',
      told([verdal], [{ ...verdal, treatments: [adopted] }], [], ['5038']),
      'Verdal answered',
    ],
    [
      'den som har svart på den',
      told([verdal], [{ ...verdal, treatments: [adopted] }]),
      'Verdal answered',
    ],
    [
      'den som er bedt om ny behandling av den, ventes det på',
      told(
        [verdal],
        [
          {
            ...verdal,
            treatments: [{ ...adopted, state: 'rejected' }],
            askedAgain: [
              { partyCode: '5038', treatmentId: adopted.id, on: today, reason: 'Rettet' },
            ],
          },
        ],
      ),
      'Verdal awaited',
    ],
    [
      'den som bare er part i den som trekkes',
      told([verdal, aParty({ code: '5037', name: 'Levanger' })], [verdal]),
      'Verdal awaited, Levanger not-party',
    ],
    [
      'den som den forrige gjelder uten',
      told([verdal], [{ ...verdal, clarification: leftOut }]),
      'Verdal not-party',
    ],
    [
      'den som bare er part i den forrige',
      told([verdal], [verdal, aParty({ code: '5037', name: 'Levanger' })]),
      'Verdal awaited, Levanger awaited',
    ],
    [
      'den som den trukne gjaldt uten, ventes det på igjen',
      told([{ ...verdal, clarification: leftOut }], [verdal]),
      'Verdal awaited',
    ],
    [
      'den samme under nytt nummer, én gang',
      told([{ ...verdal, formerCodes: ['1721'] }], [{ ...verdal, code: '1721' }]),
      'Verdal awaited',
    ],
    ['når ingen annen er lagt fram', told([verdal], null), 'Verdal alene'],
    ['den som har meldt noe', told([verdal], [verdal], ['5038']), 'Verdal awaited meldt'],
    [
      'men ikke en som ikke er avklart som part',
      told([verdal], [{ ...verdal, standing: 'unsettled' }]),
      'Verdal not-a-party',
    ],
  ])('%s', (_title, found, expected) => {
    expect(found).toBe(expected)
  })
})
