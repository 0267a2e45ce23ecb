import { longDay } from '../../../kernel/format.model.ts'
import type { MailLanguage, WrittenMail } from '../../../kernel/letter.model.ts'
import { texts } from '../../../kernel/words.model.ts'
import type { RoundMailFacts } from './round-mail.model.ts'

const say = texts({
  askSubject: {
    nb: (title: string) => `Svar ønskes: «${title}»`,
    nn: (title: string) => `Ber om svar: «${title}»`,
    en: (title: string) => `Please answer: “${title}”`,
  },
  nudgeSubject: {
    nb: (title: string) => `Påminnelse: vi venter på svar om «${title}»`,
    nn: (title: string) => `Påminning: vi ventar på svar om «${title}»`,
    en: (title: string) => `Reminder: we await an answer on “${title}”`,
  },
  hello: {
    nb: (name: string) => `Til ${name}`,
    nn: (name: string) => `Til ${name}`,
    en: (name: string) => `To ${name}`,
  },
  asks: {
    nb: (community: string, title: string) => `${community} spør om «${title}».`,
    nn: (community: string, title: string) => `${community} spør om «${title}».`,
    en: (community: string, title: string) => `${community} asks about “${title}”.`,
  },
  awaits: {
    nb: (community: string, title: string) =>
      `${community} har ikke fått svar fra dere om «${title}».`,
    nn: (community: string, title: string) =>
      `${community} har ikkje fått svar frå dykk om «${title}».`,
    en: (community: string, title: string) =>
      `${community} has had no answer from you on “${title}”.`,
  },
  deadline: {
    nb: (on: string) => `Fristen er ${on}.`,
    nn: (on: string) => `Fristen er ${on}.`,
    en: (on: string) => `The deadline is ${on}.`,
  },
  deadlinePassed: {
    nb: (on: string) => `Fristen gikk ut ${on}.`,
    nn: (on: string) => `Fristen gjekk ut ${on}.`,
    en: (on: string) => `The deadline was ${on}.`,
  },
  answerHere: {
    nb: 'Svar her. Du trenger ikke å logge inn, og du kan rette svaret med den samme lenka så lenge runden er åpen:',
    nn: 'Svar her. Du treng ikkje å logge inn, og du kan rette svaret med den same lenkja så lenge runden er open:',
    en: 'Answer here. You need not sign in, and you can correct the answer with the same link while the round is open:',
  },
  keepIt: {
    nb: (name: string) =>
      `Lenka er for deg som svarer for ${name}. Er det en annen som skal svare, kan du sende e-posten videre.`,
    nn: (name: string) =>
      `Lenkja er for deg som svarer for ${name}. Er det ein annan som skal svare, kan du sende e-posten vidare.`,
    en: (name: string) =>
      `The link is for you who answer for ${name}. If somebody else is to answer, you can forward the mail.`,
  },
  from: {
    nb: (community: string) =>
      `Spørsmål? Ta kontakt med sekretariatet.\n\nHilsen sekretariatet i ${community}`,
    nn: (community: string) =>
      `Spørsmål? Ta kontakt med sekretariatet.\n\nHelsing sekretariatet i ${community}`,
    en: (community: string) => `Questions? Reply to this mail.\n\nThe secretariat of ${community}`,
  },
})

/** The mail that asks, to one receiver. */
export const roundMail =
  (community: string) =>
  (language: MailLanguage, facts: RoundMailFacts): WrittenMail => ({
    subject: say(language, 'askSubject', facts.title),
    body: letter(language, community, facts, [
      `${say(language, 'asks', community, facts.title)}${dueText(language, facts)}`,
      ...(facts.reason === null ? [] : [facts.reason]),
    ]),
  })

/** The mail to one receiver at a place that has not answered. */
export const roundNudgeMail =
  (community: string) =>
  (language: MailLanguage, facts: RoundMailFacts): WrittenMail => ({
    subject: say(language, 'nudgeSubject', facts.title),
    body: letter(language, community, facts, [
      `${say(language, 'awaits', community, facts.title)}${dueText(language, facts)}`,
    ]),
  })

const dueText = (language: MailLanguage, { deadline, isLate }: RoundMailFacts): string =>
  deadline === null
    ? ''
    : ` ${say(language, isLate ? 'deadlinePassed' : 'deadline', longDay(language, deadline))}`

const letter = (
  language: MailLanguage,
  community: string,
  { name, link }: RoundMailFacts,
  said: readonly string[],
): string =>
  [
    say(language, 'hello', name),
    ...said,
    `${say(language, 'answerHere')}\n${link}`,
    say(language, 'keepIt', name),
    say(language, 'from', community),
  ].join('\n\n')

/** What stands in place of the link, where a mail is shown before it is sent. */
export const shownLink: Record<MailLanguage, string> = {
  nb: '[hver mottaker får sin egen lenke her]',
  nn: '[kvar mottakar får si eiga lenkje her]',
}
