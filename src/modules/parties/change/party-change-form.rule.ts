import type { Day } from '../../../kernel/day.model.ts'
import { oneLine } from '../../../kernel/typed-text.rule.ts'
import { partyRoleNames } from '../organisation.model.ts'
import { readOrganisation } from './organisation-form.rule.ts'
import {
  type ChangeForm,
  type ChangeProblems,
  nobody,
  type PartyChange,
  type TypedChange,
} from './party-change.model.ts'
import { commonProblems, dayIn, lineProblem } from './typed-change.rule.ts'

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
    case 'organisation-changed': {
      const organisation = readOrganisation(typed, today)
      if (!organisation.ok) return organisation
      const { facts, wording } = organisation
      return { ok: true, change: { ...form, ...facts }, wording }
    }
    case 'organisation-ended':
      return read(typed, commonProblems(typed, today), (day) => ({ ...form, day }))
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
  const isAnswered = isOne
    ? ['part', 'ikke'].includes(typed.plass)
    : chosen.length > 0 && chosen.every((each) => askedCodes.includes(each))
  if (!isAnswered) problems.plass = 'choice-missing'
  const parties = isOne && typed.plass === 'part' ? askedCodes : isOne ? [] : chosen
  return read(typed, problems, (day) => ({ kind: 'decide', code, seenOn, chosen: parties, day }))
}

function readAdding(typed: TypedChange, codes: readonly string[], today: Day): ReadChange {
  const problems = commonProblems(typed, today)
  if (codes.length === 0) problems.kommuner = 'none-chosen'
  const problem = lineProblem(typed.region)
  if (problem) problems.region = problem
  const region = oneLine(typed.region) || null
  return read(typed, problems, (day) => ({ kind: 'add', codes: [...new Set(codes)], region, day }))
}

function readRole(typed: TypedChange, today: Day): ReadChange {
  const problems = commonProblems(typed, today)
  const role = partyRoleNames.find((each) => each === typed.rolle)
  if (!role) problems.rolle = 'choice-missing'
  if (typed.hvem === '') problems.hvem = 'choice-missing'
  return read(typed, problems, (day) => ({
    kind: 'role',
    role: role ?? 'host',
    holder: typed.hvem === nobody ? null : typed.hvem,
    day,
  }))
}

function read(
  typed: TypedChange,
  problems: ChangeProblems,
  change: (day: Day) => PartyChange,
): ReadChange {
  const day = dayIn(typed)
  if (day === null || Object.keys(problems).length > 0) return { ok: false, problems }
  return { ok: true, change: change(day), wording: typed.vedtak.trim() }
}
