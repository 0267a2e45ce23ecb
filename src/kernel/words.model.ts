export const locales = ['nb', 'nn', 'en'] as const
export type Locale = (typeof locales)[number]

export const isLocale = (text: unknown): text is Locale =>
  typeof text === 'string' && (locales as readonly string[]).includes(text)

/** One wording in every language the house speaks; a function where it carries facts. */
export type Words = Record<Locale, string | ((...facts: never[]) => string)>

/** What something is called, in every language. */
export type Named = Readonly<Record<Locale, string>>

type Facts<Wording> = Wording extends (...facts: infer F) => string ? F : []
type SameFacts<All extends Record<string, Words>> = {
  [Key in keyof All]: {
    [Language in Locale]: All[Key]['nb'] extends (...facts: infer F) => string
      ? (...facts: F) => string
      : string
  }
}

/**
 * Makes a speaker of a room's wordings: `say(locale, key, ...facts)`.
 * A missing language, an unknown key and a wrong fact are type errors.
 */
export function texts<const All extends Record<string, Words>>(all: All & SameFacts<All>) {
  return <Key extends keyof All>(
    locale: Locale,
    key: Key,
    ...facts: Facts<All[Key]['nb']>
  ): string => {
    const wording = all[key][locale] as string | ((...facts: unknown[]) => string)
    return typeof wording === 'string' ? wording : wording(...facts)
  }
}
