import { addDays, type Day, isWithin } from '../../../kernel/day.model.ts'
import { partiesOn } from '../members/membership.rule.ts'
import { byName, namesOn, type PartyFacts, partiesAsOf } from '../members/named-party.rule.ts'
import { namedQuestion } from '../members/named-question.rule.ts'
import { historyOf, organisationsOn, statedOn } from '../members/organisation.rule.ts'
import { roleOn } from '../members/party-role.rule.ts'
import type { Municipality } from '../municipality.model.ts'
import type { NamedMunicipality, NamedQuestion } from '../named-party.model.ts'
import { partyRoleNames, type RoleOverview } from '../organisation.model.ts'
import type {
  ChangeForm,
  ChangePreview,
  ChangeProblems,
  PartyChange,
  TypedChange,
} from './party-change.model.ts'
import { askedAbout, judgeChange } from './party-change.rule.ts'
import { readForm } from './party-change-form.rule.ts'
import type { ChangeFacts } from './party-change-judged.rule.ts'
import { previewOf } from './party-change-preview.rule.ts'

/** What is asked before a change; `wanted` are municipalities that may come in. */
export type ChangeAnswers = ChangeFacts &
  PartyFacts & { wanted: readonly Pick<Municipality, 'code' | 'name' | 'from' | 'until'>[] }

/** What a change is judged by, read from the answers. */
export const readChangeFacts = ({ wanted, ...facts }: ChangeAnswers): ChangeFacts => ({
  ...facts,
  municipalities: [...facts.municipalities, ...wanted],
})

/** A municipality as it was seen on a day, with what waits to be decided of it. */
export type SeenMunicipality = {
  code: string
  name: string
  seenOn: Day
  isParty: boolean
  questions: NamedQuestion[]
  /** Those that the question asks about, itself among them. */
  asked: NamedMunicipality[]
  /** Those of them that are settled parties. */
  settled: string[]
}

/** The municipality of a code, seen on a day or the last one that it had before it; null for no such code. */
export function readSeen(answers: ChangeAnswers, code: string, day: Day): SeenMunicipality | null {
  const facts = readChangeFacts(answers)
  const seenOn = lastDayBy(answers.wanted, day)
  if (seenOn === null) return null
  const asked = askedAbout(facts, code, seenOn)
  const own = asked.find((party) => party.code === code)
  const nameOf = (each: string) => namesOn(answers.municipalities, each, seenOn).name
  const inForce = answers.wanted.find((row) => isWithin(seenOn, row.from, row.until))
  return {
    code,
    name: inForce?.name ?? code,
    seenOn,
    isParty: partiesOn(facts.memberships, facts.changes, seenOn).some(
      (party) => party.code === code,
    ),
    questions: (own?.questions ?? []).map((question) =>
      namedQuestion(answers, { code }, question, seenOn),
    ),
    asked: asked.map((party) => ({ code: party.code, name: nameOf(party.code) })).sort(byName),
    settled: asked.filter(({ standing }) => standing === 'settled').map((party) => party.code),
  }
}

/** Those found that have no place here on the day, and the names of those that have. */
export function withoutPlace<Found extends { code: string; name: string }>(
  answers: ChangeAnswers,
  found: readonly Found[],
  day: Day,
): { free: Found[]; already: string[] } {
  const placed = new Set(
    partiesOn(answers.memberships, answers.changes, day).map((party) => party.code),
  )
  const once = [...new Map(found.map((each) => [each.code, each])).values()].sort(byName)
  return {
    free: once.filter(({ code }) => !placed.has(code)),
    already: once.filter(({ code }) => placed.has(code)).map(({ name }) => name),
  }
}

/** Who has each task today. */
export const readTasks = (answers: ChangeAnswers, today: Day): RoleOverview[] =>
  partyRoleNames.map((role) => roleOn(answers, role, today, (code) => code))

/** Who can be given a task today: the parties by name, then the organisations. */
export const readHolders = (answers: ChangeAnswers, today: Day) => [
  ...partiesAsOf(answers, today).map(({ code, name }) => ({ code, name })),
  ...organisationsOn(answers.organisations, today).map(({ key, name }) => ({ code: key, name })),
]

/** All that is stated of an organisation, and what decides on a day, or first of all; null where none has the key. */
export function readOrganisationHistory(answers: ChangeAnswers, key: string, day: Day | null) {
  const history = historyOf(answers.organisations, key)
  const shown = (day && statedOn(answers.organisations, key, day)) ?? history[0]
  return shown ? { history, shown } : null
}

type Dated = { from: Day; until: Day | null }

/** The day itself where the code is in force, else the last one before it. */
function lastDayBy(rows: readonly Dated[], day: Day): Day | null {
  if (rows.some(({ from, until }) => isWithin(day, from, until))) return day
  const ends = rows.flatMap(({ until }) => (until !== null && until <= day ? [until] : []))
  const last = ends.sort().at(-1)
  return last ? addDays(last, -1) : null
}

export type TriedForm =
  | { ok: true; change: PartyChange; wording: string; day: Day; preview: ChangePreview }
  | { ok: false; status: 409 | 422; problems: ChangeProblems }

/** What a form would change, or what is wrong with it: as typed, or beside what is stated already. */
export function tryForm(
  facts: ChangeFacts,
  form: ChangeForm,
  typed: TypedChange,
  today: Day,
): TriedForm {
  const read = readForm(form, typed, today)
  if (!read.ok) return { ok: false, status: 422, problems: read.problems }
  const { change, wording } = read
  const { verdict, field, rows } = judgeChange(facts, change, '')
  if (!verdict.ok) return { ok: false, status: 409, problems: { [field]: verdict.code } }
  const day = change.day ?? today
  return { ok: true, change, wording, day, preview: previewOf(facts, rows, day) }
}
