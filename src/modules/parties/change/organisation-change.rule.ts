import type { Day } from '../../../kernel/day.model.ts'
import { partiesOn } from '../members/membership.rule.ts'
import { historyOf, organisationsOn, statedOn } from '../members/organisation.rule.ts'
import { hasTaskFrom } from '../members/party-role.rule.ts'
import type { OrganisationStatement, PartyRoleName } from '../organisation.model.ts'
import { codeOn } from '../succession.rule.ts'
import { isPartyName, isSameName } from './organisation-name.rule.ts'
import type { OrganisationFacts, PartyChange } from './party-change.model.ts'
import {
  type ChangeFacts,
  fromDay,
  granted,
  type Judged,
  refused,
} from './party-change-judged.rule.ts'

type Change<Kind extends PartyChange['kind']> = Extract<PartyChange, { kind: Kind }>

/** One that is new here, or one that comes back after it left. */
export function judgeNewOrganisation(
  facts: ChangeFacts,
  change: Change<'organisation'>,
  source: string,
): Judged {
  const { organisations } = facts
  if (isPartyName(change.name, facts, change.day)) return refused('is-municipality', 'navn')
  const known = organisations.find(({ name }) => isSameName(name, change.name))
  const taken = new Set(organisations.map(({ key }) => key))
  const key = known?.key ?? organisationKey(change.name, taken)
  if (known && !isBack(organisations, key, change.day)) return refused('organisation-known', 'navn')
  if (isNumberHeld(organisations, key, change)) return refused('organisation-known', 'orgnr')
  return granted({ organisations: [next(organisations, key, change, source)] })
}

/** A wrong name or number, or a new one from a day. What was stated stays as history. */
export function judgeCorrection(
  facts: ChangeFacts,
  change: Change<'organisation-changed'>,
  source: string,
): Judged {
  const { organisations } = facts
  const { key, day, name } = change
  const [first] = historyOf(organisations, key)
  const now = day === null ? first : statedOn(organisations, key, day)
  if (!first || !now?.takesPart) return refused('organisation-absent', 'dag')
  const isAnother = (each: OrganisationStatement) => each.key !== key && isSameName(each.name, name)
  if (isPartyName(name, facts, day)) return refused('is-municipality', 'navn')
  if (organisations.some(isAnother)) return refused('organisation-known', 'navn')
  if (isNumberHeld(organisations, key, change)) return refused('organisation-known', 'orgnr')
  const isSame =
    now.name === name &&
    now.kind === change.organisationKind &&
    now.organisationNumber === change.organisationNumber
  if (isSame) return refused('nothing-changed', 'navn')
  const from = day ?? first.from
  return granted({ organisations: [next(organisations, key, { ...change, day: from }, source)] })
}

/** It takes part no more from the day, unless it has a task then or later. */
export function judgeLeaving(
  { organisations, roles, changes }: ChangeFacts,
  { key, day }: Change<'organisation-ended'>,
  source: string,
): Judged {
  const now = statedOn(organisations, key, day)
  if (!now?.takesPart) return refused('organisation-absent', 'dag')
  if (organisations.some((each) => each.key === key && each.from !== null && each.from > day))
    return refused('organisation-later', 'dag')
  if (hasTaskFrom(roles, changes, key, day)) return refused('holds-task', 'dag')
  const left = { ...now, source, from: day, takesPart: false }
  return granted({ organisations: [{ ...left, position: nextPosition(organisations, key) }] })
}

/** Someone, or nobody, has the task from the day. */
export function judgeRole(
  facts: ChangeFacts,
  { role, holder, day }: Change<'role'>,
  source: string,
): Judged {
  if (holder !== null && !takesPartOn(facts, holder, day)) return refused('holder-unknown', 'hvem')
  if (facts.roles.some((row) => row.role === role && row.from === day))
    return refused('role-that-day', 'dag')
  if (holder !== null && leavesInTask(facts, role, holder, day))
    return refused('holder-leaves', 'hvem')
  const vacant = holder === null
  return granted({ roles: [{ role, partyCode: holder, vacant, ...fromDay(day, source) }] })
}

const takesPartOn = (facts: ChangeFacts, key: string, day: Day): boolean =>
  organisationsOn(facts.organisations, day).some((each) => each.key === key) ||
  partiesOn(facts.memberships, facts.changes, day).some(
    ({ code }) => code === codeOn(facts.changes, key, day),
  )

/** Is it stated already that the one who gets the task leaves before someone else has it? */
function leavesInTask(facts: ChangeFacts, role: PartyRoleName, key: string, day: Day): boolean {
  const [over] = facts.roles
    .flatMap((row) => (row.role === role && row.from > day ? [row.from] : []))
    .sort()
  return [...facts.memberships, ...facts.organisations].some(
    ({ from }) =>
      from !== null &&
      from > day &&
      (over === undefined || from < over) &&
      !takesPartOn(facts, key, from),
  )
}

/** Did it leave by the day, with nothing stated of it later? */
function isBack(
  organisations: readonly OrganisationStatement[],
  key: string,
  day: Day | null,
): boolean {
  const last = historyOf(organisations, key).at(-1)
  return day !== null && last?.takesPart === false && (last.from ?? day) <= day
}

const isNumberHeld = (
  organisations: readonly OrganisationStatement[],
  key: string,
  { organisationNumber: number, day }: OrganisationFacts,
): boolean =>
  number !== null &&
  (day === null ? organisations : organisationsOn(organisations, day)).some(
    (each) => each.key !== key && each.organisationNumber === number,
  )

const nextPosition = (organisations: readonly OrganisationStatement[], key: string): number =>
  Math.max(0, ...historyOf(organisations, key).map(({ position }) => position)) + 1

const next = (
  organisations: readonly OrganisationStatement[],
  key: string,
  { name, organisationNumber, organisationKind: kind, day: from }: OrganisationFacts,
  source: string,
): OrganisationStatement => ({
  key,
  name,
  kind,
  organisationNumber,
  source,
  from,
  takesPart: true,
  position: nextPosition(organisations, key),
})

/** A key of small letters from a name, different from those taken. */
export function organisationKey(name: string, taken: ReadonlySet<string>): string {
  const letters = name
    .toLocaleLowerCase('nb')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
  const words = letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  const key = `${/^[a-z]/.test(words) ? '' : 'org-'}${words}`.slice(0, 50).replace(/-$/, '')
  const whole = key.length < 2 ? 'org' : key
  if (!taken.has(whole)) return whole
  for (let number = 2; ; number += 1)
    if (!taken.has(`${whole}-${number}`)) return `${whole}-${number}`
}
