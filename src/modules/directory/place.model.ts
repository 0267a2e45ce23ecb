import type { MailLanguage } from '../../kernel/letter.model.ts'
/** Where a function can be held. */
export const placeKinds = ['municipality', 'organisation', 'region', 'external'] as const
export type PlaceKind = (typeof placeKinds)[number]

/** A place of the directory on a day: `key` is the code in force, `name` what it is called. */
export type Place = { key: string; kind: PlaceKind; name: string; side: Side }

/** Whose own list it is: that of the municipalities, with their regions and those outside, or that of a trust. */
export type Side = 'municipalities' | 'trust'

/** Which sides' own lists a reader sees all of. */
export type SeenSides = Readonly<Record<Side, boolean>>

const marks = { region: 'region.', external: 'ekstern.' } as const

/** A region or an external organisation as a place: what no code or key of a party can be. */
export const placeKey = (kind: keyof typeof marks, key: string): string => marks[kind] + key

/** What kind of place a key names, whether or not there is such a place. */
export function placeKindOf(key: string): PlaceKind {
  if (key.startsWith(marks.region)) return 'region'
  if (key.startsWith(marks.external)) return 'external'
  return /^\d{4}$/.test(key) ? 'municipality' : 'organisation'
}

/** The form of Norwegian that a place has chosen for mail to it. */
export type PlaceLanguage = { place: string; language: MailLanguage }

/** What can be chosen: a form, or that whoever writes chooses. */
export const languageChoices = ['nb', 'nn', 'neutral'] as const
export type LanguageWanted = (typeof languageChoices)[number]
