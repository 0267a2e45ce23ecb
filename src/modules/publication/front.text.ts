import { texts } from '../../kernel/words.model.ts'

/** The wordings of a community's front page. */
export const sayFront = texts({
  title: {
    nb: (parties: number, trust: boolean) =>
      `${parties} kommuner ${trust ? 'og ett helseforetak ' : ''}samarbeider om helsetjenestene`,
    nn: (parties: number, trust: boolean) =>
      `${parties} kommunar ${trust ? 'og eitt helseføretak ' : ''}samarbeider om helsetenestene`,
    en: (parties: number, trust: boolean) =>
      `${parties} municipalities ${trust ? 'and one health trust ' : ''}work together on health services`,
  },
  newTitle: {
    nb: 'Et nytt helsefellesskap',
    nn: 'Eit nytt helsefellesskap',
    en: 'A new health community',
  },
  lead: {
    nb: 'Her ligger avtalene, hvor langt hver kommune er kommet med dem, og hva hver kommune betaler. Det som er offentlig, står i full tekst med fast adresse.',
    nn: 'Her ligg avtalane, kor langt kvar kommune er komen med dei, og kva kvar kommune betaler. Det som er offentleg, står i full tekst med fast adresse.',
    en: 'Here are the agreements, how far each municipality has come with them, and what each one pays. All that is public stands in full at a lasting address.',
  },
  municipalities: { nb: 'kommuner', nn: 'kommunar', en: 'municipalities' },
  trust: {
    nb: (name: string) => `helseforetak: ${name}`,
    nn: (name: string) => `helseføretak: ${name}`,
    en: (name: string) => `health trust: ${name}`,
  },
  inhabitants: {
    nb: (day: string) => `innbyggere ${day}`,
    nn: (day: string) => `innbyggjarar ${day}`,
    en: (day: string) => `inhabitants on ${day}`,
  },
  find: { nb: 'Finn din kommune', nn: 'Finn kommunen din', en: 'Find your municipality' },
  addParties: { nb: 'Legg til kommunene', nn: 'Legg til kommunane', en: 'Add the municipalities' },
  noParties: {
    nb: 'Ingen parter er registrert ennå.',
    nn: 'Ingen partar er registrerte enno.',
    en: 'No parties have been registered yet.',
  },
  waits: { nb: 'Dette venter på deg', nn: 'Dette ventar på deg', en: 'This waits for you' },
  nothingWaits: {
    nb: 'Ingenting venter på deg nå.',
    nn: 'Ingenting ventar på deg no.',
    en: 'Nothing waits for you now.',
  },
  answerFor: {
    nb: (title: string, party: string) => `Registrer hva ${party} svarer på «${title}»`,
    nn: (title: string, party: string) => `Registrer kva ${party} svarer på «${title}»`,
    en: (title: string, party: string) => `Register what ${party} answers on “${title}”`,
  },
  missing: {
    nb: (missing: number) =>
      `${missing} ${missing === 1 ? 'part' : 'parter'} mangler endelig svar.`,
    nn: (missing: number) =>
      `${missing} ${missing === 1 ? 'part' : 'partar'} manglar endeleg svar.`,
    en: (missing: number) =>
      `${missing} ${missing === 1 ? 'party has' : 'parties have'} not given a final answer.`,
  },
  canBeTold: {
    nb: 'Kan føres i ettertid',
    nn: 'Kan førast i ettertid',
    en: 'Can be registered afterwards',
  },
  canBeToldLead: {
    nb: 'Dette er fortalt etter kilder som ikke sier hva hver kommune svarte. Ingen venter på svar.',
    nn: 'Dette er fortalt etter kjelder som ikkje seier kva kvar kommune svarte. Ingen ventar på svar.',
    en: 'This is told from sources that do not say what each municipality answered. Nobody waits for an answer.',
  },
  answeredBy: {
    nb: (title: string, party: string) => `Hva ${party} svarte på «${title}»`,
    nn: (title: string, party: string) => `Kva ${party} svarte på «${title}»`,
    en: (title: string, party: string) => `What ${party} answered to “${title}”`,
  },
  outcomesUnknown: {
    nb: (missing: number) =>
      `Utfallet mangler for ${missing} ${missing === 1 ? 'part' : 'parter'}.`,
    nn: (missing: number) =>
      `Utfallet manglar for ${missing} ${missing === 1 ? 'part' : 'partar'}.`,
    en: (missing: number) =>
      `The outcome is missing for ${missing} ${missing === 1 ? 'party' : 'parties'}.`,
  },
  due: {
    nb: (day: string) => `Frist ${day}`,
    nn: (day: string) => `Frist ${day}`,
    en: (day: string) => `Due ${day}`,
  },
  wasDue: {
    nb: (day: string) => `Fristen var ${day}`,
    nn: (day: string) => `Fristen var ${day}`,
    en: (day: string) => `Was due ${day}`,
  },
  noDeadline: { nb: 'Ingen frist', nn: 'Ingen frist', en: 'No deadline' },
  agreements: { nb: 'Avtaler', nn: 'Avtalar', en: 'Agreements' },
  agreementsLead: {
    nb: 'Én tekst for alle, og hver kommune avgjør den i sin egen sak.',
    nn: 'Éin tekst for alle, og kvar kommune avgjer han i si eiga sak.',
    en: 'One text for all, and each municipality decides it in a case of its own.',
  },
  noAgreements: {
    nb: 'Ingen avtaler er lagt fram ennå.',
    nn: 'Ingen avtalar er lagde fram enno.',
    en: 'No agreements have been put forward yet.',
  },
  allAgreements: { nb: 'Alle avtaler', nn: 'Alle avtalar', en: 'All agreements' },
  adopted: {
    nb: (adopted: number, of: number) => `${adopted} av ${of} har vedtatt`,
    nn: (adopted: number, of: number) => `${adopted} av ${of} har vedteke`,
    en: (adopted: number, of: number) => `${adopted} of ${of} have adopted`,
  },
  outcomeUnknown: { nb: 'Utfall ikke kjent', nn: 'Utfall ikkje kjent', en: 'Outcome not known' },
  costs: { nb: 'Felles kostnader', nn: 'Felles kostnader', en: 'Shared costs' },
  costsLead: {
    nb: 'Hva hver kommune betaler, og hvordan beløpet er regnet ut.',
    nn: 'Kva kvar kommune betaler, og korleis beløpet er rekna ut.',
    en: 'What each municipality pays, and how the amount is worked out.',
  },
  seeCosts: { nb: 'Se fordelingen', nn: 'Sjå fordelinga', en: 'See the shares' },
})
