import { identityWords } from '../../kernel/identity-number.text.ts'
import { quoteProblem } from '../../kernel/identity-trace.rule.ts'
import type { ReadingProblem } from '../../kernel/reading.model.ts'
import { readingText } from '../../kernel/reading.text.ts'
import { type Locale, texts, type Words } from '../../kernel/words.model.ts'
import type { TrialRefusal } from './refusal.model.ts'

/** Why an adoption did not happen; the codes of the deed itself. All refusals stand in one file, as one code has one wording. */
const adoption = {
  'no-list': {
    nb: 'Denne fordelingen finnes ikke lenger.',
    nn: 'Denne fordelinga finst ikkje lenger.',
    en: 'This way of sharing no longer exists.',
  },
  'amount-unknown': {
    nb: 'Lista kan ikke vedtas før alle kommuner er kjent og alle beløp kan regnes ut.',
    nn: 'Lista kan ikkje vedtakast før alle kommunar er kjende og alle beløp kan reknast ut.',
    en: 'The list cannot be adopted before every municipality is known and every amount worked out.',
  },
  'decision-missing': {
    nb: 'Skriv hvem som har vedtatt lista, og når.',
    nn: 'Skriv kven som har vedteke lista, og når.',
    en: 'Write who decided the list, and when.',
  },
} as const

const reading = {
  'names-without-scope': {
    nb: 'Leddet gjelder alle, men her er noen nevnt. Velg hvem det gjelder, eller tøm feltet.',
    nn: 'Leddet gjeld alle, men her er nokon nemnde. Vel kven det gjeld, eller tøm feltet.',
    en: 'The part is for all, yet some are named here. Choose whom it is for, or empty the field.',
  },
  'value-for-rest': {
    nb: 'Resten er det som er igjen, og trenger ikke tall. Tøm feltet, eller velg et annet slag.',
    nn: 'Resten er det som er att, og treng ikkje tal. Tøm feltet, eller vel eit anna slag.',
    en: 'The rest is what is left and needs no figure. Empty the field, or choose another kind.',
  },
  'listed-not-chosen': {
    nb: 'Dette teller bare for «Bare disse», men «Alle partene» er valgt. Velg «Bare disse», eller tøm feltet.',
    nn: 'Dette tel berre for «Berre desse», men «Alle partane» er valt. Vel «Berre desse», eller tøm feltet.',
    en: 'This only counts with “Only these”, but “All parties” is chosen. Choose “Only these”, or empty the field.',
  },
  'not-paying': {
    nb: (about: string) => `${about} er ikke blant dem som betaler.`,
    nn: (about: string) => `${about} er ikkje blant dei som betaler.`,
    en: (about: string) => `${about} is not among those who pay.`,
  },
  'one-host': {
    nb: 'Skriv én kommune her.',
    nn: 'Skriv éin kommune her.',
    en: 'Write one municipality here.',
  },
  'fraction-not-readable': {
    nb: (about: string) =>
      `${about ? `«${about}» er ikke en del.` : 'Delen mangler.'} Skriv for eksempel 50 % eller 1/2.`,
    nn: (about: string) =>
      `${about ? `«${about}» er ikkje ein del.` : 'Delen manglar.'} Skriv til dømes 50 % eller 1/2.`,
    en: (about: string) =>
      `${about ? `“${about}” is not a part.` : 'The part is missing.'} Write for example 50 % or 1/2.`,
  },
  'cost-missing': {
    nb: 'Skriv minst ett av de tre tallene.',
    nn: 'Skriv minst eitt av dei tre tala.',
    en: 'Write at least one of the three figures.',
  },
} as const

