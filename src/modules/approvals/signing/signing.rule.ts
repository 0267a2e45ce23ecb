import type { Day } from '../../../kernel/day.model.ts'
import type { FormRead, Values } from '../../../kernel/form/form.model.ts'
import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import { allow, refuse, type Verdict } from '../../../kernel/verdict.model.ts'
import { holdingFor } from '../../agreements/index.ts'
import type { BoardParty, Circulation } from '../board.model.ts'
import { isShown } from '../circulation-row.model.ts'
import { hasAdopted, judgeParty, partyReading } from '../judgement.rule.ts'
import {
  type Adoption,
  type SignedBefore,
  type SignedVersion,
  type SigningLine,
  type SigningRefusal,
  type SigningStanding,
  type SigningStep,
  signingForm,
  signingSteps,
  type TypedSigning,
} from './signing.model.ts'

/** Is nothing signed yet at this step? Who signed and the signed file go with the others alone. */
const isUnsigned = (step: SigningStep | undefined): boolean => step === 'sent' || step === 'none'

/** Where a party stands with its signature. What is taken back, or sent anew, leaves nothing of what was signed. */
export function signingStanding(lines: readonly SigningLine[]): SigningStanding {
  const last = lines.at(-1)
  if (!last || last.step === 'none') return { step: 'none', day: null, signedBy: null, file: null }
  const since = lines.slice(lines.findLastIndex(({ step }) => isUnsigned(step)) + 1)
  const filed = since.findLast(({ fileName }) => fileName !== null)
  const signed = since.findLast(({ signedBy }) => signedBy !== null)
  return {
    step: last.step,
    day: last.day,
    signedBy: signed?.signedBy ?? null,
    file: filed?.fileName ? { id: filed.id, name: filed.fileName } : null,
  }
}

/**
 * May the agreement with this party be signed? Only one that has adopted as it should; and where a later version has been put
 * forward, as long as this one holds for the party, or will.
 */
export function judgeSigning(
  party: BoardParty,
  circulation: Circulation,
  { isOut, number, shownNumber, versions, day }: SignedVersion,
): Verdict<SigningRefusal> {
  if (!isOut) return refuse('version-not-out')
  if (!isShown({ number, shownNumber })) {
    const { now, next } = holdingFor([party.code, ...party.formerCodes], versions, day)
    if (now?.number !== number && next?.number !== number) return refuse('version-replaced')
  }
  return hasAdopted(judgeParty(party, circulation))
    ? allow('current-answer')
    : refuse('has-not-adopted')
}

/** The last version before this one, of those whose answers stand in it, that a party signed under any of its codes. */
export function signedBefore(
  { code, formerCodes }: Pick<BoardParty, 'code' | 'formerCodes'>,
  lines: readonly (SigningLine & { number: number })[],
): SignedBefore | null {
  const own = lines.filter(({ partyCode }) => partyCode === code || formerCodes.includes(partyCode))
  const numbers = [...new Set(own.map(({ number }) => number))].toSorted((a, b) => b - a)
  const signed = numbers.find(
    (number) => !isUnsigned(signingStanding(own.filter((line) => line.number === number)).step),
  )
  const last = own.findLast(({ number }) => number === signed)
  return last ? { number: last.number, partyCode: last.partyCode } : null
}

/** Reads a step; who signed is told of what is signed alone, and nothing has happened on a day to come. */
export function readSigning(
  typed: TypedSigning,
  today: Day,
): FormRead<typeof signingForm, 'day-in-future' | 'not-with-choice'> {
  const fields = readFields(signingForm, typed)
  const { day, step, signedBy } = fields.values
  return withProblems(fields, {
    day: day !== undefined && day > today ? 'day-in-future' : null,
    signedBy: isUnsigned(step) && signedBy ? 'not-with-choice' : null,
  })
}

/** When a party adopted, by the treatment that gives its answer. */
export const adoptionOf = (party: BoardParty, circulation: Circulation): Adoption => ({
  code: party.code,
  name: party.name,
  adoptedOn: partyReading(party, circulation).deciding?.day ?? null,
})

/** Those that have signed, by this day, before they adopted. What is only sent for signature may well be. */
export const signedEarly = (
  { step, day }: Partial<Values<typeof signingForm>>,
  parties: readonly Adoption[],
): Adoption[] =>
  isUnsigned(step) || day === undefined
    ? []
    : parties.filter(({ adoptedOn }) => adoptedOn !== null && day < adoptedOn)

/** A tick at early days stands only for the day and the parties that it stood over. */
export const isAskedOver = (
  typed: TypedSigning,
  asked: Readonly<Record<string, string>>,
  early: readonly Adoption[],
): boolean => typed.early !== '' && early.every(({ code }) => asked[code] === typed.day)

/** What is wrong with a file that comes with a step at which nothing is signed. */
export const signedFileProblem = (
  { step }: TypedSigning,
  hasFile: boolean,
): 'not-with-choice' | null =>
  hasFile && signingSteps.some((each) => each === step && isUnsigned(each))
    ? 'not-with-choice'
    : null

/** No text is signed before it was put forward. */
export const signedDayProblem = (
  day: Day,
  { putForwardOn }: Pick<Circulation, 'putForwardOn'>,
): 'before-put-forward' | null => (day < putForwardOn ? 'before-put-forward' : null)
