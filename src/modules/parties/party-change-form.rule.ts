import { addDays, type Day, parseDay } from '../../kernel/day.model.ts'
import { holdsIdentityNumber } from '../../kernel/identity-number.rule.ts'
import { organisationKinds, partyRoleNames } from './organisation.model.ts'
import { isOrganisationNumber } from './organisation-number.model.ts'
import type {
  ChangeForm,
  ChangeProblems,
  PartyChange,
  TypedChange,
  TypedProblem,
} from './party-change.model.ts'

const longestDecision = 4000
const longestLine = 200
/** How far ahead a change can be stated; a year further off is most likely mistyped. */
const daysAhead = 731

export type ReadChange =
  | { ok: true; change: PartyChange; wording: string }
  | { ok: false; problems: ChangeProblems }

/** Reads a form into the change that it asks for, or says beside each field what is wrong. */
export function readForm(form: ChangeForm, typed: TypedChange, today: Day): ReadChange {
  switch (form.kind) {
    case 'decide':
      return readDecision(typed, form, today)
    case 'end': {
      const { code, seenOn } = form
      return read(typed, commonProblems(typed, today), (day) => ({
        kind: 'end',
        code,
        seenOn,
        day,
      }))
    }
    case 'add':
      return readAdding(typed, form.chosen, today)
    case 'organisation':
      return readOrganisation(typed)
    case 'role':
      return readRole(typed, today)
  }
}

/** How a waiting place was decided: one code is a party or not, or which of several are. */
function readDecision(
  typed: TypedChange,
  { code, seenOn, askedCodes, chosen }: Extract<ChangeForm, { kind: 'decide' }>,
  today: Day,
): ReadChange {
  const problems = commonProblems(typed, today)
  const isOne = askedCodes.length === 1
  const isAnswered = isOne ? ['part', 'ikke'].includes(typed.plass) : chosen.length > 0
  if (!isAnswered) problems.plass = 'choice-missing'
  const parties = isOne && typed.plass === 'part' ? askedCodes : isOne ? [] : chosen
  const asked = parties.filter((each) => askedCodes.includes(each))
  return read(typed, problems, (day) => ({ kind: 'decide', code, seenOn, chosen: asked, day }))
}

function readAdding(typed: TypedChange, codes: readonly string[], today: Day): ReadChange {
  const problems = commonProblems(typed, today)
  if (codes.length === 0) problems.kommuner = 'none-chosen'
  const problem = lineProblem(typed.region)
  if (problem) problems.region = problem
  const region = typed.region.trim() || null
  return read(typed, problems, (day) => ({ kind: 'add', codes: [...new Set(codes)], region, day }))
}

function readOrganisation(typed: TypedChange): ReadChange {
  const problems: ChangeProblems = {}
  const name = typed.navn.trim()
  const problem = name === '' ? 'required' : lineProblem(name)
  if (problem) problems.navn = problem
  const number = typed.orgnr.replace(/[\s\u00a0]/g, '')
  if (number !== '' && !isOrganisationNumber(number)) problems.orgnr = 'not-an-organisation-number'
  const organisationKind = organisationKinds.find((kind) => kind === typed.slag)
  if (!organisationKind) problems.slag = 'choice-missing'
  const wordingProblem = decisionProblem(typed.vedtak)
  if (wordingProblem) problems.vedtak = wordingProblem
  if (Object.keys(problems).length > 0 || !organisationKind) return { ok: false, problems }
  const change = { kind: 'organisation', name, organisationKind } as const
  return {
    ok: true,
    wording: typed.vedtak.trim(),
    change: { ...change, organisationNumber: number || null },
  }
}

function readRole(typed: TypedChange, today: Day): ReadChange {
  const problems = commonProblems(typed, today)
  const role = partyRoleNames.find((each) => each === typed.rolle)
  if (!role) problems.rolle = 'choice-missing'
  if (typed.hvem === '') problems.hvem = 'choice-missing'
  return read(typed, problems, (day) => ({
    kind: 'role',
    role: role ?? 'host',
    holder: typed.hvem,
    day,
  }))
}

function read(
  typed: TypedChange,
  problems: ChangeProblems,
  change: (day: Day) => PartyChange,
): ReadChange {
  const day = parseDay(typed.dag)
  if (day === null || Object.keys(problems).length > 0) return { ok: false, problems }
  return { ok: true, change: change(day), wording: typed.vedtak.trim() }
}

function commonProblems(typed: TypedChange, today: Day): ChangeProblems {
  const day = parseDay(typed.dag)
  const dayProblem: TypedProblem | null =
    typed.dag.trim() === ''
      ? 'required'
      : day === null
        ? 'not-a-day'
        : day > addDays(today, daysAhead)
          ? 'too-far-ahead'
          : null
  const wordingProblem = decisionProblem(typed.vedtak)
  return {
    ...(dayProblem ? { dag: dayProblem } : {}),
    ...(wordingProblem ? { vedtak: wordingProblem } : {}),
  }
}

function decisionProblem(text: string): TypedProblem | null {
  const wording = text.trim()
  if (wording === '') return 'required'
  if (wording.length > longestDecision) return 'too-long'
  return holdsIdentityNumber(wording) ? 'identity-number' : null
}

function lineProblem(text: string): TypedProblem | null {
  if (text.trim().length > longestLine) return 'too-long'
  return holdsIdentityNumber(text) ? 'identity-number' : null
}
