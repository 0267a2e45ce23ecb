import type { Day } from '../../../kernel/day.model.ts'
import { counted, longDay } from '../../../kernel/format.model.ts'
import { problemsIn } from '../../../kernel/reading.text.ts'
import { type Named, texts } from '../../../kernel/words.model.ts'
import type { ChangeRefusal, TypedProblem } from './party-change.model.ts'

const problems = {
  'too-far-ahead': {
    nb: 'Dagen er mer enn to år fram. Se om året er rett.',
    nn: 'Dagen er meir enn to år fram. Sjå om året er rett.',
    en: 'The day is more than two years ahead. See whether the year is right.',
  },
  'none-chosen': {
    nb: 'Velg minst én kommune.',
    nn: 'Vel minst éin kommune.',
    en: 'Choose at least one municipality.',
  },
} as const satisfies Record<TypedProblem, Named>

const refusals = {
  'nothing-to-decide': {
    nb: 'Plassen er alt avgjort. Her er det ikke noe å avgjøre.',
    nn: 'Plassen er alt avgjord. Her er det ikkje noko å avgjere.',
    en: 'The place is decided already. There is nothing to decide here.',
  },
  'before-question': {
    nb: 'Dagen er før spørsmålet oppsto. Velg en senere dag.',
    nn: 'Dagen er før spørsmålet oppstod. Vel ein seinare dag.',
    en: 'The day is before the question arose. Choose a later day.',
  },
  'row-that-day': {
    nb: 'Det står alt noe om plassen til kommunen fra denne dagen. Velg en annen dag.',
    nn: 'Det står alt noko om plassen til kommunen frå denne dagen. Vel ein annan dag.',
    en: 'Something is stated already of the place of the municipality from this day. Choose another day.',
  },
  'changed-by-then': {
    nb: 'Kommunen er ikke den samme denne dagen: den er slått sammen eller delt i mellomtida.',
    nn: 'Kommunen er ikkje den same denne dagen: han er slått saman eller delt i mellomtida.',
    en: 'The municipality is not the same on this day: it was merged or divided in between.',
  },
  'not-in-force': {
    nb: 'En av kommunene finnes ikke denne dagen. Søk på nytt.',
    nn: 'Ein av kommunane finst ikkje denne dagen. Søk på nytt.',
    en: 'One of the municipalities does not exist on this day. Search again.',
  },
  'not-a-party': {
    nb: 'Kommunen er ikke part denne dagen.',
    nn: 'Kommunen er ikkje part denne dagen.',
    en: 'The municipality is not a party on this day.',
  },
  'already-party': {
    nb: 'En av kommunene er alt part denne dagen. Ta bort valget.',
    nn: 'Ein av kommunane er alt part denne dagen. Ta bort valet.',
    en: 'One of the municipalities is a party already on this day. Leave it out.',
  },
  'waits-for-decision': {
    nb: 'Plassen til en av kommunene venter på avklaring. Avgjør den fra lista over kommuner.',
    nn: 'Plassen til ein av kommunane ventar på avklaring. Avgjer han frå lista over kommunar.',
    en: 'The place of one of the municipalities awaits a decision. Decide it from the list of municipalities.',
  },
  'one-without-place': {
    nb: 'En av kommunene er verken part eller med i en region denne dagen. Ta bort valget.',
    nn: 'Ein av kommunane er verken part eller med i ein region denne dagen. Ta bort valet.',
    en: 'One of the municipalities is neither a party nor in a region on this day. Leave it out.',
  },
  'region-that-day': {
    nb: 'Det står alt noe om denne regionen og en av kommunene fra denne dagen. Velg en annen dag.',
    nn: 'Det står alt noko om denne regionen og ein av kommunane frå denne dagen. Vel ein annan dag.',
    en: 'Something is stated already of this region and one of the municipalities from this day. Choose another day.',
  },
  'in-region-already': {
    nb: 'Slik står regionen for alle du har valgt, fra før. Velg en annen region eller andre kommuner.',
    nn: 'Slik står regionen for alle du har valt, frå før. Vel ein annan region eller andre kommunar.',
    en: 'The region of all those chosen is this one already. Choose another region or other municipalities.',
  },
  'organisation-known': {
    nb: 'Organisasjonen er registrert fra før.',
    nn: 'Organisasjonen er registrert frå før.',
    en: 'The organisation is registered already.',
  },
  'is-municipality': {
    nb: 'Dette er navnet på en kommune som er part. En kommune er ikke en annen organisasjon.',
    nn: 'Dette er namnet på ein kommune som er part. Ein kommune er ikkje ein annan organisasjon.',
    en: 'This is the name of a municipality that is a party. A municipality is no other organisation.',
  },
  'organisation-absent': {
    nb: 'Organisasjonen er ikke med denne dagen.',
    nn: 'Organisasjonen er ikkje med denne dagen.',
    en: 'The organisation takes no part on this day.',
  },
  'organisation-later': {
    nb: 'Det står alt noe om organisasjonen fra en senere dag. Velg en dag etter den.',
    nn: 'Det står alt noko om organisasjonen frå ein seinare dag. Vel ein dag etter den.',
    en: 'Something is stated already of the organisation from a later day. Choose a day after it.',
  },
  'holds-task': {
    nb: 'Den som går ut, er vertskommune eller sender fakturaene denne dagen eller senere. Gi oppgaven til noen andre først.',
    nn: 'Den som går ut, er vertskommune eller sender fakturaene denne dagen eller seinare. Gi oppgåva til nokon andre først.',
    en: 'The one who leaves is the host or sends the invoices on this day or later. Give the task to someone else first.',
  },
  'nothing-changed': {
    nb: 'Slik står det fra før. Endre det som er feil.',
    nn: 'Slik står det frå før. Endre det som er feil.',
    en: 'It stands like this already. Change what is wrong.',
  },
  'holder-unknown': {
    nb: 'Den du har valgt, er ikke part eller organisasjon her denne dagen.',
    nn: 'Den du har valt, er ikkje part eller organisasjon her denne dagen.',
    en: 'The one chosen is not a party or an organisation here on this day.',
  },
  'holder-leaves': {
    nb: 'Den du har valgt, går ut før noen andre får oppgaven. Velg en annen, eller gi oppgaven videre fra den dagen først.',
    nn: 'Den du har valt, går ut før nokon andre får oppgåva. Vel ein annan, eller gi oppgåva vidare frå den dagen først.',
    en: 'The one chosen leaves before someone else has the task. Choose another, or hand the task on from that day first.',
  },
  'role-that-day': {
    nb: 'Noen har alt fått oppgaven fra denne dagen. Velg en annen dag.',
    nn: 'Nokon har alt fått oppgåva frå denne dagen. Vel ein annan dag.',
    en: 'Someone has been given the task from this day already. Choose another day.',
  },
} as const satisfies Record<ChangeRefusal, Named>