const refusals = {
  ...adoption,
  ...reading,
  'percent-not-readable': {
    nb: (about: string) => `«${about}» er ikke en prosent. Skriv et tall over 0, høyst 100.`,
    nn: (about: string) => `«${about}» er ikkje ein prosent. Skriv eit tal over 0, høgst 100.`,
    en: (about: string) => `“${about}” is not a percentage. Write a number above 0, at most 100.`,
  },
  'percent-exceeds-whole': {
    nb: 'Ingen kan dekke mer enn 100 prosent.',
    nn: 'Ingen kan dekkje meir enn 100 prosent.',
    en: 'Nobody can cover more than 100 per cent.',
  },
  'percent-missing': {
    nb: 'Skriv hvor mange prosent kommunen skal dekke.',
    nn: 'Skriv kor mange prosent kommunen skal dekkje.',
    en: 'Write what percentage the municipality is to cover.',
  },
  'host-missing': {
    nb: 'Velg hvilken kommune prosenten gjelder, eller tøm prosentfeltet.',
    nn: 'Vel kva for ein kommune prosenten gjeld, eller tøm prosentfeltet.',
    en: 'Choose which municipality the percentage is for, or empty the field.',
  },
  'day-not-counted': {
    nb: 'Folketallet for hver kommune finnes per 1. januar. Skriv 01.01. og året.',
    nn: 'Folketalet for kvar kommune finst per 1. januar. Skriv 01.01. og året.',
    en: 'Population per municipality exists for 1 January. Write 01.01. and the year.',
  },
  'day-without-figures': {
    nb: 'Vi har ikke folketall for dette året.',
    nn: 'Vi har ikkje folketal for dette året.',
    en: 'We have no population figures for this year.',
  },
  'borders-before-parties': {
    nb: 'Dagen er før lista ble laget. Velg samme dag eller en senere.',
    nn: 'Dagen er før lista vart laga. Vel same dag eller ein seinare.',
    en: 'The day is before the list was made. Choose the same day or a later one.',
  },
  'borders-unknown': {
    nb: 'Ingen vet hvordan kommunegrensene blir. Velg en dag som har vært.',
    nn: 'Ingen veit korleis kommunegrensene blir. Vel ein dag som har vore.',
    en: 'Nobody knows future borders. Choose a day that has been.',
  },
  'key-unknown': {
    nb: 'Velg hvordan kostnaden skal deles.',
    nn: 'Vel korleis kostnaden skal delast.',
    en: 'Choose how the cost is to be shared.',
  },
  'only-with-tariff': {
    nb: (about: string) =>
      `Dette teller bare når kostnaden deles etter grunnbeløp og kroner per innbygger. Velg det, eller skriv ${about} igjen.`,
    nn: (about: string) =>
      `Dette tel berre når kostnaden blir delt etter grunnbeløp og kroner per innbyggjar. Vel det, eller skriv ${about} igjen.`,
    en: (about: string) =>
      `This only counts when the cost is shared by base amount and kroner per inhabitant. Choose that, or write ${about} again.`,
  },
  'only-with-part': {
    nb: 'Dette teller bare når en del deles likt og resten etter innbyggertall. Velg det, eller tøm feltet.',
    nn: 'Dette tel berre når ein del blir delt likt og resten etter innbyggjartal. Vel det, eller tøm feltet.',
    en: 'This only counts when a part is shared equally and the rest by inhabitants. Choose that, or empty the field.',
  },
  'equal-percent-missing': {
    nb: 'Skriv hvor mange prosent av kostnaden som skal deles likt.',
    nn: 'Skriv kor mange prosent av kostnaden som skal delast likt.',
    en: 'Write what percentage of the cost is to be shared equally.',
  },
  'amount-missing': {
    nb: 'Grunnbeløpet mangler. Skriv 0 hvis det ikke er noe.',
    nn: 'Grunnbeløpet manglar. Skriv 0 om det ikkje er noko.',
    en: 'The base amount is missing. Write 0 if there is none.',
  },
  'rate-missing': {
    nb: 'Kroner per innbygger mangler. Skriv 0 hvis det ikke er noe.',
    nn: 'Kroner per innbyggjar manglar. Skriv 0 om det ikkje er noko.',
    en: 'Kroner per inhabitant are missing. Write 0 if there are none.',
  },
  'nothing-to-share': {
    nb: 'Netto kostnad mangler. Dagens sum er ufullstendig, og kan ikke deles i stedet.',
    nn: 'Netto kostnad manglar. Dagens sum er ufullstendig, og kan ikkje delast i staden.',
    en: 'The net cost is missing. Today’s sum is incomplete and cannot be shared instead.',
  },
  'already-party': {
    nb: (about: string) => `${about} er allerede med.`,
    nn: (about: string) => `${about} er alt med.`,
    en: (about: string) => `${about} is already included.`,
  },
  'everyone-left-out': {
    nb: 'Alle er holdt utenfor. La minst én kommune være med.',
    nn: 'Alle er haldne utanfor. La minst éin kommune vere med.',
    en: 'Everyone is left out. Keep at least one municipality.',
  },
  'no-parties': {
    nb: 'Ingen kommuner er med. La minst én være med.',
    nn: 'Ingen kommunar er med. La minst éin vere med.',
    en: 'No municipality is included. Keep at least one.',
  },
  'party-twice': {
    nb: (about: string) => `${about} står to ganger.`,
    nn: (about: string) => `${about} står to gonger.`,
    en: (about: string) => `${about} stands twice.`,
  },
  'unknown-party': {
    nb: (about: string) => `Ingen kommune har nummeret ${about} på denne dagen.`,
    nn: (about: string) => `Ingen kommune har nummeret ${about} på denne dagen.`,
    en: (about: string) => `No municipality has the number ${about} on this day.`,
  },
  'population-not-whole': {
    nb: (about: string) => `Folketallet for ${about} er ikke et helt tall.`,
    nn: (about: string) => `Folketalet for ${about} er ikkje eit heilt tal.`,
    en: (about: string) => `The population of ${about} is not a whole number.`,
  },
  'population-zero': {
    nb: (about: string) => `${about} kan ikke ha 0 innbyggere.`,
    nn: (about: string) => `${about} kan ikkje ha 0 innbyggjarar.`,
    en: (about: string) => `${about} cannot have 0 inhabitants.`,
  },
  'population-unknown': {
    nb: (about: string) =>
      `Folketallet for ${about} alene er ikke kjent denne dagen. Velg en tidligere dag, eller hold kommunen utenfor.`,
    nn: (about: string) =>
      `Folketalet for ${about} åleine er ikkje kjent denne dagen. Vel ein tidlegare dag, eller hald kommunen utanfor.`,
    en: (about: string) =>
      `The population of ${about} alone is not known on this day. Choose an earlier day or leave it out.`,
  },
  'no-components': {
    nb: 'Fordelingen har ingen ledd.',
    nn: 'Fordelinga har ingen ledd.',
    en: 'The way of sharing has no parts.',
  },
  'amount-negative': {
    nb: 'Grunnbeløpet kan ikke være under 0.',
    nn: 'Grunnbeløpet kan ikkje vere under 0.',
    en: 'The base amount cannot be below 0.',
  },
  'amount-too-high': {
    nb: 'Grunnbeløpet er over 10 000 000 kr. Er det en null for mye?',
    nn: 'Grunnbeløpet er over 10 000 000 kr. Er det ein null for mykje?',
    en: 'The base amount is above NOK 10 000 000. Is there a zero too many?',
  },
  'rate-negative': {
    nb: 'Satsen kan ikke være under 0.',
    nn: 'Satsen kan ikkje vere under 0.',
    en: 'The rate cannot be below 0.',
  },
  'rate-too-high': {
    nb: 'Satsen er over 1000 kr per innbygger. Er det en null for mye?',
    nn: 'Satsen er over 1000 kr per innbyggjar. Er det ein null for mykje?',
    en: 'The rate is above NOK 1000 per inhabitant. Is there a zero too many?',
  },
  'fraction-invalid': {
    nb: 'Delen må være over 0.',
    nn: 'Delen må vere over 0.',
    en: 'The part must be above 0.',
  },
  'fraction-exceeds-whole': {
    nb: 'Delene er til sammen mer enn hele kostnaden.',
    nn: 'Delane er til saman meir enn heile kostnaden.',
    en: 'The parts together are more than the whole cost.',
  },
  'contradicting-components': {
    nb: (about: string) => `${about} har to ledd av samme slag, som ikke kan gjelde samtidig.`,
    nn: (about: string) => `${about} har to ledd av same slag, som ikkje kan gjelde samtidig.`,
    en: (about: string) => `${about} has two parts of the same kind, which cannot both hold.`,
  },
  'more-than-one-rest': {
    nb: 'Resten kan bare deles på én måte.',
    nn: 'Resten kan berre delast på éin måte.',
    en: 'The rest can be shared in one way only.',
  },
  'rest-negative': {
    nb: 'Det som er fordelt før resten, er allerede mer enn kostnaden.',
    nn: 'Det som er fordelt før resten, er alt meir enn kostnaden.',
    en: 'What is shared before the rest is already more than the cost.',
  },
  'cost-negative': {
    nb: 'Kostnaden kan ikke være under 0.',
    nn: 'Kostnaden kan ikkje vere under 0.',
    en: 'The cost cannot be below 0.',
  },
  'cost-too-high': {
    nb: 'Kostnaden er over en milliard kroner. Er det en null for mye?',
    nn: 'Kostnaden er over ein milliard kroner. Er det ein null for mykje?',
    en: 'The cost is above a billion kroner. Is there a zero too many?',
  },
  'net-negative': {
    nb: 'Tilskudd og overføring er mer enn kostnaden.',
    nn: 'Tilskot og overføring er meir enn kostnaden.',
    en: 'Grants and what is carried forward are more than the cost.',
  },
  'period-reversed': {
    nb: 'Perioden slutter før den begynner.',
    nn: 'Perioden sluttar før han byrjar.',
    en: 'The period ends before it begins.',
  },
  'outside-period': {
    nb: (about: string) => `Året er utenfor perioden som fordelingen gjelder for, ${about}.`,
    nn: (about: string) => `Året er utanfor perioden som fordelinga gjeld for, ${about}.`,
    en: (about: string) => `The year is outside the period of this way of sharing, ${about}.`,
  },
} as const satisfies Record<TrialRefusal | keyof typeof adoption | keyof typeof reading, Words>

export type CostRefusal = keyof typeof refusals
const say = texts(refusals)

const shortened = (about: string) => (about.length > 60 ? `${about.slice(0, 59)}…` : about)

/** A refusal in words; `about` is what it concerns, for the codes that name something. */
export function sayRefusal(
  locale: Locale,
  code: CostRefusal | ReadingProblem,
  about: string | null,
): string {
  if (typeof code === 'object') return readingText(locale, code)
  const identity = quoteProblem(about ?? '')
  if (identity) return identityWords[identity][locale]
  const speak = say as (locale: Locale, code: CostRefusal, about: string) => string
  return speak(locale, code, shortened(about?.trim() ?? ''))
}
