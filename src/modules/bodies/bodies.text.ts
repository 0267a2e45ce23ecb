import type { Day } from '../../kernel/day.model.ts'
import { addDays } from '../../kernel/day.model.ts'
import { shortDay } from '../../kernel/format.model.ts'
import { type Locale, type Named, texts } from '../../kernel/words.model.ts'
import type { BodyAudience, BodySort, OwnerSide } from './body.model.ts'
import type { SeatRights, SeatSide } from './seat.model.ts'
import type { EndReason, HolderAudience, SeatHolder } from './seat-holder.model.ts'
import { groupOf, type SpokenGroup } from './spoken.model.ts'

export const sortNames: Record<BodySort, Named> = {
  political: { nb: 'Politisk', nn: 'Politisk', en: 'Political' },
  administrative: { nb: 'Administrativt', nn: 'Administrativt', en: 'Administrative' },
  professional: { nb: 'Faglig', nn: 'Fagleg', en: 'Professional' },
  network: { nb: 'Nettverk', nn: 'Nettverk', en: 'Network' },
  'one-side': { nb: 'Bare den ene siden', nn: 'Berre den eine sida', en: 'One side only' },
  outside: { nb: 'Utenfor fellesskapet', nn: 'Utanfor fellesskapet', en: 'Outside the community' },
}

/** The levels of the national model, by their numbers. */
export const levelNames: Readonly<Record<string, Named>> = {
  1: {
    nb: 'Nivå 1: politisk og øverste ledelse',
    nn: 'Nivå 1: politisk og øvste leiing',
    en: 'Level 1: political and top management',
  },
  2: {
    nb: 'Nivå 2: administrativt og faglig samarbeid',
    nn: 'Nivå 2: administrativt og fagleg samarbeid',
    en: 'Level 2: administrative and professional cooperation',
  },
  3: {
    nb: 'Nivå 3: fagråd og nettverk',
    nn: 'Nivå 3: fagråd og nettverk',
    en: 'Level 3: professional councils and networks',
  },
}

export const ownerNames: Record<OwnerSide, Named> = {
  both: { nb: 'Begge sider', nn: 'Begge sider', en: 'Both sides' },
  municipal: { nb: 'Kommunene', nn: 'Kommunane', en: 'The municipalities' },
  trust: { nb: 'Helseforetaket', nn: 'Helseføretaket', en: 'The health trust' },
  none: { nb: 'Ingen av dem', nn: 'Ingen av dei', en: 'Neither' },
}

export const sideNames: Record<SeatSide, Named> = {
  municipal: { nb: 'Kommunesiden', nn: 'Kommunesida', en: 'The municipal side' },
  trust: { nb: 'Helseforetaket', nn: 'Helseføretaket', en: 'The health trust' },
  none: { nb: 'Ingen side', nn: 'Inga side', en: 'No side' },
}

export const rightsNames: Record<SeatRights, Named> = {
  decide: { nb: 'Bestemmer', nn: 'Bestemmer', en: 'Decides' },
  propose: {
    nb: 'Møte-, tale- og forslagsrett',
    nn: 'Møte-, tale- og forslagsrett',
    en: 'May propose',
  },
  speak: { nb: 'Møte- og talerett', nn: 'Møte- og talerett', en: 'May speak' },
  observe: { nb: 'Observatør', nn: 'Observatør', en: 'Observes' },
  secretary: { nb: 'Sekretær', nn: 'Sekretær', en: 'Secretary' },
}

export const bodyAudienceNames: Record<BodyAudience, Named> = {
  public: { nb: 'Alle, også uten innlogging', nn: 'Alle, også utan innlogging', en: 'Everyone' },
  community: {
    nb: 'Bare de som har en rolle i fellesskapet',
    nn: 'Berre dei som har ei rolle i fellesskapet',
    en: 'Only those with a role in the community',
  },
}

export const holderAudienceNames: Record<HolderAudience, Named> = {
  community: {
    nb: 'Alle i fellesskapet, begge sider',
    nn: 'Alle i fellesskapet, begge sider',
    en: 'All of the community, both sides',
  },
  public: bodyAudienceNames.public,
  municipalities: {
    nb: 'Kommunene og sekretariatet',
    nn: 'Kommunane og sekretariatet',
    en: 'The municipalities and the secretariat',
  },
  trust: {
    nb: 'Helseforetaket og sekretariatet',
    nn: 'Helseføretaket og sekretariatet',
    en: 'The health trust and the secretariat',
  },
  body: {
    nb: 'De som har plass i organet, og sekretariatet',
    nn: 'Dei som har plass i organet, og sekretariatet',
    en: 'Those with a seat in the body, and the secretariat',
  },
}

const ranks: Readonly<Record<number, Named>> = {
  0: { nb: 'Medlem', nn: 'Medlem', en: 'Member' },
  1: { nb: 'Første vara', nn: 'Første vara', en: 'First substitute' },
  2: { nb: 'Andre vara', nn: 'Andre vara', en: 'Second substitute' },
  3: { nb: 'Tredje vara', nn: 'Tredje vara', en: 'Third substitute' },
}

/** What somebody is in a seat. */
export const rankName = (locale: Locale, rank: number): string => ranks[rank]?.[locale] ?? `${rank}`

export const reasonNames: Record<EndReason, Named> = {
  'term-over': { nb: 'Perioden er ute', nn: 'Perioden er ute', en: 'The term is over' },
  resigned: { nb: 'Trakk seg', nn: 'Trekte seg', en: 'Resigned' },
  leave: { nb: 'Permisjon', nn: 'Permisjon', en: 'Leave' },
  replaced: { nb: 'Byttet ut', nn: 'Bytt ut', en: 'Replaced' },
  'moved-up': { nb: 'Rykket opp', nn: 'Rykte opp', en: 'Moved up' },
}

