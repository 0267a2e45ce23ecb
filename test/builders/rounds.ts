import { day, instant } from '../../src/kernel/day.model.ts'
import type { Answer } from '../../src/modules/rounds/answer.model.ts'
import type { Question, Unit } from '../../src/modules/rounds/question.model.ts'
import type { Asked, Round } from '../../src/modules/rounds/round.model.ts'

type Of =
  | { kind: 'one' | 'several'; choices: readonly string[] }
  | { kind: 'number' | 'range'; unit: Unit }
  | { kind: 'yes-no' | 'day' | 'text' | 'file' }

/** A question that may be answered with anything; its choices are v1, v2 and so on. */
export function aQuestion(of: Of, key = 's1'): Question {
  const common = {
    key,
    wording: 'Hvor mange?',
    help: null,
    isRequired: false,
    mayBeUnknown: true,
    mayNotApply: true,
  }
  if ('choices' in of) {
    const choices = of.choices.map((label, i) => ({ key: `v${i + 1}`, label, note: null }))
    return { ...common, kind: of.kind, choices }
  }
  return 'unit' in of
    ? { ...common, kind: of.kind, unit: of.unit, unitName: null }
    : { ...common, kind: of.kind }
}

export const aRound = (of: Partial<Round> = {}): Round => ({
  id: 'r',
  slug: 'kurs',
  title: 'Kurs',
  reason: null,
  state: 'sent',
  deadline: day('2026-11-06'),
  functionKey: null,
  readers: 'asked-when-closed',
  regionsAnswer: true,
  isDecided: false,
  audience: 'municipalities',
  remindBefore: [],
  remindAfter: [],
  shownOn: null,
  sentOn: day('2026-10-12'),
  closedAt: null,
  closedOn: null,
  ...of,
})

export const anAsked = (place: string, of: Partial<Asked> = {}): Asked => ({
  place,
  name: place,
  inhabitants: null,
  region: null,
  addedBecause: null,
  ...of,
})

/** An answer of a party itself, given an hour after the former: `hour` tells their order. */
export const anAnswer = (place: string, hour: number, of: Partial<Answer> = {}): Answer => ({
  id: `a${place}${hour}`,
  place,
  by: 'party',
  door: 'signed-in',
  region: null,
  name: 'Helseleder',
  functionName: null,
  source: null,
  sourceFile: null,
  version: 1,
  values: {},
  at: instant(`2026-10-20T${String(hour).padStart(2, '0')}:00:00.000Z`),
  on: day('2026-10-20'),
  isTold: false,
  ...of,
})
