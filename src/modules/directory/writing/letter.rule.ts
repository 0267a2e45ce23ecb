import { type Day, isWithin } from '../../../kernel/day.model.ts'
import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import { type ContactFunction, isAskedFor } from '../function.model.ts'
import type { Holder } from '../holder.model.ts'
import type { TargetHolder } from '../mail-target.model.ts'
import { mailTargetsOn } from '../mail-target.rule.ts'
import type { Place } from '../place.model.ts'
import { membersByRegion, type PlaceFacts, placesOn } from '../place.rule.ts'
import {
  type Letter,
  type LetterMode,
  type LetterProblems,
  type LetterReach,
  type LetterReceiver,
  letterForm,
  type TypedLetter,
} from './letter.model.ts'

export const letterMode = (house: { isExercise: boolean; sendsMail: boolean }): LetterMode =>
  house.isExercise ? 'practice' : house.sendsMail ? 'send' : 'none'

/** The functions that can be written to, and the regions: what the form chooses among. */
export const letterChoices = (
  facts: PlaceFacts & { functions: readonly ContactFunction[] },
  on: Day,
): { functions: ContactFunction[]; regions: Place[] } => ({
  functions: facts.functions.filter((of) => isAskedFor(of, on)),
  regions: placesOn(facts, on).filter(({ kind }) => kind === 'region'),
})

type ReadLetter =
  | { ok: true; function: ContactFunction; region: Place | null; letter: Letter }
  | { ok: false; problems: LetterProblems }

/** Reads what is written to whom, or says beside each field what is wrong. */
export function readLetter(
  typed: TypedLetter,
  { functions, regions }: ReturnType<typeof letterChoices>,
): ReadLetter {
  const rows = { funksjon: functions.map(({ key }) => key), region: regions.map(({ key }) => key) }
  const read = readFields(letterForm, typed, { rows })
  if (!read.ok) return { ok: false, problems: read.problems }
  const { funksjon, region, emne: subject, tekst: text } = read.values
  const of = functions.find(({ key }) => key === funksjon)
  if (!of) return { ok: false, problems: { funksjon: { code: 'unknown-choice' } } }
  const within = regions.find(({ key }) => key === region) ?? null
  return { ok: true, function: of, region: within, letter: { subject, text } }
}

/**
 * Who gets a letter to all who hold a function on a day, each once, and where it is looked for and reaches nobody. Within
 * a region only its municipalities count.
 */
export function letterReach(
  of: ContactFunction,
  region: Place | null,
  facts: PlaceFacts & { holders: readonly Holder[] },
  on: Day,
): LetterReach {
  const targetAt = mailTargetsOn(of, facts, on)
  const members = region && (membersByRegion(facts, on).get(region.key) ?? new Set())
  const found = placesOn(facts, on)
    .filter(({ key }) => members === null || members.has(key))
    .map((place) => ({ place, target: targetAt({ code: place.key, name: place.name }) }))
  return {
    receivers: eachOnce(
      found.flatMap(({ place, target }) =>
        target.state === 'held' ? target.holders.map((holder) => ({ ...holder, place })) : [],
      ),
    ),
    missed: found.flatMap(({ place, target }) =>
      target.state !== 'held' && (of.heldIn.includes(place.kind) || target.state === 'no-address')
        ? [{ place, why: target.state }]
        : [],
    ),
  }
}

function eachOnce(found: readonly (TargetHolder & { place: Place })[]): LetterReceiver[] {
  const byAddress = new Map<string, LetterReceiver>()
  for (const { place, ...holder } of found) {
    const known = byAddress.get(holder.email.toLowerCase())
    byAddress.set(
      holder.email.toLowerCase(),
      known ? { ...known, places: [...known.places, place] } : { ...holder, places: [place] },
    )
  }
  return [...byAddress.values()]
}

/** Whom a letter that did not arrive is sent to again: who it was written to, while the function is theirs. */
export function receiverAgain(
  holderId: string | null,
  holders: readonly Holder[],
  name: string,
  on: Day,
): TargetHolder | null {
  const holder = holders.find(({ id }) => id === holderId)
  if (!holder || holder.isRemoved || holder.email === null) return null
  if (!isWithin(on, holder.from, holder.until)) return null
  return { id: holder.id, name: holder.name ?? name, email: holder.email }
}
