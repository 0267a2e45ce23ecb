import { wordsBeside } from '../../../kernel/address.model.ts'
import type { Day } from '../../../kernel/day.model.ts'
import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import { slugOf } from '../../../kernel/slug.rule.ts'
import { readCount } from '../../../kernel/typed-number.rule.ts'
import { type Place, placeKindOf } from '../../directory/index.ts'
import type { RoundDraft } from '../round.model.ts'
import { addresses } from '../rounds.address.ts'
import { type RoundProblems, roundForm, type TypedRound } from './round-form.model.ts'

type ReadRound =
  | { ok: true; draft: RoundDraft; places: readonly string[] }
  | { ok: false; problems: RoundProblems }

const mostDays = 60
const mostReminders = 5

/** Reads a round as it was written on a day, with the functions and places that the community has then. */
export function readRound(
  typed: TypedRound,
  known: { functions: readonly string[]; places: readonly Place[] },
  today: Day,
): ReadRound {
  const fields = readFields(roundForm, typed, { today, rows: { funksjon: known.functions } })
  const before = reminderDays(fields.values.for ?? null)
  const after = reminderDays(fields.values.etter ?? null)
  const read = withProblems(fields, {
    for: before === null ? 'reminder-days' : null,
    etter: after === null ? 'reminder-days' : null,
  })
  const isElsewhere = typed.hvem.some((key) => !known.places.some((place) => place.key === key))
  if (!read.ok || isElsewhere) {
    const problems: RoundProblems = read.ok ? {} : { ...read.problems }
    if (isElsewhere) problems.hvem = 'not-asked-here'
    return { ok: false, problems }
  }
  const { emne, hvorfor, frist, funksjon, lesere, region, vedtak } = read.values
  return {
    ok: true,
    places: typed.hvem,
    draft: {
      title: emne,
      reason: hvorfor,
      deadline: frist,
      functionKey: funksjon,
      readers: lesere,
      regionsAnswer: region,
      isDecided: vedtak,
      audience: typed.hvem.every(isOfMunicipalities(known.places)) ? 'municipalities' : 'community',
      remindBefore: before ?? [],
      remindAfter: after ?? [],
    },
  }
}

/** A round that a trust is asked in is seen by both sides. */
const isOfMunicipalities = (places: readonly Place[]) => (key: string) =>
  places.find((place) => place.key === key)?.side !== 'trust'

/** `7, 1` and `7 og 1` as days, the most first; null where it says anything else. */
export function reminderDays(typed: string | null): number[] | null {
  if (typed === null) return []
  const days = typed
    .split(/[\s,;]+|\b(?:og|and)\b/)
    .filter((each) => each !== '')
    .map((each) => readCount(each, { least: 0, most: mostDays }))
  const read = days.flatMap((each) => (each.ok ? [each.value] : []))
  if (read.length !== days.length || read.length > mostReminders) return null
  return [...new Set(read)].sort((one, other) => other - one)
}

const addressWords = wordsBeside(addresses, addresses.rounds)

/** The part of the address that a subject gives: `Kurs i 2027?` is `kurs-i-2027`. */
export function roundSlug(title: string): string {
  const slug = slugOf(title, 60)
  return slug === '' || addressWords.includes(slug) ? `runde-${slug}`.replace(/-$/, '') : slug
}

/** Those whom a new round begins with: the municipalities, which a coordinator asks about most things. */
export const usuallyAsked = (places: readonly Place[]): string[] =>
  places.filter(({ key }) => placeKindOf(key) === 'municipality').map(({ key }) => key)
