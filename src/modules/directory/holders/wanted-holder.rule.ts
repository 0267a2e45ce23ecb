import { addDays, type Day } from '../../../kernel/day.model.ts'
import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import type { Reading } from '../../../kernel/reading.model.ts'
import { allow, refuse, type Verdict } from '../../../kernel/verdict.model.ts'
import { type ContactFunction, isAskedFor } from '../function.model.ts'
import type { Holder } from '../holder.model.ts'
import { readPhone } from '../phone.rule.ts'
import type { Side } from '../place.model.ts'
import type { HolderRefusal } from '../refusal.model.ts'
import {
  audienceOf,
  type HolderProblems,
  holderForm,
  type TypedHolder,
} from './holder-form.model.ts'

/** What is to be registered of one holder. */
export type WantedHolder = Pick<
  Holder,
  'functionKey' | 'kind' | 'name' | 'email' | 'phone' | 'from' | 'until' | 'audience'
>

type ReadHolder =
  | { ok: true; wanted: WantedHolder; replaces: boolean }
  | { ok: false; problems: HolderProblems }

/** Reads who is to hold a function. A person has a name, a mailbox an address and no name, a vacancy neither. */
export function readHolder(
  typed: TypedHolder,
  by: {
    functions: readonly ContactFunction[]
    side: Side
    readAddress(typed: string): Reading<string>
  },
): ReadHolder {
  const fields = readFields(holderForm, typed, {
    rows: { funksjon: by.functions.map(({ key }) => key) },
    readAddress: by.readAddress,
  })
  const { slag: kind, navn, epost, telefon, fra, til } = fields.values
  const phone = telefon == null ? null : readPhone(telefon)
  const read = withProblems(fields, {
    navn: nameProblem(kind, navn ?? null),
    epost:
      kind === 'mailbox' && epost === null
        ? 'address-missing'
        : kind === 'vacancy' && epost
          ? 'vacancy-with-words'
          : null,
    telefon:
      kind === 'vacancy' && telefon
        ? 'vacancy-with-words'
        : telefon && phone === null
          ? 'not-a-phone'
          : null,
    til: fra && til && til < fra ? 'ends-before-it-begins' : null,
  })
  if (!read.ok) return { ok: false, problems: read.problems }
  const { funksjon, slag, deling, bytter } = read.values
  return {
    ok: true,
    replaces: bytter,
    wanted: {
      functionKey: funksjon,
      kind: slag,
      name: read.values.navn,
      email: read.values.epost,
      phone,
      from: read.values.fra,
      until: read.values.til && addDays(read.values.til, 1),
      audience: audienceOf(deling, by.side),
    },
  }
}

function nameProblem(kind: Holder['kind'] | undefined, name: string | null): HolderRefusal | null {
  if (kind === 'person') return name === null ? 'name-missing' : null
  if (kind === 'mailbox') return name === null ? null : 'name-beside-mailbox'
  return kind === 'vacancy' && name !== null ? 'vacancy-with-words' : null
}

type Known = {
  function: ContactFunction | undefined
  /** All that the place has, or has had, of the function; without the one that is changed. */
  others: readonly Holder[]
  replaces: boolean
  today: Day
}

/**
 * May the holder be registered beside those that the place has of the function? A told vacancy ends when somebody comes;
 * so does whoever holds what one alone can, where that was asked for. `ends` are those, from the day that the new one begins.
 */
export function judgeHolder(
  wanted: WantedHolder,
  known: Known,
): Verdict<HolderRefusal, { ends: readonly Holder[]; endsOn: Day }> {
  const { function: of, replaces, today } = known
  if (of === undefined) return refuse('function-unknown')
  if (!isAskedFor(of, today)) return refuse('function-ended')
  const endsOn = wanted.from ?? today
  const beside = known.others.filter((other) => !other.isRemoved && overlaps(other, wanted))
  if (beside.some((other) => isSame(other, wanted))) return refuse('holds-already')
  const vacancies = beside.filter(({ kind }) => kind === 'vacancy')
  const held = beside.filter(({ kind }) => kind !== 'vacancy')
  if (wanted.kind === 'vacancy') {
    if (held.length > 0 && !canEnd(held, endsOn, replaces)) return refuse('held-so-not-vacant')
    return { ...allow('role-table'), ends: held, endsOn }
  }
  if (of.holders === 'several' || held.length === 0) {
    return canEnd(vacancies, endsOn, true)
      ? { ...allow('role-table'), ends: vacancies, endsOn }
      : refuse('held-by-another')
  }
  return canEnd(beside, endsOn, replaces)
    ? { ...allow('role-table'), ends: beside, endsOn }
    : refuse('held-by-another')
}

/** The same of somebody who is put in: who comes without a day begins today, where the function was another's before. */
export function judgeComing(wanted: WantedHolder, known: Known) {
  const { function: of, others, today } = known
  const isAfterOthers = of?.holders === 'one' && others.some(({ isRemoved }) => !isRemoved)
  const isOpen = wanted.from === null && (wanted.until === null || wanted.until > today)
  const coming = isAfterOthers && isOpen ? { ...wanted, from: today } : wanted
  return { verdict: judgeHolder(coming, known), coming }
}

/** They have begun, and can be ended where the other begins. */
const canEnd = (others: readonly Holder[], on: Day, isAsked: boolean): boolean =>
  others.length === 0 || (isAsked && others.every(({ from }) => from === null || from <= on))

type Period = Pick<Holder, 'from' | 'until'>

const overlaps = (one: Period, other: Period): boolean =>
  (one.until === null || other.from === null || other.from < one.until) &&
  (other.until === null || one.from === null || one.from < other.until)

/** The same mailbox or person: by address where both have one, else by name. */
export function isSame(
  one: Pick<Holder, 'kind' | 'name' | 'email'>,
  other: Pick<Holder, 'kind' | 'name' | 'email'>,
): boolean {
  if (one.kind !== other.kind) return false
  if (one.kind === 'vacancy') return true
  if (one.email !== null && other.email !== null) {
    return one.email.toLowerCase() === other.email.toLowerCase()
  }
  return one.name !== null && one.name.toLowerCase() === other.name?.toLowerCase()
}
