import { type Day, parseDay } from '../../kernel/day.model.ts'
import { organisationKinds } from './organisation.model.ts'
import { isOrganisationNumber } from './organisation-number.model.ts'
import type { ChangeProblems, OrganisationFacts, TypedChange } from './party-change.model.ts'
import { lineProblem, problemsWithoutDay } from './typed-change.rule.ts'

type ReadOrganisation =
  | { ok: true; facts: OrganisationFacts; wording: string }
  | { ok: false; problems: ChangeProblems }

/** What an organisation is to be called and numbered, or what is wrong beside each field. */
export function readOrganisation(typed: TypedChange, today: Day): ReadOrganisation {
  const problems = problemsWithoutDay(typed, today)
  const name = typed.navn.trim()
  const nameProblem = name === '' ? 'required' : lineProblem(name)
  if (nameProblem) problems.navn = nameProblem
  const number = typed.orgnr.replace(/[\s\u00a0]/g, '')
  if (number !== '' && !isOrganisationNumber(number)) problems.orgnr = 'not-an-organisation-number'
  const organisationKind = organisationKinds.find((kind) => kind === typed.slag)
  if (!organisationKind) problems.slag = 'choice-missing'
  if (Object.keys(problems).length > 0 || !organisationKind) return { ok: false, problems }
  return {
    ok: true,
    facts: {
      ...{ name, organisationKind, organisationNumber: number || null },
      day: parseDay(typed.dag),
    },
    wording: typed.vedtak.trim(),
  }
}
