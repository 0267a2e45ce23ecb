import { type Day, isWithin } from '../../../kernel/day.model.ts'
import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import type { MailStory } from '../../../kernel/mail-story.model.ts'
import type { Receiver } from '../../access/index.ts'
import { type ContactFunction, isAskedFor } from '../function.model.ts'
import { doubtOf } from '../holding.rule.ts'
import { unconfirmedKey } from '../mail-target.model.ts'
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
import { type AskedFacts, askedAt, asReceiver, type Reached } from './unconfirmed.rule.ts'

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

/** `function` is null for those who are to confirm. */
type ReadLetter =
  | { ok: true; function: ContactFunction | null; region: Place | null; letter: Letter }
  | { ok: false; problems: LetterProblems }

/** Reads what is written to whom, or says beside each field what is wrong. */
export function readLetter(
  typed: TypedLetter,
  { functions, regions }: ReturnType<typeof letterChoices>,
): ReadLetter {
  const rows = {
    funksjon: [...functions.map(({ key }) => key), unconfirmedKey],
    region: regions.map(({ key }) => key),
  }
  const read = readFields(letterForm, typed, { rows })
  if (!read.ok) return { ok: false, problems: read.problems }
  const { funksjon, region, emne: subject, tekst: text } = read.values
  const of = funksjon === unconfirmedKey ? null : functions.find(({ key }) => key === funksjon)
  if (of === undefined) return { ok: false, problems: { funksjon: { code: 'unknown-choice' } } }
  const within = regions.find(({ key }) => key === region) ?? null
  return { ok: true, function: of, region: within, letter: { subject, text } }
}

/**
 * Who gets a letter on a day, each once, and where somebody is looked for and nobody is reached. Within a region only its
 * municipalities count. Without a function it goes to those who are to confirm.
 */
export function letterReach(
  of: ContactFunction | null,
  region: Place | null,
  facts: AskedFacts,
  on: Day,
): LetterReach {
  const members = region && (membersByRegion(facts, on).get(region.key) ?? new Set())
  const places = placesOn(facts, on).filter(({ key }) => members === null || members.has(key))
  const reached = of === null ? askedAt(facts, places, on) : heldAt(of, facts, places, on)
  return {
    receivers: eachOnce(reached),
    missed: reached.flatMap(({ place, why }) => (why === null ? [] : [{ place, why }])),
  }
}

const heldAt = (
  of: ContactFunction,
  facts: Pick<AskedFacts, 'holders' | 'changes'>,
  places: readonly Place[],
  on: Day,
): Reached[] => {
  const targetAt = mailTargetsOn(of, facts, on)
  return places.map((place): Reached => {
    const target = targetAt({ code: place.key, name: place.name })
    if (target.state === 'held') return { place, people: target.holders.map(asReceiver), why: null }
    const isMissed = of.heldIn.includes(place.kind) || target.state === 'no-address'
    return { place, people: [], why: isMissed ? target.state : null }
  })
}

function eachOnce(reached: readonly Reached[]): LetterReceiver[] {
  const byAddress = new Map<string, LetterReceiver>()
  for (const { place, people } of reached) {
    for (const person of people) {
      const address = person.email.toLowerCase()
      const known = byAddress.get(address)
      if (!known) byAddress.set(address, { ...person, places: [place] })
      else if (!known.places.includes(place)) {
        byAddress.set(address, { ...known, places: [...known.places, place] })
      }
    }
  }
  return [...byAddress.values()]
}

/** Whom a letter that did not arrive is sent to again: who it was written to, while there is reason to write to them. */
export function receiverAgain(
  of: Pick<MailStory, 'holderId' | 'personId' | 'name'>,
  facts: Pick<AskedFacts, 'holders' | 'changes' | 'contacts'>,
  isToConfirm: boolean,
  on: Day,
): Receiver | null {
  if (of.holderId === null) {
    const contact = facts.contacts.find(({ personId }) => personId === of.personId)
    return contact ? { personId: contact.personId, email: contact.email } : null
  }
  const holder = facts.holders.find(({ id }) => id === of.holderId)
  if (!holder || holder.isRemoved || holder.email === null) return null
  if (!isWithin(on, holder.from, holder.until)) return null
  if (isToConfirm && doubtOf(holder, facts.changes, on) === null) return null
  return asReceiver({ id: holder.id, name: holder.name ?? of.name, email: holder.email })
}
