import { problemsIn } from '../../../kernel/reading.text.ts'
import { type Named, texts } from '../../../kernel/words.model.ts'
import type { AskingRefusal } from '../refusal.model.ts'

/** The wordings of the page that asks for names, and of the round that it begins. */
export const sayAsking = texts({
  title: {
    nb: (body: string) => `Spør om navn til ${body}`,
    nn: (body: string) => `Spør om namn til ${body}`,
    en: (body: string) => `Ask for names for ${body}`,
  },
  lead: {
    nb: 'Det blir en runde til dem plassene taler for. Den er et utkast til du har sett på den og sender den.',
    nn: 'Det blir ei runde til dei plassane talar for. Ho er eit utkast til du har sett på henne og sender henne.',
    en: 'It becomes a round to those whom the seats speak for. It is a draft until you have looked at it and send it.',
  },
  seats: {
    nb: 'Hvilke plasser gjelder det?',
    nn: 'Kva plassar gjeld det?',
    en: 'Which seats is it about?',
  },
  seatsHint: {
    nb: 'De som er ledige, eller der perioden er ute, er krysset av.',
    nn: 'Dei som er ledige, eller der perioden er ute, er kryssa av.',
    en: 'Those that are vacant, or whose term ends, are ticked.',
  },
  asks: {
    nb: (seat: string, who: string) => `${seat}: spør ${who}`,
    nn: (seat: string, who: string) => `${seat}: spør ${who}`,
    en: (seat: string, who: string) => `${seat}: asks ${who}`,
  },
  asksNobody: {
    nb: (seat: string) => `${seat}: ingen å spørre i Godfot`,
    nn: (seat: string) => `${seat}: ingen å spørje i Godfot`,
    en: (seat: string) => `${seat}: nobody to ask in Godfot`,
  },
  deadline: { nb: 'Svarfrist', nn: 'Svarfrist', en: 'Answer by' },
  deadlineHint: {
    nb: 'Kan stå tomt til runden sendes.',
    nn: 'Kan stå tomt til runda blir send.',
    en: 'May stand empty until the round is sent.',
  },
  begin: { nb: 'Lag utkast til runde', nn: 'Lag utkast til runde', en: 'Make a draft round' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  none: {
    nb: 'Organet har ingen plasser. Legg dem til først.',
    nn: 'Organet har ingen plassar. Legg dei til først.',
    en: 'The body has no seats. Add them first.',
  },
  ask: { nb: 'Spør om navn', nn: 'Spør om namn', en: 'Ask for names' },
  stillOpen: {
    nb: (round: string) => `Runden «${round}» er ikke lukket. Lukk eller forkast den.`,
    nn: (round: string) => `Runda «${round}» er ikkje lukka. Lukk eller forkast henne.`,
    en: (round: string) => `The round “${round}” is not closed. Close or discard it.`,
  },
  roundTitle: {
    nb: (body: string) => `Navn til ${body}`,
    nn: (body: string) => `Namn til ${body}`,
    en: (body: string) => `Names for ${body}`,
  },
  why: {
    nb: (body: string, seats: string) =>
      `Vi trenger navn til disse plassene i ${body}: ${seats}. Svar for den plassen dere oppnevner til.`,
    nn: (body: string, seats: string) =>
      `Vi treng namn til desse plassane i ${body}: ${seats}. Svar for den plassen de oppnemner til.`,
    en: (body: string, seats: string) =>
      `We need names for these seats in ${body}: ${seats}. Answer for the seat that you appoint to.`,
  },
  member: {
    nb: 'Hvem oppnevner dere?',
    nn: 'Kven oppnemner de?',
    en: 'Whom do you appoint?',
  },
  memberHelp: {
    nb: 'Navn, stilling og e-post.',
    nn: 'Namn, stilling og e-post.',
    en: 'Name, position and e-mail.',
  },
  substitute: {
    nb: 'Hvem er vara?',
    nn: 'Kven er vara?',
    en: 'Who is the substitute?',
  },
  substituteHelp: {
    nb: 'Navn, stilling og e-post. Er det flere, skriv dem i rekkefølge.',
    nn: 'Namn, stilling og e-post. Er det fleire, skriv dei i rekkjefølgje.',
    en: 'Name, position and e-mail. If there are several, write them in order.',
  },
  accepted: {
    nb: 'Har de som er foreslått, sagt ja?',
    nn: 'Har dei som er foreslåtte, sagt ja?',
    en: 'Have those proposed agreed?',
  },
  from: {
    nb: 'Fra hvilken dag?',
    nn: 'Frå kva dag?',
    en: 'From which day?',
  },
  municipality: {
    nb: 'Hvilken kommune kommer medlemmet fra?',
    nn: 'Kva kommune kjem medlemmen frå?',
    en: 'Which municipality does the member come from?',
  },
  municipalityHelp: {
    nb: 'Navnet på kommunen. Kan stå tomt.',
    nn: 'Namnet på kommunen. Kan stå tomt.',
    en: 'The name of the municipality. May stand empty.',
  },
  sex: {
    nb: 'Kjønn på medlemmet (kan stå tomt)',
    nn: 'Kjønn på medlemmen (kan stå tomt)',
    en: 'Sex of the member (may stand empty)',
  },
  sexHelp: {
    nb: 'Brukes bare til å se om organet får både kvinner og menn.',
    nn: 'Blir berre brukt til å sjå om organet får både kvinner og menn.',
    en: 'Used only to see whether the body gets both women and men.',
  },
  yes: { nb: 'Ja', nn: 'Ja', en: 'Yes' },
  no: { nb: 'Nei', nn: 'Nei', en: 'No' },
  unknown: { nb: 'Vet ikke', nn: 'Veit ikkje', en: 'Do not know' },
  notApplicable: { nb: 'Ikke aktuelt', nn: 'Ikkje aktuelt', en: 'Not applicable' },
  woman: { nb: 'Kvinne', nn: 'Kvinne', en: 'Woman' },
  man: { nb: 'Mann', nn: 'Mann', en: 'Man' },
  other: { nb: 'Annet', nn: 'Anna', en: 'Other' },
  decided: {
    nb: 'Hvem har oppnevnt, og i hvilken sak?',
    nn: 'Kven har oppnemnt, og i kva sak?',
    en: 'Who appointed, and in which case?',
  },
})

const problems = {
  'no-seat-chosen': {
    nb: 'Kryss av for minst én plass.',
    nn: 'Kryss av for minst éin plass.',
    en: 'Tick at least one seat.',
  },
  'nobody-to-ask': {
    nb: 'Ingen av dem plassene taler for, kan spørres i en runde. Skriv til dem, og sett inn navnene selv.',
    nn: 'Ingen av dei plassane talar for, kan spørjast i ei runde. Skriv til dei, og set inn namna sjølv.',
    en: 'None of those whom the seats speak for can be asked in a round. Write to them, and put in the names yourself.',
  },
} as const satisfies Record<AskingRefusal, Named>

/** Why no round about names is begun. */
export const askingProblemText = problemsIn(problems)
