import type { MailStory } from '../../../kernel/mail-story.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import type { FieldError } from '../../../ui/form.tsx'
import type { HoldsHere, VersionStanding } from '../../agreements/index.ts'
import type { BoardLine, BoardParty, Circulation } from '../board.model.ts'
import type { CirculationFacts } from '../circulation-row.model.ts'
import type { AskedDay } from '../day-check/right-day.model.ts'
import type { LinksShown } from '../links/party-link.rule.ts'
import { toldLabels, toldWords } from '../look/told.text.ts'
import type { AgainOutcome } from '../mail/mail-reach.model.ts'
import type { PartyNote, TypedNote } from '../note/note.model.ts'
import type { TypedQuestion } from '../question/question.model.ts'
import { sayQuestion } from '../question/question.text.ts'
import type { Report, WaitingReport } from '../reported/report.model.ts'
import { eachText, type ToldText, type Treatment, type TreatmentState } from '../treatment.model.ts'
import type { PredecessorAnswer } from '../versions/predecessors.rule.ts'
import type { PutVersion } from '../versions/put-version.model.ts'
import type { AnswerField, AnswerPlace, PartyDoors, TypedAnswer } from './answer.model.ts'
import { sayAnswer } from './answer.text.ts'
import { sayForm as say } from './answer-form.text.ts'
import type { consequenceOf } from './party-page.rule.ts'

export type PartyAnswerProps = {
  page: CommunityPage
  slug: string
  facts: CirculationFacts
  /** The versions that the party was a party of. */
  versions: readonly PutVersion[]
  /** What they answered who have become the party since, to the versions whose answers stand. */
  before: readonly PredecessorAnswer[]
  circulation: Circulation
  party: BoardParty
  line: BoardLine
  /** Where the version stands for the party. */
  standing: VersionStanding
  /** Which version holds for the party. */
  holdsHere: HoldsHere
  /** How the document stands, and how it would without this party. */
  consequence: ReturnType<typeof consequenceOf>
  /** What there is room for now; the page offers nothing else. */
  doors: PartyDoors
  /** The answer as it was typed, with the body it is about. */
  typed: TypedAnswer
  /** The day that was typed, where it is asked whether it is right. */
  askedDay: AskedDay | null
  /** The next party whose answer is missing, for whoever enters them all, and how many there are. */
  next: BoardLine | null
  awaited: number
  /** The party whose answer was saved before this one's page was come to. */
  savedFor: string | null
  /** Does the agreement hold without the one that it was saved for? */
  isSavedLeftOut: boolean
  /** The line that is being corrected. */
  correcting: Treatment | null
  /** What is told by the links in mails and nobody has confirmed, for those who may; and the one that is being confirmed. */
  reports: readonly WaitingReport[]
  confirming: Report | null
  /** What was to be confirmed, and waits no longer. */
  became: Report | null
  /** The question that was answered, as it was typed. */
  question: TypedQuestion | null
  errors: readonly FieldError[]
  /** What the party has been written, for those who send it. */
  mails: readonly MailStory[]
  /** The links in its mails; null where nothing is done about them any longer. */
  links: LinksShown | null
  sendsMail: boolean
  /** What came of sending a mail again. */
  again: AgainOutcome | null
  /** What was just done: an answer was saved, a question about the party answered, or the party was asked again. */
  saved: 'lagret' | 'avklart' | 'uten' | 'igjen' | 'notert' | 'tilside' | 'stemmer' | null
  /** What the secretariat has noted for itself, and a note as it was typed. */
  notes: readonly PartyNote[]
  note: TypedNote | null
}

export type FormProps = PartyAnswerProps & { states: readonly TreatmentState[] }

/** What the fields of an answer show, wherever they stand. */
export type FieldsProps = Pick<PartyAnswerProps, 'page' | 'typed' | 'askedDay' | 'errors'>

export const errorIn =
  ({ errors }: Pick<FieldsProps, 'errors'>) =>
  (field: string) =>
    errors.find((error) => error.field === field)?.message

/** What the fields are called, in the form and where something is wrong with them. */
export const answerLabels = (locale: Locale): Record<AnswerPlace, string> => ({
  body: say(locale, 'whichBody'),
  state: say(locale, 'state'),
  day: say(locale, 'day'),
  rightDay: say(locale, 'isDayRight'),
  source: sayQuestion(locale, 'source'),
  decides: say(locale, 'decides'),
  ...eachText((name) => toldLabels[name][locale]),
  hinders: sayQuestion(locale, 'hinders'),
  file: sayAnswer(locale, 'file'),
  keepsFile: say(locale, 'keepsFileShort'),
  link: sayAnswer(locale, 'link'),
  supersedes: say(locale, 'correct'),
  completes: say(locale, 'complete'),
  report: say(locale, 'confirm'),
  save: '',
})

/** What a field of the form shows. */
export const fieldIn = (props: FieldsProps) => {
  const errorOf = errorIn(props)
  const labels = answerLabels(props.page.locale)
  return (name: AnswerField) => ({
    name,
    label: labels[name],
    value: props.typed[name],
    error: errorOf(name),
  })
}

/** A field for what is told of a treatment in words. */
export const textIn = (props: FieldsProps) => {
  const field = fieldIn(props)
  const { locale } = props.page
  return (name: ToldText) => {
    const { hint } = toldWords[name]
    return { ...field(name), hint: hint?.[locale] }
  }
}