/** The wordings of deciding, adding and ending, shared by the forms. */
export const sayChange = texts({
  ...refusals,
  day: { nb: 'Fra dag', nn: 'Frå dag', en: 'From day' },
  dayHint: {
    nb: 'Skriv dagen, for eksempel 01.01.2026.',
    nn: 'Skriv dagen, til dømes 01.01.2026.',
    en: 'Write the day, for example 01.01.2026.',
  },
  decision: { nb: 'Vedtaket', nn: 'Vedtaket', en: 'The decision' },
  decisionHint: {
    nb: 'Hvem avgjorde, når, og i hvilken sak? Teksten vises åpent som kilde.',
    nn: 'Kven avgjorde, når, og i kva sak? Teksten blir vist ope som kjelde.',
    en: 'Who decided, when, and in which case? The text is shown openly as the source.',
  },
  see: { nb: 'Se hva som endres', nn: 'Sjå kva som blir endra', en: 'See what changes' },
  changes: { nb: 'Dette endres', nn: 'Dette blir endra', en: 'This changes' },
  registerPlace: { nb: 'Registrer plassen', nn: 'Registrer plassen', en: 'Register the place' },
  endIt: { nb: 'Avslutt medlemskapet', nn: 'Avslutt medlemskapen', en: 'End the membership' },
  goBack: { nb: 'Tilbake', nn: 'Tilbake', en: 'Back' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  before: { nb: 'Før', nn: 'Før', en: 'Before' },
  after: { nb: 'Etter', nn: 'Etter', en: 'After' },
  settled: { nb: 'Part', nn: 'Part', en: 'Party' },
  unsettled: { nb: 'Ikke avklart', nn: 'Ikkje avklart', en: 'Not settled' },
  outside: { nb: 'Ikke part', nn: 'Ikkje part', en: 'Not a party' },
  partiesThen: {
    nb: (day: Day, before: number, after: number) =>
      `Fra ${longDay('nb', day)}: ${counted('nb', before)} ${before === 1 ? 'part' : 'parter'} blir ${counted('nb', after)}.`,
    nn: (day: Day, before: number, after: number) =>
      `Frå ${longDay('nn', day)}: ${counted('nn', before)} ${before === 1 ? 'part' : 'partar'} blir ${counted('nn', after)}.`,
    en: (day: Day, before: number, after: number) =>
      `From ${longDay('en', day)}: ${counted('en', before)} ${before === 1 ? 'party becomes' : 'parties become'} ${counted('en', after)}.`,
  },
  partiesSame: {
    nb: (day: Day, count: number) =>
      `Fra ${longDay('nb', day)}: fortsatt ${counted('nb', count)} ${count === 1 ? 'part' : 'parter'}.`,
    nn: (day: Day, count: number) =>
      `Frå ${longDay('nn', day)}: framleis ${counted('nn', count)} ${count === 1 ? 'part' : 'partar'}.`,
    en: (day: Day, count: number) =>
      `From ${longDay('en', day)}: still ${counted('en', count)} ${count === 1 ? 'party' : 'parties'}.`,
  },
  laterSettled: {
    nb: (name: string, day: Day) =>
      `Fra ${longDay('nb', day)} står det alt at ${name} er part. Det blir stående.`,
    nn: (name: string, day: Day) =>
      `Frå ${longDay('nn', day)} står det alt at ${name} er part. Det blir ståande.`,
    en: (name: string, day: Day) =>
      `From ${longDay('en', day)} it is stated already that ${name} is a party. That stays.`,
  },
  laterUnsettled: {
    nb: (name: string, day: Day) =>
      `Fra ${longDay('nb', day)} står det alt at plassen til ${name} ikke er avklart. Det blir stående.`,
    nn: (name: string, day: Day) =>
      `Frå ${longDay('nn', day)} står det alt at plassen til ${name} ikkje er avklart. Det blir ståande.`,
    en: (name: string, day: Day) =>
      `From ${longDay('en', day)} it is stated already that the place of ${name} is not settled. That stays.`,
  },
  laterOutside: {
    nb: (name: string, day: Day) =>
      `Fra ${longDay('nb', day)} står det alt at ${name} ikke er part. Det blir stående.`,
    nn: (name: string, day: Day) =>
      `Frå ${longDay('nn', day)} står det alt at ${name} ikkje er part. Det blir ståande.`,
    en: (name: string, day: Day) =>
      `From ${longDay('en', day)} it is stated already that ${name} is not a party. That stays.`,
  },
  nothingErased: {
    nb: 'Det som er registrert før, blir stående. Endringen skrives i journalen.',
    nn: 'Det som er registrert før, blir ståande. Endringa blir skriven i journalen.',
    en: 'What was registered before stays. The change is written in the journal.',
  },
  done: {
    nb: 'Endringen er registrert.',
    nn: 'Endringa er registrert.',
    en: 'The change is registered.',
  },
  decide: {
    nb: (name: string) => `Avgjør plassen til ${name}`,
    nn: (name: string) => `Avgjer plassen til ${name}`,
    en: (name: string) => `Decide the place of ${name}`,
  },
  decideLead: {
    nb: 'Registrer det partene har vedtatt. Godfot avgjør ikke dette.',
    nn: 'Registrer det partane har vedteke. Godfot avgjer ikkje dette.',
    en: 'Register what the parties have decided. Godfot does not decide this.',
  },
  isParty: { nb: 'Er part fra dagen', nn: 'Er part frå dagen', en: 'Is a party from the day' },
  isNotParty: {
    nb: 'Er ikke part fra dagen',
    nn: 'Er ikkje part frå dagen',
    en: 'Is not a party from the day',
  },
  place: { nb: 'Plassen', nn: 'Plassen', en: 'The place' },
  municipality: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  whoIsParty: { nb: 'Hvem er part?', nn: 'Kven er part?', en: 'Who is a party?' },
  whoIsPartyHint: {
    nb: 'De du ikke velger, er ikke parter fra dagen.',
    nn: 'Dei du ikkje vel, er ikkje partar frå dagen.',
    en: 'Those not chosen are not parties from the day.',
  },
  end: {
    nb: (name: string) => `Avslutt medlemskapet til ${name}`,
    nn: (name: string) => `Avslutt medlemskapen til ${name}`,
    en: (name: string) => `End the membership of ${name}`,
  },
  endLead: {
    nb: 'Kommunen er ikke part fra dagen du velger. Historien blir stående.',
    nn: 'Kommunen er ikkje part frå dagen du vel. Historia blir ståande.',
    en: 'The municipality is not a party from the day you choose. Its history stays.',
  },
  endDay: {
    nb: 'Første dag uten medlemskap',
    nn: 'Første dag utan medlemskap',
    en: 'First day without membership',
  },
  reason: { nb: 'Grunn og vedtak', nn: 'Grunn og vedtak', en: 'Reason and decision' },
  decisions: { nb: 'Vedtak om partene', nn: 'Vedtak om partane', en: 'Decisions on the parties' },
  decisionRemoved: {
    nb: 'Teksten er lovlig fjernet.',
    nn: 'Teksten er lovleg fjerna.',
    en: 'The text has been lawfully removed.',
  },
  change: { nb: 'Endre partene', nn: 'Endre partane', en: 'Change the parties' },
})

/** What is wrong with a field, or with the change as a whole. */
export const changeProblemText = problemsIn({ ...problems, ...refusals })
