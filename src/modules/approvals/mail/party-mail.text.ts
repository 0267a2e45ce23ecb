import { longDay } from '../../../kernel/format.model.ts'
import type { MailLanguage, WrittenMail } from '../../../kernel/letter.model.ts'
import { type Locale, texts } from '../../../kernel/words.model.ts'
import type { Standing } from '../board.model.ts'
import type { TreatingBody } from '../treatment.model.ts'
import type { AskFacts, DeadlineFacts, MailFacts, NudgeFacts } from './party-mail.model.ts'

const say = texts({
  subject: {
    nb: (title: string) => `Påminnelse: vi venter på svar om «${title}»`,
    nn: (title: string) => `Påminning: vi ventar på svar om «${title}»`,
    en: (title: string) => `Reminder: we await an answer on “${title}”`,
  },
  askSubject: {
    nb: (title: string) => `Til behandling: «${title}»`,
    nn: (title: string) => `Til behandling: «${title}»`,
    en: (title: string) => `For your decision: “${title}”`,
  },
  asks: {
    nb: (community: string, title: string, body: string) =>
      `${community} har lagt fram «${title}» og ber om at ${body} avgjør saken.`,
    nn: (community: string, title: string, body: string) =>
      `${community} har lagt fram «${title}» og ber om at ${body} avgjer saka.`,
    en: (community: string, title: string, body: string) =>
      `${community} has put forward “${title}” and asks that ${body} decides the matter.`,
  },
  standSubject: {
    nb: (title: string) => `Rettet, og svaret deres står: «${title}»`,
    nn: (title: string) => `Retta, og svaret dykkar står: «${title}»`,
    en: (title: string) => `Corrected, and your answer stands: “${title}”`,
  },
  stands: {
    nb: (community: string, title: string) =>
      `${community} har lagt fram en rettet versjon av «${title}». Svaret dere har gitt, står, og dere trenger ikke behandle saken på nytt.`,
    nn: (community: string, title: string) =>
      `${community} har lagt fram ein retta versjon av «${title}». Svaret de har gitt, står, og de treng ikkje behandle saka på nytt.`,
    en: (community: string, title: string) =>
      `${community} has put forward a corrected version of “${title}”. The answer that you have given stands, and you need not treat the matter again.`,
  },
  standsBecause: {
    nb: (judgedBy: string) => `Det er vurdert av ${judgedBy}, med denne grunnen:`,
    nn: (judgedBy: string) => `Det er vurdert av ${judgedBy}, med denne grunnen:`,
    en: (judgedBy: string) => `This was judged by ${judgedBy}, for this reason:`,
  },
  standsAt: {
    nb: 'Svaret og den nye versjonen ser dere her. Mener dere at rettelsen må behandles, så si fra til sekretariatet:',
    nn: 'Svaret og den nye versjonen ser de her. Meiner de at rettinga må behandlast, så sei frå til sekretariatet:',
    en: 'See the answer and the new version here. If you hold that the correction must be treated, tell the secretariat:',
  },
  deadlineSubject: {
    nb: (title: string) => `Ny frist for svar om «${title}»`,
    nn: (title: string) => `Ny frist for svar om «${title}»`,
    en: (title: string) => `New deadline for answers on “${title}”`,
  },
  deadlineMoved: {
    nb: (community: string, title: string, on: string) =>
      `${community} har flyttet fristen for å svare på «${title}» til ${on}.`,
    nn: (community: string, title: string, on: string) =>
      `${community} har flytta fristen for å svare på «${title}» til ${on}.`,
    en: (community: string, title: string, on: string) =>
      `${community} has moved the deadline for answering “${title}” to ${on}.`,
  },
  deadlineWas: {
    nb: (on: string) => `Den var ${on}.`,
    nn: (on: string) => `Han var ${on}.`,
    en: (on: string) => `It was ${on}.`,
  },
  noDeadline: {
    nb: 'Ingen frist er satt.',
    nn: 'Ingen frist er sett.',
    en: 'No deadline is set.',
  },
  answerOnceDecided: {
    nb: 'Meld svaret her når saken er avgjort. Utfall og dato er nok, og protokollen kan komme etterpå:',
    nn: 'Meld svaret her når saka er avgjord. Utfall og dato er nok, og protokollen kan kome etterpå:',
    en: 'Give the answer here once it is decided. Outcome and day are enough, and the minutes can follow:',
  },
  hello: {
    nb: (name: string) => `Til ${name}`,
    nn: (name: string) => `Til ${name}`,
    en: (name: string) => `To ${name}`,
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
  answerAt: {
    nb: 'Meld svaret her. Utfall og dato er nok, og protokollen kan komme etterpå:',
    nn: 'Meld svaret her. Utfall og dato er nok, og protokollen kan kome etterpå:',
    en: 'Give the answer here. Outcome and day are enough, and the minutes can follow:',
  },
  notYet: {
    nb: 'Er saken ikke behandlet ennå, så meld samme sted når den skal opp.',
    nn: 'Er saka ikkje behandla enno, så meld same stad når ho skal opp.',
    en: 'If the matter has not been treated yet, say in the same place when it will be.',
  },
  package: {
    nb: 'Saksframlegg, avtale og vedlegg ligger her:',
    nn: 'Saksframlegg, avtale og vedlegg ligg her:',
    en: 'The case paper, the agreement and the attachments are here:',
  },
  from: {
    nb: (community: string) => `Hilsen sekretariatet i ${community}`,
    nn: (community: string) => `Helsing sekretariatet i ${community}`,
    en: (community: string) => `The secretariat of ${community}`,
  },
})

const asked: Record<TreatingBody, Record<Locale, string>> = {
  committee: { nb: 'utvalget', nn: 'utvalet', en: 'the committee' },
  'executive-board': { nb: 'formannskapet', nn: 'formannskapet', en: 'the executive board' },
  'municipal-council': { nb: 'kommunestyret', nn: 'kommunestyret', en: 'the municipal council' },
  'trust-board': { nb: 'styret', nn: 'styret', en: 'the board' },
}

/** Where a mail comes from: the community, what a party is led to, and what the sender adds of her own. */
type Sender = {
  community: string
  greeting?: string | null
  at(name: 'answer' | 'partyPackage', partyCode: string): string
}

/** The mail to one party that has not answered. */
export function nudgeMail(language: MailLanguage, facts: NudgeFacts, sender: Sender): WrittenMail {
  const { title, deadline, isLate } = facts
  const due =
    deadline === null
      ? ''
      : ` ${say(language, isLate ? 'deadlinePassed' : 'deadline', longDay(language, deadline))}`
  return {
    subject: say(language, 'subject', title),
    body: letter(language, facts, sender, [
      say(language, 'awaits', sender.community, title) + due,
      answerAt(language, 'answerAt', facts, sender),
      say(language, 'notYet'),
    ]),
  }
}

/** The mail to one party that a version is put before. */
export function askMail(language: MailLanguage, facts: AskFacts, sender: Sender): WrittenMail {
  const { title, deadline, decidingBody, standing } = facts
  if (standing) return standMail(language, { ...facts, standing }, sender)
  const due =
    deadline === null
      ? say(language, 'noDeadline')
      : say(language, 'deadline', longDay(language, deadline))
  return {
    subject: say(language, 'askSubject', title),
    body: letter(language, facts, sender, [
      `${say(language, 'asks', sender.community, title, asked[decidingBody][language])} ${due}`,
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
  const { title, deadline, was, reason } = facts
  const moved = say(language, 'deadlineMoved', sender.community, title, longDay(language, deadline))
  const before = was === null ? '' : ` ${say(language, 'deadlineWas', longDay(language, was))}`
  return {
    subject: say(language, 'deadlineSubject', title),
    body: letter(language, facts, sender, [
      moved + before,
      reason,
      answerAt(language, 'answerOnceDecided', facts, sender),
    ]),
  }
}

/** The mail to one party whose answer to the version before stands. */
function standMail(
  language: MailLanguage,
  facts: AskFacts & { standing: Standing },
  sender: Sender,
): WrittenMail {
  const { title, standing, code } = facts
  return {
    subject: say(language, 'standSubject', title),
    body: letter(language, facts, sender, [
      say(language, 'stands', sender.community, title),
      `${say(language, 'standsBecause', standing.judgedBy)}\n${standing.because}`,
      `${say(language, 'standsAt')}\n${sender.at('answer', code)}`,
    ]),
  }
}

const answerAt = (
  language: MailLanguage,
  lead: 'answerAt' | 'answerOnceDecided',
  { code }: MailFacts,
  { at }: Sender,
): string => `${say(language, lead)}\n${at('answer', code)}`

/** What is said, between greeting and sender, with the way to the package last. */
const letter = (
  language: MailLanguage,
  { code, name }: MailFacts,
  { community, greeting, at }: Sender,
  said: readonly string[],
): string =>
  [
    say(language, 'hello', name),
    ...said,
    ...(greeting ? [greeting] : []),
    `${say(language, 'package')}\n${at('partyPackage', code)}`,
    say(language, 'from', community),
  ].join('\n\n')
