import { longDay } from '../../../kernel/format.model.ts'
import type { MailLanguage, WrittenMail } from '../../../kernel/letter.model.ts'
import { shownLink } from '../../rounds/index.ts'
import type { Standing } from '../board.model.ts'
import { stateText } from '../board-codes.text.ts'
import { sayNewer } from '../versions/newer-version.text.ts'
import { askedBodyText, sayLetter } from './letter-words.text.ts'
import type {
  AgainFacts,
  AskFacts,
  DeadlineFacts,
  MailFacts,
  NudgeFacts,
} from './party-mail.model.ts'

/** Where a mail comes from: the community, what a party is led to, and what the sender adds of her own. */
export type Sender = {
  community: string
  greeting?: string | null
  at(name: 'answer' | 'partyPackage', partyCode: string): string
}

/** The receiver's own way as the mail shows it, or the page of the party. */
export function wayOf(language: MailLanguage, { link, code }: MailFacts, { at }: Sender): string {
  if (link === 'none') return at('answer', code)
  return link === 'shown' ? shownLink[language] : link.url
}

/** The way to the answer, with what leads to it. */
export const answerAt = (
  language: MailLanguage,
  lead: 'answerAt' | 'answerOnceDecided',
  facts: MailFacts,
  sender: Sender,
): string =>
  [
    `${sayLetter(language, lead)}\n${wayOf(language, facts, sender)}`,
    ...(facts.link === 'none'
      ? []
      : [
          sayLetter(language, 'keepIt', facts.name),
          `${sayLetter(language, 'orSignIn')}\n${sender.at('answer', facts.code)}`,
        ]),
  ].join('\n\n')

/** The way to confirm what is told by a link, for whoever may, and to tell it anew. */
export const confirmAt = (language: MailLanguage, facts: MailFacts, sender: Sender): string[] => [
  `${sayLetter(language, 'confirmAt')}\n${sender.at('answer', facts.code)}`,
  ...(facts.link === 'none'
    ? []
    : [
        `${sayLetter(language, 'correctAt')}\n${wayOf(language, facts, sender)}`,
        sayLetter(language, 'keepIt', facts.name),
      ]),
]

/** What is said, between greeting and sender, with the way to the package last, where the party has one. */
export const letter = (
  language: MailLanguage,
  { code, name }: MailFacts,
  { community, greeting, at }: Sender,
  said: readonly string[],
  hasPackage = true,
): string =>
  [
    sayLetter(language, 'hello', name),
    ...said,
    ...(greeting ? [greeting] : []),
    ...(hasPackage ? [`${sayLetter(language, 'package')}\n${at('partyPackage', code)}`] : []),
    sayLetter(language, 'from', community),
  ].join('\n\n')

/** The mail to one party that has not answered. */
export function nudgeMail(language: MailLanguage, facts: NudgeFacts, sender: Sender): WrittenMail {
  const { title, deadline, isLate, isReported, again } = facts
  const due =
    deadline === null
      ? ''
      : ` ${sayLetter(language, isLate ? 'deadlinePassed' : 'deadline', longDay(language, deadline))}`
  if (isReported) {
    return {
      subject: sayLetter(language, 'reportedSubject', title),
      body: letter(language, facts, sender, [
        sayLetter(language, 'reported', sender.community, title) + due,
        ...confirmAt(language, facts, sender),
      ]),
    }
  }
  return {
    subject: sayLetter(language, 'subject', title),
    body: letter(language, facts, sender, [
      sayLetter(language, again ? 'again' : 'awaits', sender.community, title) + due,
      ...(again ? [again] : []),
      answerAt(language, 'answerAt', facts, sender),
      sayLetter(language, 'notYet'),
    ]),
  }
}

/** The mail to one party that a version is put before. */
export function askMail(language: MailLanguage, facts: AskFacts, sender: Sender): WrittenMail {
  const { title, deadline, decidingBody, standing, newer } = facts
  if (standing) return standMail(language, { ...facts, standing }, sender)
  const due =
    deadline === null
      ? sayLetter(language, 'noDeadline')
      : sayLetter(language, 'deadline', longDay(language, deadline))
  const body = askedBodyText[decidingBody][language]
  const asks = newer
    ? sayNewer(language, 'asksVersion', sender.community, title, newer.number, body)
    : sayLetter(language, 'asks', sender.community, title, body)
  return {
    subject: askSubject(language, facts),
    body: letter(language, facts, sender, [
      `${asks} ${due}`,
      ...answeredBefore(language, newer),
      answerAt(language, 'answerOnceDecided', facts, sender),
    ]),
  }
}

function askSubject(language: MailLanguage, { title, newer }: AskFacts): string {
  if (!newer) return sayLetter(language, 'askSubject', title)
  const words = newer.before?.answer ? 'askAgainSubject' : 'askVersionSubject'
  return sayNewer(language, words, newer.number, title)
}

/** What a party of the version before answered to it, and that the matter is to be treated all the same. */
function answeredBefore(language: MailLanguage, newer: AskFacts['newer']): string[] {
  if (!newer?.before) return []
  const { number, answer, again } = newer.before
  if (!answer) return [sayNewer(language, 'notAnsweredVersion', number, newer.number)]
  const on = answer.day === null ? '' : ` (${longDay(language, answer.day)})`
  const state = stateText[answer.state][language]
  const answered = sayNewer(language, 'answeredVersion', state, number, on)
  return again === null
    ? [`${answered} ${sayNewer(language, 'treatAnew', newer.number)}`]
    : [`${answered} ${sayNewer(language, 'askedAgainThen')}\n${again}`]
}

/** The mail to one party whose answer to the version before stands. */
function standMail(
  language: MailLanguage,
  facts: AskFacts & { standing: Standing },
  sender: Sender,
): WrittenMail {
  const { title, standing } = facts
  return {
    subject: sayLetter(language, 'standSubject', title),
    body: letter(language, facts, sender, [
      sayLetter(language, 'stands', sender.community, title),
      `${sayLetter(language, 'standsBecause', standing.judgedBy)}\n${standing.because}`,
      `${sayLetter(language, 'standsAt')}\n${wayOf(language, facts, sender)}`,
    ]),
  }
}

/** The mail to one party that is asked to treat the matter again. */
export function againMail(language: MailLanguage, facts: AgainFacts, sender: Sender): WrittenMail {
  const { title, reason } = facts
  return {
    subject: sayLetter(language, 'againSubject', title),
    body: letter(language, facts, sender, [
      sayLetter(language, 'again', sender.community, title),
      reason,
      answerAt(language, 'answerOnceDecided', facts, sender),
    ]),
  }
}

/** The mail to one party whose answer is missing, when the deadline moves. */
export function deadlineMail(
  language: MailLanguage,
  facts: DeadlineFacts,
  sender: Sender,
): WrittenMail {
  const { title, deadline, was, reason, isReported } = facts
  const moved = sayLetter(
    language,
    'deadlineMoved',
    sender.community,
    title,
    longDay(language, deadline),
  )
  const before =
    was === null ? '' : ` ${sayLetter(language, 'deadlineWas', longDay(language, was))}`
  return {
    subject: sayLetter(language, 'deadlineSubject', title),
    body: letter(language, facts, sender, [
      moved + before,
      reason,
      ...(isReported
        ? [sayLetter(language, 'reportedWaits'), ...confirmAt(language, facts, sender)]
        : [answerAt(language, 'answerOnceDecided', facts, sender)]),
    ]),
  }
}
