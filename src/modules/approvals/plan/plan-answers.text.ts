import { type Locale, texts } from '../../../kernel/words.model.ts'
import type { AnswerBecomes } from './plan.model.ts'

/** What becomes of a party's answer, in a few words. */
export const becomesText: Record<AnswerBecomes, Record<Locale, string>> = {
  stands: { nb: 'Svaret står', nn: 'Svaret står', en: 'The answer stands' },
  'asked-anew': {
    nb: 'Blir spurt på nytt',
    nn: 'Blir spurd på nytt',
    en: 'Is asked again',
  },
  asked: { nb: 'Blir spurt', nn: 'Blir spurd', en: 'Is asked' },
  'new-party': { nb: 'Ny part, blir spurt', nn: 'Ny part, blir spurd', en: 'New party, is asked' },
  merged: {
    nb: 'Slått sammen, den nye kommunen blir spurt',
    nn: 'Slegen saman, den nye kommunen blir spurd',
    en: 'Merged, the new municipality is asked',
  },
  'left-out': {
    nb: 'Gjelder uten, blir ikke spurt',
    nn: 'Gjeld utan, blir ikkje spurd',
    en: 'Holds without it, is not asked',
  },
  'left-out-no-more': {
    nb: 'Gjelder ikke lenger uten, blir spurt',
    nn: 'Gjeld ikkje lenger utan, blir spurd',
    en: 'No longer holds without it, is asked',
  },
  'not-party-now': {
    nb: 'Ikke part nå, blir ikke spurt',
    nn: 'Ikkje part no, blir ikkje spurd',
    en: 'Not a party now, is not asked',
  },
}

