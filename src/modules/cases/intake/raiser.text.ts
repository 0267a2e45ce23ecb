import { type Locale, type Named, texts } from '../../../kernel/words.model.ts'
import type { Raised } from '../case.model.ts'
import type { CaseNames, Raiser, RaisingGroup } from './raiser.model.ts'

const groupNames: Record<RaisingGroup, Named> = {
  users: {
    nb: 'Brukere og pårørende',
    nn: 'Brukarar og pårørande',
    en: 'Users and their families',
  },
  'general-practitioners': { nb: 'Fastlegene', nn: 'Fastlegane', en: 'The general practitioners' },
  union: { nb: 'De ansatte', nn: 'Dei tilsette', en: 'The employees' },
}

const say = texts({
  municipalities: {
    nb: 'Kommunene i fellesskap',
    nn: 'Kommunane i fellesskap',
    en: 'The municipalities together',
  },
  trust: { nb: 'Helseforetaket', nn: 'Helseføretaket', en: 'The health trust' },
  together: {
    nb: 'Begge sekretariatene sammen',
    nn: 'Begge sekretariata saman',
    en: 'Both secretariats together',
  },
  none: {
    nb: 'Brukere, fastleger eller andre',
    nn: 'Brukarar, fastlegar eller andre',
    en: 'Users, GPs or others',
  },
  seatIn: {
    nb: (body: string) => `Fra plassen i ${body}`,
    nn: (body: string) => `Frå plassen i ${body}`,
    en: (body: string) => `From the seat in ${body}`,
  },
  partyIn: {
    nb: (party: string, body: string) => `${party}, fra plassen i ${body}`,
    nn: (party: string, body: string) => `${party}, frå plassen i ${body}`,
    en: (party: string, body: string) => `${party}, from the seat in ${body}`,
  },
  memberOf: {
    nb: (body: string) => `Et medlem av ${body}`,
    nn: (body: string) => `Ein medlem av ${body}`,
    en: (body: string) => `A member of ${body}`,
  },
})

/** Whom a case can be raised for, as a choice tells it. */
export function raiserName(locale: Locale, raiser: Raiser, names: CaseNames): string {
  const { key, side, party, body } = raiser
  if (body !== null) {
    return party === null
      ? say(locale, 'seatIn', names.body(body))
      : say(locale, 'partyIn', names.place(party), names.body(body))
  }
  const group = /^gruppe\.(.+)$/.exec(key)?.[1]
  if (group !== undefined) return groupNames[group as RaisingGroup]?.[locale] ?? ''
  return party === null ? sideName(locale, side) : names.place(party)
}

const sideName = (locale: Locale, side: Raised['side']): string =>
  say(
    locale,
    side === 'municipal'
      ? 'municipalities'
      : side === 'trust'
        ? 'trust'
        : side === 'both'
          ? 'together'
          : 'none',
  )

/** Who raised a case: the party, the body or the side, and where it is told who it was; whoever wrote or called, where it was registered for them. */
export function raisedText(locale: Locale, of: Raised, names: CaseNames): string {
  const whom =
    of.party !== null
      ? names.place(of.party)
      : of.body !== null
        ? say(locale, 'memberOf', names.body(of.body))
        : sideName(locale, of.side)
  const who = of.behalf === null ? personIn(of) : (of.behalf.name ?? '')
  return who === '' ? whom : `${whom} (${who})`
}

/** Somebody by name and function, as far as that is told. */
export const personIn = ({ name, functionName }: Pick<Raised, 'name' | 'functionName'>): string =>
  [name, functionName].filter((each) => each !== null).join(', ')
