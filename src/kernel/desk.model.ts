import type { To } from './address.model.ts'
import type { Day } from './day.model.ts'
import type { Locale, Named } from './words.model.ts'

/** What can wait for somebody; each room adds its own beside the words of it. */
// biome-ignore lint/suspicious/noEmptyInterface: what stands in it is brought by the rooms.
export interface DeskThings {}

/** Something that waits, by its code: `treat-version`. */
export type DeskThing = keyof DeskThings

/** The page where it is done: what its address leaves open. */
export type DeskWay = Readonly<Record<string, string>>

/** Something that waits as its room tells of it, whatever deeds have written of it. `subject`: as in the journal. */
export type ToldWaiting = {
  subject: string
  what: string
  place: string
  placeName: string
  waitsFor: 'place' | 'secretariat' | 'secretariats' | 'reader'
  due: Day | null
  shownOn: Day | null
  title: string
  way: DeskWay
  audience: string
  functionKey: string | null
  /** The key of the body whose secretary is told of it, too. */
  keptBy?: string | null
}

/** A party with what it has done of something, where several are told of as one. */
export type DeskParty = { name: string; way: DeskWay }

/** How a room tells of something that waits. */
export type DeskWords = Readonly<
  Record<
    string,
    {
      /** What it is called, where it has no title of its own. */
      title?: Named
      /** What is asked of all of them, as a sentence. */
      asked: Named
      /** What is to be done, of the party by its name. */
      deed: Readonly<Record<Locale, (party: string, way: DeskWay) => string>>
      /** It tells what somebody has done, for whoever is to see it: nothing is late with it. */
      isNews?: true
      /** How many days before it is due it begins to wait; from the start where nothing is said. */
      daysAhead?: number
      /** The same of several parties, where they are told of as one; left out where each stands by itself. */
      together?: Readonly<Record<Locale, (parties: readonly DeskParty[]) => string>>
      /** How many it waits for, to whoever waits; that they have not answered where nothing is said. */
      awaits?: Readonly<Record<Locale, (count: number) => string>>
      /** Where it is done, for the party by its code. */
      href(to: To, way: DeskWay, place: string): string
      /** Where all parties are seen with what they have done of it. */
      all(to: To, way: DeskWay): string
    }
  >
>
