import { longDay } from '../../kernel/format.model.ts'
import { type Locale, texts } from '../../kernel/words.model.ts'
import type { HoldsBeside, HoldsHere, VersionPhase, VersionStanding } from './document.model.ts'

/** Where a version stands, in the words of every page. */
const say = texts({
  draft: { nb: 'Utkast', nn: 'Utkast', en: 'Draft' },
  out: { nb: 'Lagt fram', nn: 'Lagt fram', en: 'Put forward' },
  withdrawn: { nb: 'Trukket', nn: 'Trekt', en: 'Withdrawn' },
  inForce: {
    nb: (from: string) => `I kraft fra ${from}`,
    nn: (from: string) => `I kraft frå ${from}`,
    en: (from: string) => `In force from ${from}`,
  },
  toCome: {
    nb: (from: string) => `Trer i kraft ${from}`,
    nn: (from: string) => `Trer i kraft ${from}`,
    en: (from: string) => `Takes effect on ${from}`,
  },
  forEach: {
    nb: (bound: number, parties: number) => `Gjelder for ${bound} av ${parties}`,
    nn: (bound: number, parties: number) => `Gjeld for ${bound} av ${parties}`,
    en: (bound: number, parties: number) => `Holds for ${bound} of ${parties}`,
  },
  forEachFrom: {
    nb: (bound: number, parties: number, from: string) =>
      `Gjelder for ${bound} av ${parties} fra ${from}`,
    nn: (bound: number, parties: number, from: string) =>
      `Gjeld for ${bound} av ${parties} frå ${from}`,
    en: (bound: number, parties: number, from: string) =>
      `Holds for ${bound} of ${parties} from ${from}`,
  },
  replaced: {
    nb: (by: number) => `Erstattet av versjon ${by}`,
    nn: (by: number) => `Erstatta av versjon ${by}`,
    en: (by: number) => `Replaced by version ${by}`,
  },
  wasInForce: {
    nb: (from: string, until: string) => `Avtalen var i kraft fra ${from} til ${until}.`,
    nn: (from: string, until: string) => `Avtalen var i kraft frå ${from} til ${until}.`,
    en: (from: string, until: string) => `The agreement was in force from ${from} to ${until}.`,
  },
  holdsMeanwhile: {
    nb: (number: number) => `Versjon ${number} gjelder til denne trer i kraft.`,
    nn: (number: number) => `Versjon ${number} gjeld til denne trer i kraft.`,
    en: (number: number) => `Version ${number} holds until this one takes effect.`,
  },
  holdsUntilEach: {
    nb: (number: number) => `Versjon ${number} gjelder for hver part til parten har vedtatt denne.`,
    nn: (number: number) => `Versjon ${number} gjeld for kvar part til parten har vedteke denne.`,
    en: (number: number) =>
      `Version ${number} holds for each party until the party has adopted this one.`,
  },
  someMeanwhile: {
    nb: (number: number, bound: number, parties: number) =>
      `Versjon ${number} gjelder for ${bound} av ${parties} til denne trer i kraft.`,
    nn: (number: number, bound: number, parties: number) =>
      `Versjon ${number} gjeld for ${bound} av ${parties} til denne trer i kraft.`,
    en: (number: number, bound: number, parties: number) =>
      `Version ${number} holds for ${bound} of ${parties} until this one takes effect.`,
  },
  someUntilEach: {
    nb: (number: number, bound: number, parties: number) =>
      `Versjon ${number} gjelder for ${bound} av ${parties}, for hver til den har vedtatt denne.`,
    nn: (number: number, bound: number, parties: number) =>
      `Versjon ${number} gjeld for ${bound} av ${parties}, for kvar til han har vedteke denne.`,
    en: (number: number, bound: number, parties: number) =>
      `Version ${number} holds for ${bound} of ${parties}, for each until it has adopted this one.`,
  },
  laterHolds: {
    nb: (number: number, bound: number, parties: number) =>
      `Versjon ${number} gjelder for ${bound} av ${parties}.`,
    nn: (number: number, bound: number, parties: number) =>
      `Versjon ${number} gjeld for ${bound} av ${parties}.`,
    en: (number: number, bound: number, parties: number) =>
      `Version ${number} holds for ${bound} of ${parties}.`,
  },
  holdsHere: {
    nb: (from: string) => `Avtalen gjelder her fra ${from}.`,
    nn: (from: string) => `Avtalen gjeld her frå ${from}.`,
    en: (from: string) => `The agreement holds here from ${from}.`,
  },
  versionHoldsHere: {
    nb: (number: number, from: string) => `Versjon ${number} gjelder her fra ${from}.`,
    nn: (number: number, from: string) => `Versjon ${number} gjeld her frå ${from}.`,
    en: (number: number, from: string) => `Version ${number} holds here from ${from}.`,
  },
})

/** How it is drawn. */
export const standingKinds = {
  draft: 'sent',
  out: 'agenda',
  'to-come': 'agenda',
  'for-each': 'agenda',
  'in-force': 'adopted',
  replaced: 'replaced',
  withdrawn: 'withdrawn',
} as const satisfies Record<VersionPhase, string>

/** Where a version stands, in a few words: `I kraft fra 1. januar 2018`. */
export function standingText(locale: Locale, standing: VersionStanding): string {
  switch (standing.phase) {
    case 'in-force':
      return say(locale, 'inForce', longDay(locale, standing.from))
    case 'to-come':
      return say(locale, 'toCome', longDay(locale, standing.from))
    case 'for-each': {
      const { bound, parties, from } = standing
      return from === null
        ? say(locale, 'forEach', bound, parties)
        : say(locale, 'forEachFrom', bound, parties, longDay(locale, from))
    }
    case 'replaced':
      return say(locale, 'replaced', standing.by)
    default:
      return say(locale, standing.phase)
  }
}

/** From when to when a version was in force that no longer is; null where it is, or never was. */
export function wasInForceText(locale: Locale, standing: VersionStanding): string | null {
  const was =
    standing.phase === 'replaced' ? standing : standing.phase === 'withdrawn' ? standing.was : null
  return was && say(locale, 'wasInForce', longDay(locale, was.from), longDay(locale, was.until))
}

/** That another version holds for some, and until what. */
export function besideHolds(
  locale: Locale,
  { number, bound, parties, until }: HoldsBeside,
): string {
  if (until === null) return say(locale, 'laterHolds', number, bound, parties)
  if (bound === parties)
    return say(locale, until === 'each' ? 'holdsUntilEach' : 'holdsMeanwhile', number)
  return say(locale, until === 'each' ? 'someUntilEach' : 'someMeanwhile', number, bound, parties)
}

/** Which version holds for the party whose page it is, and since when; the one that is to, after it. */
export const holdsHereText = (locale: Locale, { now, next, isOnly }: HoldsHere): string[] =>
  [now, next].flatMap((holds) =>
    holds === null
      ? []
      : [
          isOnly
            ? say(locale, 'holdsHere', longDay(locale, holds.from))
            : say(locale, 'versionHoldsHere', holds.number, longDay(locale, holds.from)),
        ],
  )
