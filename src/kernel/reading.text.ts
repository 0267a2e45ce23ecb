import type { Day } from './day.model.ts'
import { longDay, nbsp, wholeNumber } from './format.model.ts'
import { identityWords } from './identity-number.text.ts'
import { quoteProblem } from './identity-trace.rule.ts'
import type { NumberUnit, ReadingProblem } from './reading.model.ts'
import { mostLines } from './text-size.rule.ts'
import { weekdayOf } from './typed-day.rule.ts'
import type { Locale, Named, Words } from './words.model.ts'

type Code = ReadingProblem['code']
type ProblemOf<Each extends Code, Problem = ReadingProblem> = Problem extends { code: infer Codes }
  ? Each extends Codes
    ? Problem
    : never
  : never
type Wordings = {
  [Each in Code]: Record<Locale, (problem: ProblemOf<Each>, locale: Locale) => string>
}

/** Why what was typed cannot be taken, and what to write instead: one list in one file, so that a problem is worded alike everywhere. */
export function readingText(locale: Locale, problem: ReadingProblem): string {
  const identity = 'typed' in problem ? quoteProblem(problem.typed) : null
  if (identity) return identityWords[identity][locale]
  const say = wordings[problem.code][locale] as (problem: ReadingProblem, locale: Locale) => string
  return say(problem, locale)
}

/** Says what is wrong with a field: what any field can have, and what only the room knows of, in its own words. */
export const problemsIn =
  <Own extends string>(own: Readonly<Record<Own, Named>>) =>
  (locale: Locale, problem: ReadingProblem | Own): string =>
    typeof problem === 'object' ? readingText(locale, problem) : own[problem][locale]

const quoted = ({ typed }: { typed: string }, locale: Locale): string => {
  const text = typed.trim()
  const short = text.length > 60 ? `${text.slice(0, 59)}…` : text
  return locale === 'en' ? `“${short}”` : `«${short}»`
}

const units: Record<NumberUnit, string> = {
  kroner: `${nbsp}kr`,
  percent: `${nbsp}%`,
  count: '',
  amount: '',
}
const whatItIs: Record<NumberUnit, Record<Locale, string>> = {
  kroner: { nb: 'et beløp', nn: 'eit beløp', en: 'an amount' },
  percent: { nb: 'en prosent', nn: 'ein prosent', en: 'a percentage' },
  count: { nb: 'et helt tall', nn: 'eit heilt tal', en: 'a whole number' },
  amount: { nb: 'et tall', nn: 'eit tal', en: 'a number' },
}
const examples: Record<NumberUnit, Record<Locale, string>> = {
  kroner: { nb: '10 000 eller 6,50', nn: '10 000 eller 6,50', en: '10 000 or 6.50' },
  percent: { nb: '66,7 %', nn: '66,7 %', en: '66.7 %' },
  count: { nb: '25', nn: '25', en: '25' },
  amount: { nb: '25 eller 0,5', nn: '25 eller 0,5', en: '25 or 0.5' },
}

/** `33.333` as a page prints it: `33,333`. */
function figureText(locale: Locale, exact: string, unit: NumberUnit): string {
  const [whole = '', fraction] = exact.split('.')
  const mark = locale === 'en' ? '.' : ','
  const sign = whole === '-0' ? `\u2212${nbsp}` : ''
  return `${sign}${wholeNumber(Number(whole))}${fraction ? mark + fraction : ''}${units[unit]}`
}

const either = { nb: ' eller ', nn: ' eller ', en: ' or ' } satisfies Words
const eitherOf = (locale: Locale, readings: readonly string[]) => readings.join(either[locale])
const figures = (locale: Locale, p: { readings: readonly string[]; unit: NumberUnit }) =>
  eitherOf(
    locale,
    p.readings.map((each) => figureText(locale, each, p.unit)),
  )
const days = (locale: Locale, readings: readonly Day[]) =>
  eitherOf(
    locale,
    readings.map((each) => longDay(locale, each)),
  )

