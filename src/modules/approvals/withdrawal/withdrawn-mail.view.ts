import { longDay } from '../../../kernel/format.model.ts'
import type { MailLanguage, WrittenMail } from '../../../kernel/letter.model.ts'
import { stateText } from '../board-codes.text.ts'
import { answerAt, confirmAt, letter, type Sender, wayOf } from '../mail/letter.view.ts'
import { sayLetter } from '../mail/letter-words.text.ts'
import type { WithdrawnFacts } from '../mail/party-mail.model.ts'

/** The mail to one party when a version is withdrawn. */
export function withdrawnMail(
  language: MailLanguage,
  facts: WithdrawnFacts,
  sender: Sender,
): WrittenMail {
  const { title, number, reason, again, wasReported } = facts
  const withdrawn = sayLetter(language, 'withdrawn', sender.community, number, title)
  return {
    subject: sayLetter(language, 'withdrawnSubject', number, title),
    body: letter(
      language,
      facts,
      sender,
      [
        `${withdrawn}\n${reason}`,
        ...(wasReported ? [sayLetter(language, 'withdrawnReported', number)] : []),
        ...outAgain(language, facts, sender),
      ],
      again !== null && again.own.state !== 'not-party',
    ),
  }
}

/** Which version is out again, and what that means for the party. */
function outAgain(language: MailLanguage, facts: WithdrawnFacts, sender: Sender): string[] {
  const { again, deadline } = facts
  if (again === null) return [sayLetter(language, 'noneOut')]
  const { number, own } = again
  const isOut = sayLetter(language, 'outAgain', number)
  if (own.state === 'not-party') return [`${isOut} ${sayLetter(language, 'notYours')}`]
  if (own.state === 'answered') {
    const on = own.day === null ? '' : `, ${longDay(language, own.day)}`
    const answer = `${stateText[own.answer][language]}${on}`
    return [
      `${isOut} ${sayLetter(language, 'answerThen', answer)}`,
      `${sayLetter(language, 'answerThenAt')}\n${wayOf(language, facts, sender)}`,
    ]
  }
  const due =
    deadline === null ? '' : ` ${sayLetter(language, 'deadline', longDay(language, deadline))}`
  if (own.state === 'reported') {
    return [
      `${isOut} ${sayLetter(language, 'reportedWaits')}${due}`,
      ...confirmAt(language, facts, sender),
    ]
  }
  return [
    `${isOut} ${sayLetter(language, 'awaitedAgain')}${due}`,
    answerAt(language, 'answerOnceDecided', facts, sender),
  ]
}
