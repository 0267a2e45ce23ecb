import type { Day, Instant } from '../../kernel/day.model.ts'
import type { Hundredths } from './value.model.ts'

/** A round that was closed and is open again is *gjenåpnet*. */
export const roundStates = ['draft', 'sent', 'closed', 'reopened'] as const
export type RoundState = (typeof roundStates)[number]

/** Who reads the answers beside the secretariat, and when: nobody, all asked once it is closed, all asked at once. */
export const answerReaders = ['secretariat', 'asked-when-closed', 'asked-at-once'] as const
export type AnswerReaders = (typeof answerReaders)[number]

/** One question, or some, to many parties by a deadline. */
export type Round = {
  id: string
  slug: string
  title: string
  /** Why it is asked. */
  reason: string | null
  state: RoundState
  deadline: Day | null
  /** The function at each place that it is meant for; null where it is whoever is the contact. */
  functionKey: string | null
  readers: AnswerReaders
  /** May a region answer for its members? */
  regionsAnswer: boolean
  /** Is what is answered what a council or board has decided? Then what is told by a link counts once it is confirmed. */
  isDecided: boolean
  /** Who sees that it is asked. */
  audience: 'municipalities' | 'community'
  /** How many days before and after the deadline whoever has not answered is reminded by the calendar. */
  remindBefore: readonly number[]
  remindAfter: readonly number[]
  /** The day that an exercise is played on; null outside exercises. */
  shownOn: Day | null
  sentOn: Day | null
  /** When it was closed the last time; also where it is open again. */
  closedAt: Instant | null
  closedOn: Day | null
}

/** What of a round is chosen while it is a draft. */
export type RoundDraft = Pick<
  Round,
  | 'title'
  | 'reason'
  | 'deadline'
  | 'functionKey'
  | 'readers'
  | 'regionsAnswer'
  | 'isDecided'
  | 'audience'
  | 'remindBefore'
  | 'remindAfter'
>

/** Whoever is asked, as they were called and how many lived there when it was sent. */
export type Asked = {
  place: string
  name: string
  inhabitants: number | null
  /** The region that the municipality was in, where that is one and not disputed. */
  region: string | null
  /** Why one was added after it was sent; null for those asked from the start. */
  addedBecause: string | null
}

/** What somebody has estimated for all who were asked, and how; never added to what was answered. */
export type Estimate = {
  question: string
  /** The version of the questions that it was made for; null where that is the last. */
  version: number
  from: Hundredths
  to: Hundredths
  method: string
}

/** Can it be answered so that the answer counts? */
export const isOpen = ({ state }: Pick<Round, 'state'>): boolean =>
  state === 'sent' || state === 'reopened'
