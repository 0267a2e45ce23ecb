import { longDay } from '../../kernel/format.model.ts'
import { texts } from '../../kernel/words.model.ts'
import type { NudgeFacts, NudgeLanguage } from './nudge.model.ts'

const say = texts({
  subject: {
    nb: (title: string) => `Påminnelse: vi venter på svar om «${title}»`,
    nn: (title: string) => `Påminning: vi ventar på svar om «${title}»`,
    en: (title: string) => `Reminder: we await an answer on “${title}”`,
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

/** The mail to one party that has not answered. `documentAt` is the document's address. */
export function nudgeMail(
  language: NudgeLanguage,
  { code, name, title, deadline, isLate }: NudgeFacts,
  { community, documentAt }: { community: string; documentAt: string },
): { subject: string; body: string } {
  const due =
    deadline === null
      ? ''
      : ` ${say(language, isLate ? 'deadlinePassed' : 'deadline', longDay(language, deadline))}`
  return {
    subject: say(language, 'subject', title),
    body: [
      say(language, 'hello', name),
      say(language, 'awaits', community, title) + due,
      `${say(language, 'answerAt')}\n${documentAt}/svar/${code}`,
      say(language, 'notYet'),
      `${say(language, 'package')}\n${documentAt}/pakke/${code}`,
      say(language, 'from', community),
    ].join('\n\n'),
  }
}
