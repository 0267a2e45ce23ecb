import { parseDay } from '../../kernel/day.model.ts'
import { kronerText, shortDay } from '../../kernel/format.model.ts'
import { ore } from '../../kernel/money.model.ts'
import type { Locale } from '../../kernel/words.model.ts'

type Named = Record<Locale, string>

/** What the things that entries tell of are called; a name that is not here is shown as it was written. */
const keys: Record<string, Named> = {
  title: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
  version: { nb: 'Versjon', nn: 'Versjon', en: 'Version' },
  after: { nb: 'Etter versjon', nn: 'Etter versjon', en: 'After version' },
  slug: { nb: 'Adresse', nn: 'Adresse', en: 'Address' },
  reason: { nb: 'Grunn', nn: 'Grunn', en: 'Reason' },
  kind: { nb: 'Type', nn: 'Type', en: 'Kind' },
  party: { nb: 'Part', nn: 'Part', en: 'Party' },
  partyCode: { nb: 'Part', nn: 'Part', en: 'Party' },
  parties: { nb: 'Parter', nn: 'Partar', en: 'Parties' },
  mails: { nb: 'E-poster', nn: 'E-postar', en: 'Mails' },
  address: { nb: 'Adresse', nn: 'Adresse', en: 'Address' },
  role: { nb: 'Rolle', nn: 'Rolle', en: 'Role' },
  state: { nb: 'Svar', nn: 'Svar', en: 'Answer' },
  body: { nb: 'Organ', nn: 'Organ', en: 'Body' },
  bodyName: { nb: 'Organets navn', nn: 'Namnet på organet', en: 'Name of the body' },
  decidingBody: { nb: 'Organet som avgjør', nn: 'Organet som avgjer', en: 'Deciding body' },
  day: { nb: 'Dag', nn: 'Dag', en: 'Day' },
  from: { nb: 'Fra', nn: 'Frå', en: 'From' },
  until: { nb: 'Til', nn: 'Til', en: 'Until' },
  percent: { nb: 'Prosent', nn: 'Prosent', en: 'Percent' },
  deadline: { nb: 'Frist', nn: 'Frist', en: 'Deadline' },
  caseNumber: { nb: 'Saksnummer', nn: 'Saksnummer', en: 'Case number' },
  wording: { nb: 'Ordlyd', nn: 'Ordlyd', en: 'Wording' },
  remark: { nb: 'Merknad', nn: 'Merknad', en: 'Remark' },
  reservation: { nb: 'Forbehold', nn: 'Atterhald', en: 'Reservation' },
  minuteAddition: {
    nb: 'Protokolltilførsel',
    nn: 'Protokolltilførsel',
    en: 'Statement for the minutes',
  },
  hinders: {
    nb: 'Hindrer ikrafttredelse',
    nn: 'Hindrar iverksetjing',
    en: 'Hinders entry into force',
  },
  isParty: { nb: 'Er part', nn: 'Er part', en: 'Is a party' },
  host: { nb: 'Vertskommune', nn: 'Vertskommune', en: 'Host municipality' },
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  registeredAs: { nb: 'Meldt av', nn: 'Meldt av', en: 'Told by' },
  link: { nb: 'Lenke', nn: 'Lenkje', en: 'Link' },
  fileName: { nb: 'Fil', nn: 'Fil', en: 'File' },
  scheme: { nb: 'Fordeling', nn: 'Fordeling', en: 'Scheme' },
  decision: { nb: 'Vedtak', nn: 'Vedtak', en: 'Decision' },
  year: { nb: 'År', nn: 'År', en: 'Year' },
  referenceDay: { nb: 'Folketall per', nn: 'Folketal per', en: 'Population on' },
  totalOre: { nb: 'I alt, kr', nn: 'I alt, kr', en: 'In all, NOK' },
  knownTotalOre: { nb: 'Kjent sum, kr', nn: 'Kjend sum, kr', en: 'Known sum, NOK' },
  grossOre: { nb: 'Brutto kostnad, kr', nn: 'Brutto kostnad, kr', en: 'Gross cost, NOK' },
  grantsOre: { nb: 'Tilskudd, kr', nn: 'Tilskot, kr', en: 'Grants, NOK' },
  carriedForwardOre: { nb: 'Overført, kr', nn: 'Overført, kr', en: 'Carried forward, NOK' },
  key: { nb: 'Kortnavn', nn: 'Kortnamn', en: 'Short name' },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  organisationNumber: { nb: 'Org.nr.', nn: 'Org.nr.', en: 'Organisation number' },
  takesPart: { nb: 'Er med', nn: 'Er med', en: 'Takes part' },
  vacant: { nb: 'Ledig', nn: 'Ledig', en: 'Vacant' },
  standing: { nb: 'Plass', nn: 'Plass', en: 'Place' },
  region: { nb: 'Region', nn: 'Region', en: 'Region' },
  about: { nb: 'Gjelder', nn: 'Gjeld', en: 'About' },
}

const yes: Named = { nb: 'ja', nn: 'ja', en: 'yes' }
const no: Named = { nb: 'nei', nn: 'nei', en: 'no' }

export const toldKey = (locale: Locale, key: string): string => keys[key]?.[locale] ?? key

/** A value as a reader says it: days and sums in the usual form, yes and no in words. */
export function toldValue(locale: Locale, key: string, value: string | number | boolean): string {
  if (typeof value === 'boolean') return (value ? yes : no)[locale]
  if (typeof value === 'number')
    return key.endsWith('Ore') ? kronerText(locale, ore(value)) : String(value)
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? parseDay(value) : null
  return day ? shortDay(day) : value
}
