import type { Day } from '../../../kernel/day.model.ts'
import { oneLine } from '../../../kernel/typed-text.rule.ts'
import { readOrganisationNumber } from '../members/typed-organisation-number.rule.ts'
import { organisationKinds } from '../organisation.model.ts'
import type { ChangeProblems, OrganisationFacts, TypedChange } from './party-change.model.ts'
import { dayIn, lineProblem, problemsWithoutDay } from './typed-change.rule.ts'

type ReadOrganisation =
  | { ok: true; facts: OrganisationFacts; wording: string }
  | { ok: false; problems: ChangeProblems }

/** What an organisation is to be called and numbered, or what is wrong beside each field. */
export function readOrganisation(typed: TypedChange, today: Day): ReadOrganisation {
  const problems = problemsWithoutDay(typed, today)
  const name = oneLine(typed.navn)
  const nameProblem = name === '' ? 'required' : lineProblem(name)
  if (nameProblem) problems.navn = nameProblem
  const number = readOrganisationNumber(typed.orgnr)
  if (!number.ok && number.problem.code !== 'empty') problems.orgnr = number.problem
  const organisationKind = organisationKinds.find((kind) => kind === typed.slag)
  if (!organisationKind) problems.slag = 'choice-missing'
  if (Object.keys(problems).length > 0 || !organisationKind) return { ok: false, problems }
  return {
    ok: true,
    facts: {
      ...{ name, organisationKind, organisationNumber: number.ok ? number.value : null },
      day: dayIn(typed),
    },
    wording: typed.vedtak.trim(),
  }
}
