import { type Locale, type Named, texts, type Words } from '../../kernel/words.model.ts'
import type { ContactFunction } from './function.model.ts'
import type { Doubt, HolderKind } from './holder.model.ts'
import type { ExternalKind } from './organisation.model.ts'
import { dialled } from './phone.model.ts'
import type { PlaceKind } from './place.model.ts'

const holderKinds = {
  person: { nb: 'En person', nn: 'Ein person', en: 'A person' },
  mailbox: { nb: 'En felles postkasse', nn: 'Ei felles postkasse', en: 'A shared mailbox' },
  vacancy: { nb: 'Ledig', nn: 'Ledig', en: 'Vacant' },
} as const satisfies Record<HolderKind, Words>

/** What a kind of place is called where several are meant. */
export const placeKindNames: Record<PlaceKind, Named> = {
  municipality: { nb: 'Kommunene', nn: 'Kommunane', en: 'The municipalities' },
  organisation: {
    nb: 'Helseforetaket og andre som er med',
    nn: 'Helseføretaket og andre som er med',
    en: 'The health trust and others that take part',
  },
  region: { nb: 'Regionene', nn: 'Regionane', en: 'The regions' },
  external: {
    nb: 'Andre organisasjoner',
    nn: 'Andre organisasjonar',
    en: 'Other organisations',
  },
}

export const externalKindNames: Record<ExternalKind, Named> = {
  ks: { nb: 'KS', nn: 'KS', en: 'KS, the municipalities’ association' },
  rhf: {
    nb: 'Regionalt helseforetak',
    nn: 'Regionalt helseføretak',
    en: 'Regional health authority',
  },
  'state-administrator': {
    nb: 'Statsforvalteren',
    nn: 'Statsforvaltaren',
    en: 'County governor',
  },
  county: { nb: 'Fylkeskommune', nn: 'Fylkeskommune', en: 'County authority' },
  university: {
    nb: 'Universitet eller høgskole',
    nn: 'Universitet eller høgskule',
    en: 'University',
  },
  research: { nb: 'Forskningsmiljø', nn: 'Forskingsmiljø', en: 'Research institution' },
  'competence-centre': {
    nb: 'Kompetansesenter',
    nn: 'Kompetansesenter',
    en: 'Competence centre',
  },
  'user-organisation': {
    nb: 'Brukerorganisasjon',
    nn: 'Brukarorganisasjon',
    en: 'User organisation',
  },
  union: { nb: 'Fagforening', nn: 'Fagforeining', en: 'Trade union' },
  other: { nb: 'Annen organisasjon', nn: 'Annan organisasjon', en: 'Other organisation' },
}

/** The wordings that the parts of the directory share. */
export const sayDirectory = texts({
  ...holderKinds,
  directory: { nb: 'Kontakter', nn: 'Kontaktar', en: 'Contacts' },
  function: { nb: 'Funksjon', nn: 'Funksjon', en: 'Function' },
  place: { nb: 'Sted', nn: 'Stad', en: 'Place' },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  email: { nb: 'E-post', nn: 'E-post', en: 'E-mail' },
  phone: { nb: 'Telefon', nn: 'Telefon', en: 'Telephone' },
  ring: { nb: 'Ring', nn: 'Ring', en: 'Call' },
  writeMail: { nb: 'Skriv', nn: 'Skriv', en: 'Write' },
  vacantSince: {
    nb: (day: string) => `Ingen siden ${day}.`,
    nn: (day: string) => `Ingen sidan ${day}.`,
    en: (day: string) => `Nobody since ${day}.`,
  },
  unknown: { nb: 'Ikke kjent', nn: 'Ikkje kjent', en: 'Not known' },
  hidden: {
    nb: 'Ikke delt, eller ikke kjent',
    nn: 'Ikkje delt, eller ikkje kjent',
    en: 'Not shared, or not known',
  },
  confirmed: {
    nb: (day: string) => `Bekreftet ${day}`,
    nn: (day: string) => `Stadfesta ${day}`,
    en: (day: string) => `Confirmed ${day}`,
  },
  lastConfirmed: {
    nb: (day: string) => `Sist bekreftet ${day}`,
    nn: (day: string) => `Sist stadfesta ${day}`,
    en: (day: string) => `Last confirmed ${day}`,
  },
  neverConfirmed: { nb: 'Ikke bekreftet', nn: 'Ikkje stadfesta', en: 'Not confirmed' },
  takenOver: {
    nb: 'Tatt over ved kommunesammenslåing. Bekreft',
    nn: 'Teke over ved kommunesamanslåing. Stadfest',
    en: 'Taken over by a merger. Confirm',
  },
  removed: { nb: 'Navnet er fjernet', nn: 'Namnet er fjerna', en: 'The name is removed' },
})

/** What a function is called to the reader. */
export const functionName = (locale: Locale, { names }: Pick<ContactFunction, 'names'>): string =>
  names[locale]

/** One who holds a function and has a number, as they are called and dialled. */
export const asCalled = (
  locale: Locale,
  { name, function: of, phone }: { name: string | null; function: ContactFunction; phone: string },
) => ({ name, what: functionName(locale, of), phone, tel: dialled(phone) })

/** The function within a sentence: `kommuneoverlege`, but still `KS-kontakt`. */
export const functionInSentence = (locale: Locale, of: Pick<ContactFunction, 'names'>): string =>
  functionName(locale, of).replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase())

/** Who it is, in one line: the name of a person, the address of a mailbox. */
export const holderName = (
  locale: Locale,
  {
    kind,
    name,
    email,
    isRemoved,
  }: { kind: HolderKind; name: string | null; email: string | null; isRemoved: boolean },
): string => {
  if (isRemoved) return sayDirectory(locale, 'removed')
  if (kind === 'vacancy') return sayDirectory(locale, 'vacancy')
  return name ?? email ?? ''
}

/** Why a holder is to be confirmed, in a word. */
export function doubtText(locale: Locale, doubt: Doubt, confirmedOn: string | null): string {
  if (doubt === 'merged') return sayDirectory(locale, 'takenOver')
  return doubt === 'never' || confirmedOn === null
    ? sayDirectory(locale, 'neverConfirmed')
    : sayDirectory(locale, 'lastConfirmed', confirmedOn)
}