const groups: Record<SpokenGroup, Named> = {
  'all-municipalities': { nb: 'alle kommunene', nn: 'alle kommunane', en: 'all municipalities' },
  users: {
    nb: 'brukerne, gjennom en organisasjon',
    nn: 'brukarane, gjennom ein organisasjon',
    en: 'the users, through an organisation',
  },
  'general-practitioners': { nb: 'fastlegene', nn: 'fastlegane', en: 'the general practitioners' },
  union: { nb: 'de tillitsvalgte', nn: 'dei tillitsvalde', en: 'the unions' },
  itself: { nb: 'seg selv', nn: 'seg sjølv', en: 'itself' },
}

/** What one is called whom a seat speaks for: a group by its own words, a place by the name it has. */
export const targetName = (
  locale: Locale,
  code: string,
  placeName: (code: string) => string,
): string => {
  const group = groupOf(code)
  return group === null ? placeName(code) : groups[group][locale]
}

/** The wordings that several pages share. */
export const sayBodies = texts({
  title: { nb: 'Organer', nn: 'Organ', en: 'Bodies' },
  body: { nb: 'Organ', nn: 'Organ', en: 'Body' },
  seat: { nb: 'Plass', nn: 'Plass', en: 'Seat' },
  side: { nb: 'Side', nn: 'Side', en: 'Side' },
  speaksFor: { nb: 'Taler for', nn: 'Talar for', en: 'Speaks for' },
  rights: { nb: 'Rettigheter', nn: 'Rettar', en: 'Rights' },
  who: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  vacant: { nb: 'Ledig', nn: 'Ledig', en: 'Vacant' },
  since: {
    nb: (day: string) => `Siden ${day}`,
    nn: (day: string) => `Sidan ${day}`,
    en: (day: string) => `Since ${day}`,
  },
  unknown: { nb: 'Ikke kjent', nn: 'Ikkje kjent', en: 'Not known' },
  nobodyYet: { nb: 'Ingen er ført inn', nn: 'Ingen er ført inn', en: 'Nobody is registered' },
  notPublished: {
    nb: 'Navnet er ikke offentlig',
    nn: 'Namnet er ikkje offentleg',
    en: 'The name is not public',
  },
  removed: { nb: 'Navnet er fjernet', nn: 'Namnet er fjerna', en: 'The name has been removed' },
  comes: { nb: 'Kommer:', nn: 'Kjem:', en: 'Comes:' },
  openStart: {
    nb: (last: string) => `til og med ${last}`,
    nn: (last: string) => `til og med ${last}`,
    en: (last: string) => `until and with ${last}`,
  },
  openEnd: {
    nb: (first: string) => `fra ${first}`,
    nn: (first: string) => `frå ${first}`,
    en: (first: string) => `from ${first}`,
  },
  span: {
    nb: (first: string, last: string) => `${first} til ${last}`,
    nn: (first: string, last: string) => `${first} til ${last}`,
    en: (first: string, last: string) => `${first} to ${last}`,
  },
  done_body: {
    nb: 'Organet er lagt til.',
    nn: 'Organet er lagt til.',
    en: 'The body has been added.',
  },
  done_mandate: {
    nb: 'Mandatet er ført inn.',
    nn: 'Mandatet er ført inn.',
    en: 'The mandate has been registered.',
  },
  done_changed: { nb: 'Lagret.', nn: 'Lagra.', en: 'Saved.' },
  done_same: {
    nb: 'Ingenting er endret.',
    nn: 'Ingenting er endra.',
    en: 'Nothing has been changed.',
  },
  done_ended: { nb: 'Avsluttet.', nn: 'Avslutta.', en: 'Ended.' },
  done_restored: {
    nb: 'Slutten er tatt tilbake.',
    nn: 'Slutten er teken tilbake.',
    en: 'The end has been taken back.',
  },
  done_seat: {
    nb: 'Plassen er lagt til.',
    nn: 'Plassen er lagd til.',
    en: 'The seat has been added.',
  },
  done_holder: { nb: 'Satt inn.', nn: 'Sett inn.', en: 'Put in.' },
  done_withdrawn: { nb: 'Tatt bort.', nn: 'Teken bort.', en: 'Taken away.' },
  regionGone: {
    nb: (code: string) => `${code} (finnes ikke nå)`,
    nn: (code: string) => `${code} (finst ikkje no)`,
    en: (code: string) => `${code} (not there now)`,
  },
})

/** Who somebody is, or why that is not said. */
export const holderName = (
  locale: Locale,
  { name, functionName, isRemoved }: Pick<SeatHolder, 'name' | 'functionName' | 'isRemoved'>,
): string => {
  if (isRemoved) return sayBodies(locale, 'removed')
  if (name === null) return sayBodies(locale, 'notPublished')
  return functionName === null ? name : `${name}, ${functionName}`
}

/** From when and until, with the last day; what is not known is left out. */
export function periodText(
  locale: Locale,
  { from, until }: { from: Day | null; until: Day | null },
): string | null {
  const last = until === null ? null : shortDay(addDays(until, -1))
  if (from === null) return last === null ? null : sayBodies(locale, 'openStart', last)
  return last === null
    ? sayBodies(locale, 'openEnd', shortDay(from))
    : sayBodies(locale, 'span', shortDay(from), last)
}