const weekdays: Record<Locale, string> = {
  nb: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
  nn: 'måndag tysdag onsdag torsdag fredag laurdag søndag',
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
}
const weekdayText = (locale: Locale, of: Day) => weekdays[locale].split(' ')[weekdayOf(of)] ?? ''

const identityWording = (code: keyof typeof identityWords) => ({
  nb: () => identityWords[code].nb,
  nn: () => identityWords[code].nn,
  en: () => identityWords[code].en,
})

const wordings: Wordings = {
  'identity-number': identityWording('identity-number'),
  'identity-or-account': identityWording('identity-or-account'),
  'divided-identity-number': {
    nb: () =>
      'Det som står her og i feltet etter, blir til sammen et fødselsnummer eller et annet nummer på en person. Ta det bort. Godfot lagrer ikke slike nummer. Er det noe annet? Skriv et ord mellom tallene.',
    nn: () =>
      'Det som står her og i feltet etter, blir til saman eit fødselsnummer eller eit anna nummer på ein person. Ta det bort. Godfot lagrar ikkje slike nummer. Er det noko anna? Skriv eit ord mellom tala.',
    en: () =>
      'What is here and in the field after it makes a national identity number or another number of a person. Take it out. Godfot keeps no such numbers. Is it something else? Write a word between the figures.',
  },
  empty: {
    nb: () => 'Fyll ut dette feltet.',
    nn: () => 'Fyll ut dette feltet.',
    en: () => 'Fill in this field.',
  },
  'too-long': {
    nb: (p) => `Teksten er for lang. Skriv høyst ${wholeNumber(p.longest)} tegn.`,
    nn: (p) => `Teksten er for lang. Skriv høgst ${wholeNumber(p.longest)} teikn.`,
    en: (p) => `The text is too long. Write at most ${wholeNumber(p.longest)} characters.`,
  },
  'too-many-lines': {
    nb: () =>
      `Teksten har flere linjer enn Godfot kan sette på papir (høyst ${mostLines}). Del den i flere dokumenter, eller legg resten ved som fil.`,
    nn: () =>
      `Teksten har fleire linjer enn Godfot kan setje på papir (høgst ${mostLines}). Del han i fleire dokument, eller legg resten ved som fil.`,
    en: () =>
      `The text has more lines than Godfot can set on paper (at most ${mostLines}). Divide it into several documents, or attach the rest as a file.`,
  },
  'too-many-marks': {
    nb: () =>
      'Teksten har flere merker (stjerner, klammer, lenker og celler) enn Godfot kan sette på papir. Forenkle den, eller legg tabellene ved som fil.',
    nn: () =>
      'Teksten har fleire merke (stjerner, klammer, lenkjer og celler) enn Godfot kan setje på papir. Forenkle han, eller legg tabellane ved som fil.',
    en: () =>
      'The text has more marks (stars, brackets, links and cells) than Godfot can set on paper. Simplify it, or attach the tables as a file.',
  },
  'unknown-choice': {
    nb: () => 'Velg en av mulighetene.',
    nn: () => 'Vel eit av alternativa.',
    en: () => 'Choose one of the options.',
  },
  'not-here': {
    nb: () => 'Det valgte finnes ikke i fellesskapet nå. Velg en av mulighetene i lista.',
    nn: () => 'Det valde finst ikkje i fellesskapet no. Vel eit av alternativa i lista.',
    en: () => 'What was chosen is not in the community now. Choose one from the list.',
  },
  'not-a-link': {
    nb: () => 'Lenka må begynne med https:// eller http://.',
    nn: () => 'Lenkja må begynne med https:// eller http://.',
    en: () => 'The link must begin with https:// or http://.',
  },
  'link-with-sign-in': {
    nb: () =>
      'Lenka har brukernavn eller passord foran nettstedet. Ta bort det som står mellom // og @, og selve @.',
    nn: () =>
      'Lenkja har brukarnamn eller passord føre nettstaden. Ta bort det som står mellom // og @, og sjølve @.',
    en: () =>
      'The link has a user name or password before the name of the site. Take away what is between // and @, and the @ too.',
  },
  'not-a-number': {
    nb: (p, l) =>
      `${quoted(p, l)} er ikke ${whatItIs[p.unit][l]}. Skriv for eksempel ${examples[p.unit][l]}.`,
    nn: (p, l) =>
      `${quoted(p, l)} er ikkje ${whatItIs[p.unit][l]}. Skriv til dømes ${examples[p.unit][l]}.`,
    en: (p, l) =>
      `${quoted(p, l)} is not ${whatItIs[p.unit][l]}. Write for example ${examples[p.unit][l]}.`,
  },
  'wrong-groups': {
    nb: (p, l) =>
      `${quoted(p, l)} kan ikke leses som ett tall. Skriv tusener som 10 000 og desimaler som 6,50.`,
    nn: (p, l) =>
      `${quoted(p, l)} kan ikkje lesast som eitt tal. Skriv tusen som 10 000 og desimalar som 6,50.`,
    en: (p, l) =>
      `${quoted(p, l)} cannot be read as one number. Write thousands as 10 000 and decimals as 6.50.`,
  },
  'two-numbers': {
    nb: (p, l) =>
      `${quoted(p, l)} kan leses på to måter. Mener du ${figures(l, p)}? Skriv det slik.`,
    nn: (p, l) =>
      `${quoted(p, l)} kan lesast på to måtar. Meiner du ${figures(l, p)}? Skriv det slik.`,
    en: (p, l) =>
      `${quoted(p, l)} can be read in two ways. Do you mean ${figures(l, p)}? Write it like that.`,
  },
  'thousands-or-too-fine': {
    nb: (p, l) =>
      `${quoted(p, l)} kan leses på to måter, men her er det plass til høyst ${decimalWords[p.decimals]?.nb ?? p.decimals}. Mener du ${figures(l, p)}, så skriv det slik.`,
    nn: (p, l) =>
      `${quoted(p, l)} kan lesast på to måtar, men her er det plass til høgst ${decimalWords[p.decimals]?.nn ?? p.decimals}. Meiner du ${figures(l, p)}, så skriv det slik.`,
    en: (p, l) =>
      `${quoted(p, l)} can be read in two ways, but there is room for at most ${decimalWords[p.decimals]?.en ?? p.decimals} here. If you mean ${figures(l, p)}, write it like that.`,
  },
  'per-other': {
    nb: (p, l) => `${quoted(p, l)} er noe annet enn det feltet spør etter: ${askedPer(p).nb}.`,
    nn: (p, l) => `${quoted(p, l)} er noko anna enn det feltet spør etter: ${askedPer(p).nn}.`,
    en: (p, l) => `${quoted(p, l)} is something else than the field asks for: ${askedPer(p).en}.`,
  },
  'too-many-decimals': {
    nb: (p, l) =>
      p.decimals === 0
        ? `${quoted(p, l)} er ikke et helt tall. Skriv tallet uten desimaler.`
        : `${quoted(p, l)} har for mange desimaler. Skriv høyst ${decimalWords[p.decimals]?.nb ?? p.decimals}.`,
    nn: (p, l) =>
      p.decimals === 0
        ? `${quoted(p, l)} er ikkje eit heilt tal. Skriv talet utan desimalar.`
        : `${quoted(p, l)} har for mange desimalar. Skriv høgst ${decimalWords[p.decimals]?.nn ?? p.decimals}.`,
    en: (p, l) =>
      p.decimals === 0
        ? `${quoted(p, l)} is not a whole number. Write it without decimals.`
        : `${quoted(p, l)} has too many decimals. Write at most ${decimalWords[p.decimals]?.en ?? p.decimals}.`,
  },
  'number-outside': {
    nb: (p, l) =>
      `${quoted(p, l)} er utenfor det som går her. Skriv et tall fra ${span(p, 'til')}.`,
    nn: (p, l) =>
      `${quoted(p, l)} er utanfor det som går her. Skriv eit tal frå ${span(p, 'til')}.`,
    en: (p, l) =>
      `${quoted(p, l)} is outside what is possible here. Write a number from ${span(p, 'to')}.`,
  },
  'not-a-day': {
    nb: (p, l) => `${quoted(p, l)} er ingen dato. Skriv for eksempel 31.12.2026.`,
    nn: (p, l) => `${quoted(p, l)} er ingen dato. Skriv til dømes 31.12.2026.`,
    en: (p, l) => `${quoted(p, l)} is not a date. Write for example 31.12.2026.`,
  },
  'day-without-year': {
    nb: (p, l) => `${quoted(p, l)} mangler år. Skriv for eksempel 31.12.2026.`,
    nn: (p, l) => `${quoted(p, l)} manglar år. Skriv til dømes 31.12.2026.`,
    en: (p, l) => `${quoted(p, l)} has no year. Write for example 31.12.2026.`,
  },
  'no-such-day': {
    nb: (p, l) =>
      `${quoted(p, l)} finnes ikke. ${p.last ? `Den siste dagen i måneden er ${longDay(l, p.last)}.` : 'Skriv dagen først, så måneden fra 1 til 12.'}`,
    nn: (p, l) =>
      `${quoted(p, l)} finst ikkje. ${p.last ? `Den siste dagen i månaden er ${longDay(l, p.last)}.` : 'Skriv dagen først, så månaden frå 1 til 12.'}`,
    en: (p, l) =>
      `${quoted(p, l)} does not exist. ${p.last ? `The last day of the month is ${longDay(l, p.last)}.` : 'Write the day first, then the month from 1 to 12.'}`,
  },
  'other-weekday': {
    nb: (p, l) =>
      `${longDay(l, p.meant)} er en ${weekdayText(l, p.meant)}. Rett ukedagen eller datoen.`,
    nn: (p, l) =>
      `${longDay(l, p.meant)} er ein ${weekdayText(l, p.meant)}. Rett vekedagen eller datoen.`,
    en: (p, l) =>
      `${longDay(l, p.meant)} is a ${weekdayText(l, p.meant)}. Correct the weekday or the date.`,
  },
  'month-first': {
    nb: (p, l) =>
      `${quoted(p, l)} har måneden først. Mener du ${longDay(l, p.meant)}? Skriv det slik.`,
    nn: (p, l) =>
      `${quoted(p, l)} har månaden først. Meiner du ${longDay(l, p.meant)}? Skriv det slik.`,
    en: (p, l) =>
      `${quoted(p, l)} has the month first. Do you mean ${longDay(l, p.meant)}? Write it like that.`,
  },
  'two-days': {
    nb: (p, l) =>
      `${quoted(p, l)} kan være flere dager. Mener du ${days(l, p.readings)}? Skriv året med fire sifre.`,
    nn: (p, l) =>
      `${quoted(p, l)} kan vere fleire dagar. Meiner du ${days(l, p.readings)}? Skriv året med fire siffer.`,
    en: (p, l) =>
      `${quoted(p, l)} can be more than one day. Do you mean ${days(l, p.readings)}? Write the year with four digits.`,
  },
  'day-outside': {
    nb: (p, l) =>
      p.meant
        ? `${quoted(p, l)} er i år ${yearText(p.typed)}. Mener du ${longDay(l, p.meant)}? Skriv det slik.`
        : `${quoted(p, l)} er utenfor det som går her. Skriv en dag fra ${longDay(l, p.earliest)} til ${longDay(l, p.latest)}.`,
    nn: (p, l) =>
      p.meant
        ? `${quoted(p, l)} er i år ${yearText(p.typed)}. Meiner du ${longDay(l, p.meant)}? Skriv det slik.`
        : `${quoted(p, l)} er utanfor det som går her. Skriv ein dag frå ${longDay(l, p.earliest)} til ${longDay(l, p.latest)}.`,
    en: (p, l) =>
      p.meant
        ? `${quoted(p, l)} is in the year ${yearText(p.typed)}. Do you mean ${longDay(l, p.meant)}? Write it like that.`
        : `${quoted(p, l)} is outside what is possible here. Write a day from ${longDay(l, p.earliest)} to ${longDay(l, p.latest)}.`,
  },
  'not-a-year': {
    nb: (p, l) =>
      `${quoted(p, l)} er ikke et år. ${p.meant ? `Mener du ${p.meant}? Skriv det slik.` : 'Skriv de fire sifrene i året.'}`,
    nn: (p, l) =>
      `${quoted(p, l)} er ikkje eit år. ${p.meant ? `Meiner du ${p.meant}? Skriv det slik.` : 'Skriv dei fire siffera i året.'}`,
    en: (p, l) =>
      `${quoted(p, l)} is not a year. ${p.meant ? `Do you mean ${p.meant}? Write it like that.` : 'Write the four digits of the year.'}`,
  },
  'year-outside': {
    nb: (p, l) =>
      `${quoted(p, l)} er utenfor det som går her. Skriv et år fra ${p.earliest} til ${p.latest}.`,
    nn: (p, l) =>
      `${quoted(p, l)} er utanfor det som går her. Skriv eit år frå ${p.earliest} til ${p.latest}.`,
    en: (p, l) =>
      `${quoted(p, l)} is outside what is possible here. Write a year from ${p.earliest} to ${p.latest}.`,
  },
  'not-an-address': {
    nb: (p, l) =>
      `${quoted(p, l)} kan vi ikke sende e-post til. Skriv en e-postadresse, for eksempel navn@kommune.no.`,
    nn: (p, l) =>
      `${quoted(p, l)} kan vi ikkje sende e-post til. Skriv ei e-postadresse, til dømes namn@kommune.no.`,
    en: (p, l) =>
      `${quoted(p, l)} is nothing that we can send mail to. Write an e-mail address, such as name@kommune.no.`,
  },
  'words-beside-address': {
    nb: (p, l) =>
      `${quoted(p, l)} er mer enn en adresse, eller så står det et mellomrom eller komma i den. Skriv adressen alene, for eksempel navn@kommune.no.`,
    nn: (p, l) =>
      `${quoted(p, l)} er meir enn ei adresse, eller så står det eit mellomrom eller komma i ho. Skriv adressa åleine, til dømes namn@kommune.no.`,
    en: (p, l) =>
      `${quoted(p, l)} is more than an address, or has a space or a comma in it. Write the address alone, such as name@kommune.no.`,
  },
  'several-addresses': {
    nb: () => 'Her står det flere adresser. Skriv én adresse om gangen.',
    nn: () => 'Her står det fleire adresser. Skriv éi adresse om gongen.',
    en: () => 'There are several addresses here. Write one address at a time.',
  },
  'address-group': {
    nb: () => 'Dette er en gruppe, ikke en adresse. Skriv adressen til én person.',
    nn: () => 'Dette er ei gruppe, ikkje ei adresse. Skriv adressa til éin person.',
    en: () => 'This is a group, not an address. Write the address of one person.',
  },
  'letters-before-at': {
    nb: () =>
      'Foran @ i adressen kan det bare stå bokstaver fra a til z, tall og noen tegn. Se etter hvordan æ, ø eller å er skrevet.',
    nn: () =>
      'Framfor @ i adressa kan det berre stå bokstavar frå a til z, tal og nokre teikn. Sjå etter korleis æ, ø eller å er skrive.',
    en: () =>
      'Before the @ of the address only letters from a to z, digits and a few signs can stand. See how æ, ø or å is written there.',
  },
  'letters-of-many-scripts': {
    nb: () =>
      'Etter @ i adressen står bokstaver fra flere alfabet om hverandre, og noen av dem ser bare ut som våre. Skriv adressen på nytt med tastaturet.',
    nn: () =>
      'Etter @ i adressa står bokstavar frå fleire alfabet om kvarandre, og nokre av dei ser berre ut som våre. Skriv adressa på nytt med tastaturet.',
    en: () =>
      'After the @ of the address letters of several alphabets are mixed, and some of them only look like ours. Write the address anew with the keyboard.',
  },
  'not-an-organisation-number': {
    nb: (p, l) => `${quoted(p, l)} er ikke et organisasjonsnummer. Skriv de ni sifrene.`,
    nn: (p, l) => `${quoted(p, l)} er ikkje eit organisasjonsnummer. Skriv dei ni siffera.`,
    en: (p, l) => `${quoted(p, l)} is not an organisation number. Write its nine digits.`,
  },
  'wrong-check-digit': {
    nb: (p, l) =>
      `Kontrollsifferet i ${quoted(p, l)} stemmer ikke, så et av sifrene er feil. Se etter i Enhetsregisteret.`,
    nn: (p, l) =>
      `Kontrollsifferet i ${quoted(p, l)} stemmer ikkje, så eit av siffera er feil. Sjå etter i Einingsregisteret.`,
    en: (p, l) =>
      `The check digit of ${quoted(p, l)} does not fit, so one of the digits is wrong. Look it up in the register of business enterprises.`,
  },
  'not-nine-digits': {
    nb: ({ digits }) => `Et organisasjonsnummer har ni sifre. Her står det ${digits}.`,
    nn: ({ digits }) => `Eit organisasjonsnummer har ni siffer. Her står det ${digits}.`,
    en: ({ digits }) => `An organisation number has nine digits. Here there are ${digits}.`,
  },
  'name-unknown': {
    nb: (p, l) =>
      `${quoted(p, l)} er ikke en kommune vi kjenner denne dagen. Skriv navnet helt ut, eller kommunenummeret.`,
    nn: (p, l) =>
      `${quoted(p, l)} er ikkje ein kommune vi kjenner denne dagen. Skriv namnet heilt ut, eller kommunenummeret.`,
    en: (p, l) =>
      `${quoted(p, l)} is no municipality that we know on this day. Write its full name or its number.`,
  },
  'several-names': {
    nb: (p, l) =>
      `${quoted(p, l)} kan være flere kommuner. Mener du ${eitherOf(l, p.names)}? Skriv det slik.`,
    nn: (p, l) =>
      `${quoted(p, l)} kan vere fleire kommunar. Meiner du ${eitherOf(l, p.names)}? Skriv det slik.`,
    en: (p, l) =>
      `${quoted(p, l)} can be several municipalities. Do you mean ${eitherOf(l, p.names)}? Write it like that.`,
  },
  'name-of-other-days': {
    nb: (p, l) =>
      `Ingen kommune heter ${quoted(p, l)} denne dagen. Mener du ${eitherOf(l, p.names)}? Skriv det slik.`,
    nn: (p, l) =>
      `Ingen kommune heiter ${quoted(p, l)} denne dagen. Meiner du ${eitherOf(l, p.names)}? Skriv det slik.`,
    en: (p, l) =>
      `No municipality is called ${quoted(p, l)} on this day. Do you mean ${eitherOf(l, p.names)}? Write it like that.`,
  },
}

/** What kroner in the field are for. */
const askedPer = ({ per }: ProblemOf<'per-other'>): Words => askedPers[per ?? 'all']
const askedPers = {
  inhabitant: {
    nb: 'kroner per innbygger',
    nn: 'kroner per innbyggjar',
    en: 'kroner per inhabitant',
  },
  municipality: {
    nb: 'kroner per kommune',
    nn: 'kroner per kommune',
    en: 'kroner per municipality',
  },
  all: { nb: 'kroner i alt', nn: 'kroner i alt', en: 'kroner in all' },
} satisfies Record<string, Words>

const decimalWords: Readonly<Record<number, Record<Locale, string>>> = {
  2: { nb: 'to', nn: 'to', en: 'two' },
  4: { nb: 'fire', nn: 'fire', en: 'four' },
}

const span = ({ least, most }: { least: number; most: number }, to: string) =>
  `${wholeNumber(least)} ${to} ${wholeNumber(most)}`

/** The year as it was written. */
const yearText = (typed: string): string => /\d{4}/.exec(typed)?.[0] ?? typed
