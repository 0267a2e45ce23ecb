import type { Locale, Named } from '../../kernel/words.model.ts'
import { texts } from '../../kernel/words.model.ts'
import type { AnsweredBy } from './answer.model.ts'
import type { Quantity, QuestionKind, Unit } from './question.model.ts'
import type { AnswerReaders, RoundState } from './round.model.ts'

/** How a round stands. */
export const stateNames: Record<RoundState, Named> = {
  draft: { nb: 'Utkast', nn: 'Utkast', en: 'Draft' },
  sent: { nb: 'Sendt', nn: 'Send', en: 'Sent' },
  closed: { nb: 'Lukket', nn: 'Lukka', en: 'Closed' },
  reopened: { nb: 'Gjenåpnet', nn: 'Opna att', en: 'Reopened' },
}

/** Who reads the answers beside the secretariat. */
export const readerNames: Record<AnswerReaders, Named> = {
  secretariat: { nb: 'Bare sekretariatet', nn: 'Berre sekretariatet', en: 'Only the secretariat' },
  'asked-when-closed': {
    nb: 'Alle som er spurt, når runden er lukket',
    nn: 'Alle som er spurde, når runden er lukka',
    en: 'All who are asked, once the round is closed',
  },
  'asked-at-once': {
    nb: 'Alle som er spurt, med en gang',
    nn: 'Alle som er spurde, med det same',
    en: 'All who are asked, at once',
  },
}

/** How a question is answered. */
export const kindNames: Record<QuestionKind, Named> = {
  one: { nb: 'Ett valg', nn: 'Eitt val', en: 'One choice' },
  several: { nb: 'Flere valg', nn: 'Fleire val', en: 'Several choices' },
  'yes-no': { nb: 'Ja eller nei', nn: 'Ja eller nei', en: 'Yes or no' },
  number: { nb: 'Tall', nn: 'Tal', en: 'Number' },
  range: { nb: 'Tall fra og til', nn: 'Tal frå og til', en: 'Number from and to' },
  day: { nb: 'Dag', nn: 'Dag', en: 'Day' },
  text: { nb: 'Tekst', nn: 'Tekst', en: 'Text' },
  file: { nb: 'Fil', nn: 'Fil', en: 'File' },
}

/** What a number counts. */
export const unitNames: Record<Unit, Named> = {
  'kroner-once': { nb: 'Kroner, én gang', nn: 'Kroner, éin gong', en: 'Kroner, once' },
  'kroner-yearly': { nb: 'Kroner hvert år', nn: 'Kroner kvart år', en: 'Kroner each year' },
  'man-years': { nb: 'Årsverk', nn: 'Årsverk', en: 'Man-years' },
  persons: { nb: 'Personer', nn: 'Personar', en: 'Persons' },
  hours: { nb: 'Timer', nn: 'Timar', en: 'Hours' },
  other: { nb: 'Noe annet', nn: 'Noko anna', en: 'Something else' },
}

/** What a number counts, as one says it. */
export const unitText = (locale: Locale, { unit, unitName }: Quantity): string =>
  unitName ?? unitNames[unit][locale]

/** The same within a sentence; a name of the asker's own stands as it was written. */
export const unitWithin = (locale: Locale, { unit, unitName }: Quantity): string =>
  unitName ?? unitNames[unit][locale].toLocaleLowerCase('nb')

/** Who an answer comes from. */
export const answeredByNames: Record<AnsweredBy, Named> = {
  party: { nb: 'Parten selv', nn: 'Parten sjølv', en: 'The party itself' },
  region: { nb: 'Regionen', nn: 'Regionen', en: 'The region' },
  secretariat: {
    nb: 'Sekretariatet, på vegne av parten',
    nn: 'Sekretariatet, på vegner av parten',
    en: 'The secretariat, on behalf of the party',
  },
  sources: { nb: 'Kilder', nn: 'Kjelder', en: 'Sources' },
}

/** Words that several pages of the room share. */
export const sayRounds = texts({
  rounds: { nb: 'Runder', nn: 'Rundar', en: 'Rounds' },
  unknown: { nb: 'Vet ikke', nn: 'Veit ikkje', en: 'Do not know' },
  begunOn: {
    nb: (day: string) => `Begynt ${day}`,
    nn: (day: string) => `Byrja ${day}`,
    en: (day: string) => `Begun ${day}`,
  },
  open: { nb: 'Ikke besvart', nn: 'Ikkje svara på', en: 'Not answered' },
  notApplicable: { nb: 'Ikke aktuelt', nn: 'Ikkje aktuelt', en: 'Not applicable' },
  yes: { nb: 'Ja', nn: 'Ja', en: 'Yes' },
  no: { nb: 'Nei', nn: 'Nei', en: 'No' },
  questionCount: {
    nb: (count: number) => (count === 1 ? 'Ett spørsmål' : `${count} spørsmål`),
    nn: (count: number) => (count === 1 ? 'Eitt spørsmål' : `${count} spørsmål`),
    en: (count: number) => (count === 1 ? 'One question' : `${count} questions`),
  },
  deadline: {
    nb: (day: string) => `Frist ${day}`,
    nn: (day: string) => `Frist ${day}`,
    en: (day: string) => `Deadline ${day}`,
  },
  attachments: { nb: 'Vedlegg', nn: 'Vedlegg', en: 'Attachments' },
  toRound: { nb: 'Til runden', nn: 'Til runden', en: 'To the round' },
  readers: {
    nb: 'Hvem leser svarene',
    nn: 'Kven les svara',
    en: 'Who reads the answers',
  },
  sentAlready: {
    nb: 'Runden er sendt, og kan ikke forkastes.',
    nn: 'Runden er send, og kan ikkje forkastast.',
    en: 'The round is sent and cannot be discarded.',
  },
  nowRound: {
    nb: (title: string, state: string) => `Runden heter nå «${title}» og er ${state}.`,
    nn: (title: string, state: string) => `Runden heiter no «${title}» og er ${state}.`,
    en: (title: string, state: string) => `The round is now called “${title}” and is ${state}.`,
  },
  nowAsked: {
    nb: (count: number) => `Nå er ${count} spurt.`,
    nn: (count: number) => `No er ${count} spurde.`,
    en: (count: number) => `Now ${count} are asked.`,
  },
  nowState: {
    nb: (state: string) => `Runden er nå ${state}.`,
    nn: (state: string) => `Runden er no ${state}.`,
    en: (state: string) => `The round is now ${state}.`,
  },
  nowFiles: {
    nb: (titles: string[]) =>
      titles.length === 0
        ? 'Runden har nå ingen vedlegg.'
        : `Vedleggene er nå: ${titles.join(' · ')}`,
    nn: (titles: string[]) =>
      titles.length === 0
        ? 'Runden har no ingen vedlegg.'
        : `Vedlegga er no: ${titles.join(' · ')}`,
    en: (titles: string[]) =>
      titles.length === 0
        ? 'The round has no attachments now.'
        : `The attachments are now: ${titles.join(' · ')}`,
  },
  nowQuestions: {
    nb: (wordings: string[]) =>
      wordings.length === 0
        ? 'Runden har nå ingen spørsmål.'
        : `Spørsmålene er nå: ${wordings.join(' · ')}`,
    nn: (wordings: string[]) =>
      wordings.length === 0
        ? 'Runden har no ingen spørsmål.'
        : `Spørsmåla er no: ${wordings.join(' · ')}`,
    en: (wordings: string[]) =>
      wordings.length === 0
        ? 'The round has no questions now.'
        : `The questions are now: ${wordings.join(' · ')}`,
  },
})