/** What becomes of the answers to the version before. */
export const sayAnswers = texts({
  answersShort: {
    nb: 'Svarene på forrige versjon',
    nn: 'Svara på førre versjon',
    en: 'The answers to the version before',
  },
  answers: {
    nb: (number: number) => `Hva med svarene på versjon ${number}?`,
    nn: (number: number) => `Kva med svara på versjon ${number}?`,
    en: (number: number) => `What of the answers to version ${number}?`,
  },
  anew: { nb: 'Ny behandling', nn: 'Ny behandling', en: 'Treated anew' },
  anewMeans: {
    nb: 'Alle partene blir bedt om å behandle saken på nytt. Svarene på den forrige står på den.',
    nn: 'Alle partane blir bedne om å behandle saka på nytt. Svara på den førre står på den.',
    en: 'All parties are asked to treat the matter again. The answers to the one before stay with it.',
  },
  stand: {
    nb: 'Rettelse: svarene står',
    nn: 'Retting: svara står',
    en: 'A correction: the answers stand',
  },
  standMeans: {
    nb: 'Bare de som ikke har avgjort, blir spurt. Velg dette når rettelsen ikke endrer det partene har sagt ja eller nei til.',
    nn: 'Berre dei som ikkje har avgjort, blir spurde. Vel dette når rettinga ikkje endrar det partane har sagt ja eller nei til.',
    en: 'Only those who have not decided are asked. Choose this when the correction does not change what the parties have said yes or no to.',
  },
  judgedBy: {
    nb: 'Hvem har vurdert det?',
    nn: 'Kven har vurdert det?',
    en: 'Who has judged that?',
  },
  judgedByHint: {
    nb: 'Bare ved rettelse. Organ og sak, for eksempel ASU 12.02.2026, sak 4/26.',
    nn: 'Berre ved retting. Organ og sak, til dømes ASU 12.02.2026, sak 4/26.',
    en: 'Only for a correction. Body and case, for example ASU 12.02.2026, case 4/26.',
  },
  because: {
    nb: 'Hvorfor kan svarene stå?',
    nn: 'Kvifor kan svara stå?',
    en: 'Why can the answers stand?',
  },
  becauseHint: {
    nb: 'Bare ved rettelse. Grunnen sendes til partene og vises på tavla.',
    nn: 'Berre ved retting. Grunnen blir send til partane og vist på tavla.',
    en: 'Only for a correction. The reason is sent to the parties and shown on the board.',
  },
  becomesTitle: {
    nb: (number: number) => `Hva som blir av svarene på versjon ${number}`,
    nn: (number: number) => `Kva som blir av svara på versjon ${number}`,
    en: (number: number) => `What becomes of the answers to version ${number}`,
  },
  becomes: { nb: 'Når du legger fram', nn: 'Når du legg fram', en: 'When you put it forward' },
  answerBefore: {
    nb: (number: number) => `Svar på versjon ${number}`,
    nn: (number: number) => `Svar på versjon ${number}`,
    en: (number: number) => `Answer to version ${number}`,
  },
  willTell: {
    nb: (count: number) =>
      `${count === 1 ? '1 part får' : `${count} parter får`} vite at svaret står, og blir ikke spurt:`,
    nn: (count: number) =>
      `${count === 1 ? '1 part får' : `${count} partar får`} vite at svaret står, og blir ikkje ${count === 1 ? 'spurd' : 'spurde'}:`,
    en: (count: number) =>
      `${count === 1 ? '1 party is' : `${count} parties are`} told that the answer stands, and not asked:`,
  },
  willLeaveOut: {
    nb: (names: string) =>
      `Avtalen gjelder fortsatt uten: ${names}. De blir ikke spurt, og regnes ikke med.`,
    nn: (names: string) =>
      `Avtalen gjeld framleis utan: ${names}. Dei blir ikkje spurde, og blir ikkje rekna med.`,
    en: (names: string) =>
      `The agreement still holds without: ${names}. They are not asked, and do not count.`,
  },
  leftOutNoMore: {
    nb: (number: number, names: string) =>
      `Versjon ${number} er gjort gjeldende uten: ${names}. Det faller bort: de blir spurt på nytt, og regnes med.`,
    nn: (number: number, names: string) =>
      `Versjon ${number} er gjord gjeldande utan: ${names}. Det fell bort: dei blir spurde på nytt, og blir rekna med.`,
    en: (number: number, names: string) =>
      `Version ${number} was made to hold without: ${names}. That lapses: they are asked again, and count.`,
  },
  reportedLead: {
    nb: 'Det følger ikke med til den nye versjonen, og kan ikke bekreftes etter at du har lagt den fram. Bekreft det først hvis det skal stå:',
    nn: 'Det følgjer ikkje med til den nye versjonen, og kan ikkje stadfestast etter at du har lagt han fram. Stadfest det først dersom det skal stå:',
    en: 'It does not follow to the new version, and cannot be confirmed once you have put that forward. Confirm it first if it is to stand:',
  },
  ruleChanges: {
    nb: 'Regelen endres også',
    nn: 'Regelen blir òg endra',
    en: 'The rule changes too',
  },
  frameChanges: {
    nb: 'Mer enn teksten endres',
    nn: 'Meir enn teksten blir endra',
    en: 'More than the text changes',
  },
  ruleBefore: {
    nb: (was: string, is: string) => `Svarene er gitt under en annen regel. Før: ${was} Nå: ${is}`,
    nn: (was: string, is: string) => `Svara er gitt under ein annan regel. Før: ${was} No: ${is}`,
    en: (was: string, is: string) =>
      `The answers were given under another rule. Before: ${was} Now: ${is}`,
  },
  ruleJudgedBy: {
    nb: (by: string) =>
      `Svarene kan bare stå hvis det er vurdert at de gjelder også med den nye regelen. Du har skrevet at det er vurdert av: ${by}`,
    nn: (by: string) =>
      `Svara kan berre stå dersom det er vurdert at dei gjeld òg med den nye regelen. Du har skrive at det er vurdert av: ${by}`,
    en: (by: string) =>
      `The answers can stand only if it has been judged that they hold with the new rule too. You have written that it was judged by: ${by}`,
  },
  bodyBefore: {
    nb: 'Organet som avgjør, er et annet enn før. Svar fra det forrige organet teller da ikke som avgjort.',
    nn: 'Organet som avgjer, er eit anna enn før. Svar frå det førre organet tel då ikkje som avgjort.',
    en: 'The body that decides is another than before. Answers from the former body then do not count as decided.',
  },
  partiesChange: {
    nb: 'Partene er ikke de samme som før. Tabellen nedenfor viser hvem som er ny og hvem som går ut.',
    nn: 'Partane er ikkje dei same som før. Tabellen nedanfor viser kven som er ny, og kven som går ut.',
    en: 'The parties are not the same as before. The table below shows who is new and who goes out.',
  },
  formerGone: {
    nb: 'Versjonen før er trukket siden du åpnet skjemaet, så det er ingen svar som kan stå. Alle partene blir spurt. Se over valgene og gå videre.',
    nn: 'Versjonen før er trekt sidan du opna skjemaet, så det er ingen svar som kan stå. Alle partane blir spurde. Sjå over vala og gå vidare.',
    en: 'The version before has been withdrawn since you opened the form, so there are no answers that can stand. All parties are asked. Look over the choices and go on.',
  },
  answeredMail: {
    nb: (name: string) =>
      `De som har svart på den forrige versjonen, får denne. Slik blir den til ${name}:`,
    nn: (name: string) =>
      `Dei som har svart på den førre versjonen, får denne. Slik blir han til ${name}:`,
    en: (name: string) =>
      `Those who have answered the version before get this one. This is how it is to ${name}:`,
  },
  againMail: {
    nb: (name: string) => `De som er bedt om ny behandling, får denne. Slik blir den til ${name}:`,
    nn: (name: string) =>
      `Dei som er bedne om ny behandling, får denne. Slik blir han til ${name}:`,
    en: (name: string) =>
      `Those asked to treat it again get this one. This is how it is to ${name}:`,
  },
  awaitedMail: {
    nb: (name: string) =>
      `De som ikke har svart på den forrige versjonen, får denne. Slik blir den til ${name}:`,
    nn: (name: string) =>
      `Dei som ikkje har svart på den førre versjonen, får denne. Slik blir han til ${name}:`,
    en: (name: string) =>
      `Those who have not answered the version before get this one. This is how it is to ${name}:`,
  },
  newPartyMail: {
    nb: (name: string) =>
      `De som ikke ble spurt om den forrige versjonen, får denne. Slik blir den til ${name}:`,
    nn: (name: string) =>
      `Dei som ikkje vart spurde om den førre versjonen, får denne. Slik blir han til ${name}:`,
    en: (name: string) =>
      `Those not asked about the version before get this one. This is how it is to ${name}:`,
  },
  standsMail: {
    nb: (name: string) => `De som har svart, får denne. Slik blir den til ${name}:`,
    nn: (name: string) => `Dei som har svart, får denne. Slik blir han til ${name}:`,
    en: (name: string) => `Those who have answered get this one. This is how it is to ${name}:`,
  },
})
