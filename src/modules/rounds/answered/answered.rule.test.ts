import { describe, expect, it } from 'vitest'
import { day, instant } from '../../../kernel/day.model.ts'
import type { Answer } from '../answer.model.ts'
import type { FormVersion } from '../question.model.ts'
import type { Asked, Round } from '../round.model.ts'
import { answeredOf } from './answered.rule.ts'

const round = { id: 'r', state: 'sent', closedAt: null } as Round
const asked = [{ place: '5038', name: 'Verdal' } as Asked]
const choosing = (label: string): FormVersion['questions'][number] => ({
  ...{ key: 'valg', wording: 'Hvilken?', help: null, isRequired: false, mayBeUnknown: false },
  ...{ mayNotApply: false, kind: 'one', choices: [{ key: 'v1', label, note: null }] },
})
const forms: FormVersion[] = [
  { version: 1, questions: [choosing('Før')] },
  { version: 2, questions: [choosing('Nå')] },
]
const answer = (over: Partial<Answer>): Answer => ({
  ...{ id: '1', place: '5038', by: 'party', door: 'signed-in', region: null, name: null },
  ...{ functionName: null, source: null, sourceFile: null, version: 1, isTold: false },
  ...{ at: instant('2026-11-01T08:00:00.000Z'), on: day('2026-11-01') },
  values: { valg: { kind: 'chosen', keys: ['v1'] } },
  ...over,
})
const read = (answers: readonly Answer[], over: Partial<Round> = {}) =>
  answeredOf({ rounds: [{ ...round, ...over }], forms, asked, answers })

describe('Svarene på en runde', () => {
  it('er ingen når runden ikke er for leseren', () =>
    expect(answeredOf({ rounds: [], forms, asked, answers: [] })).toBeNull())

  it('er det siste av hver, med ordene slik de sto da det ble svart, og spørsmålene slik de står nå', () => {
    const later = answer({
      id: '2',
      at: instant('2026-11-02T08:00:00.000Z'),
      on: day('2026-11-02'),
    })
    const answered = read([later, answer({ values: {} })])
    expect(answered?.questions).toEqual(forms[1]?.questions)
    expect(answered?.parties).toEqual([
      {
        ...{ place: '5038', name: 'Verdal', on: '2026-11-02', beside: null },
        values: { valg: { kind: 'words', key: 'v1', label: 'Før' } },
      },
    ])
  })

  it.each([
    ['mangler', [], {}, null],
    ['venter på å bli bekreftet', [answer({ isTold: true })], {}, 'told'],
    [
      'kom etter at runden ble lukket',
      [answer({})],
      { state: 'closed', closedAt: instant('2026-10-01T08:00:00.000Z') },
      'after-closing',
    ],
  ] as const)('teller ikke når det %s', (_title, answers, over, beside) =>
    expect(read(answers, over)?.parties).toEqual([
      { place: '5038', name: 'Verdal', on: null, beside, values: {} },
    ]),
  )
})
