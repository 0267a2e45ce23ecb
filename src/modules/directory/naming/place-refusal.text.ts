import { listed, shortDay } from '../../../kernel/format.model.ts'
import { identityWords } from '../../../kernel/identity-number.text.ts'
import { quoteProblem } from '../../../kernel/identity-trace.rule.ts'
import { quoted } from '../../../kernel/list-sheet.rule.ts'
import { readingText } from '../../../kernel/reading.text.ts'
import { type Locale, type Named, texts } from '../../../kernel/words.model.ts'
import type { PlaceRefusal } from './place-refusal.model.ts'

const say = texts({
  'place-missing': {
    nb: 'Kommunenummer mangler.',
    nn: 'Kommunenummer manglar.',
    en: 'The municipality number is missing.',
  },
  'place-unknown': {
    nb: (typed: string) =>
      `Ingen kommune eller organisasjon her heter eller har nummeret «${typed}».`,
    nn: (typed: string) =>
      `Ingen kommune eller organisasjon her heiter eller har nummeret «${typed}».`,
    en: (typed: string) =>
      `No municipality or organisation here has the name or number “${typed}”.`,
  },
  'not-a-party': {
    nb: (name: string) => `${name} er ikke med i dette helsefellesskapet.`,
    nn: (name: string) => `${name} er ikkje med i dette helsefellesskapet.`,
    en: (name: string) => `${name} is not part of this health community.`,
  },
  merged: {
    nb: (name: string, into: string, day: string, codes: string) =>
      `${name} gikk inn i ${into} ${day}: skriv ${codes}.`,
    nn: (name: string, into: string, day: string, codes: string) =>
      `${name} gjekk inn i ${into} ${day}: skriv ${codes}.`,
    en: (name: string, into: string, day: string, codes: string) =>
      `${name} became part of ${into} on ${day}: write ${codes}.`,
  },
  mergedAway: {
    nb: (name: string, into: string, day: string) =>
      `${name} gikk inn i ${into} ${day}, som ikke er med i dette helsefellesskapet.`,
    nn: (name: string, into: string, day: string) =>
      `${name} gjekk inn i ${into} ${day}, som ikkje er med i dette helsefellesskapet.`,
    en: (name: string, into: string, day: string) =>
      `${name} became part of ${into} on ${day}, which is not in this health community.`,
  },
  renumbered: {
    nb: (name: string, day: string, codes: string) =>
      `${name} fikk nytt nummer ${day}: skriv ${codes}.`,
    nn: (name: string, day: string, codes: string) =>
      `${name} fekk nytt nummer ${day}: skriv ${codes}.`,
    en: (name: string, day: string, codes: string) =>
      `${name} got a new number on ${day}: write ${codes}.`,
  },
  'several-places': {
    nb: (typed: string, keys: string) => `«${typed}» er navnet på flere steder. Skriv ${keys}.`,
    nn: (typed: string, keys: string) => `«${typed}» er namnet på fleire stader. Skriv ${keys}.`,
    en: (typed: string, keys: string) => `“${typed}” is the name of several places. Write ${keys}.`,
  },
})

const orWords: Named = { nb: 'eller', nn: 'eller', en: 'or' }

/** Why no place is found by what a sheet calls it, and what to write instead. */
export function placeRefusalText(locale: Locale, refusal: PlaceRefusal): string {
  switch (refusal.code) {
    case 'place-missing':
      return say(locale, 'place-missing')
    case 'place-unknown':
      return quoteProblem(refusal.typed) === null
        ? say(locale, 'place-unknown', quoted(refusal.typed))
        : identityWords['identity-number'][locale]
    case 'place-unread':
      return readingText(locale, refusal.problem)
    case 'not-a-party':
      return say(locale, 'not-a-party', refusal.name)
    case 'place-before':
      return beforeText(locale, refusal)
    case 'several-places':
      return say(locale, 'several-places', quoted(refusal.typed), eitherOf(locale, refusal.keys))
  }
}

type Before = Extract<PlaceRefusal, { code: 'place-before' }>

function beforeText(locale: Locale, { name, into, day, isRenumbered, isHere }: Before): string {
  const codes = into.map(({ code }) => code)
  const names = into.map((each) => each.name)
  const on = shortDay(day)
  if (!isHere) return say(locale, 'mergedAway', name, listed(locale, names), on)
  return isRenumbered
    ? say(locale, 'renumbered', name, on, eitherOf(locale, codes))
    : say(locale, 'merged', name, listed(locale, names), on, eitherOf(locale, codes))
}

const eitherOf = (locale: Locale, words: readonly string[]): string => {
  const [last = '', ...before] = words.toReversed()
  return before.length === 0 ? last : `${before.toReversed().join(', ')} ${orWords[locale]} ${last}`
}
