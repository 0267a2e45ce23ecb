import { longDay } from '../../../kernel/format.model.ts'
import type { MailLanguage, WrittenMail } from '../../../kernel/letter.model.ts'
import { texts } from '../../../kernel/words.model.ts'
import { shortName } from '../body.model.ts'
import type { CandidateMailFacts } from './candidate-mail.model.ts'

const say = texts({
  subject: {
    nb: (body: string) => `Du er foreslått til ${body}`,
    nn: (body: string) => `Du er foreslått til ${body}`,
    en: (body: string) => `You are proposed for ${body}`,
  },
  hello: {
    nb: (name: string) => `Til ${name}`,
    nn: (name: string) => `Til ${name}`,
    en: (name: string) => `To ${name}`,
  },
  member: {
    nb: (party: string, body: string, community: string) =>
      `${party} har foreslått deg som medlem i ${body} i ${community}.`,
    nn: (party: string, body: string, community: string) =>
      `${party} har foreslått deg som medlem i ${body} i ${community}.`,
    en: (party: string, body: string, community: string) =>
      `${party} has proposed you as a member of ${body} in ${community}.`,
  },
  substitute: {
    nb: (party: string, body: string, community: string) =>
      `${party} har foreslått deg som vara i ${body} i ${community}.`,
    nn: (party: string, body: string, community: string) =>
      `${party} har foreslått deg som vara i ${body} i ${community}.`,
    en: (party: string, body: string, community: string) =>
      `${party} has proposed you as a substitute in ${body} in ${community}.`,
  },
  seats: {
    nb: (seats: string) => `Plassen: ${seats}.`,
    nn: (seats: string) => `Plassen: ${seats}.`,
    en: (seats: string) => `The seat: ${seats}.`,
  },
  oneOf: {
    nb: (seats: string) => `Det gjelder en av plassene: ${seats}.`,
    nn: (seats: string) => `Det gjeld ein av plassane: ${seats}.`,
    en: (seats: string) => `It is about one of the seats: ${seats}.`,
  },
  from: {
    nb: (day: string) => `Fra og med ${day}.`,
    nn: (day: string) => `Frå og med ${day}.`,
    en: (day: string) => `From ${day}.`,
  },
  about: {
    nb: (address: string) => `Om organet: ${address}`,
    nn: (address: string) => `Om organet: ${address}`,
    en: (address: string) => `About the body: ${address}`,
  },
  answerHere: {
    nb: 'Stiller du? Svar her. Du trenger ikke å logge inn:',
    nn: 'Stiller du? Svar her. Du treng ikkje å logge inn:',
    en: 'Do you stand? Answer here. You need not sign in:',
  },
  keepIt: {
    nb: (until: string) =>
      `Lenka er bare for deg, så ikke send den videre. Den virker til og med ${until}, og du kan endre svaret til du er oppnevnt. Ingen er oppnevnt ennå.`,
    nn: (until: string) =>
      `Lenkja er berre for deg, så ikkje send ho vidare. Ho verkar til og med ${until}, og du kan endre svaret til du er oppnemnd. Ingen er oppnemnd enno.`,
    en: (until: string) =>
      `The link is for you alone, so do not forward it. It works until ${until}, and you can change your answer until you are appointed. Nobody is appointed yet.`,
  },
  goodbye: {
    nb: (community: string) =>
      `Spørsmål? Ta kontakt med sekretariatet.\n\nHilsen sekretariatet i ${community}`,
    nn: (community: string) =>
      `Spørsmål? Ta kontakt med sekretariatet.\n\nHelsing sekretariatet i ${community}`,
    en: (community: string) => `Questions? Reply to this mail.\n\nThe secretariat of ${community}`,
  },
})

/** The mail that asks somebody who is proposed whether they stand. */
export const candidateMail =
  (community: string) =>
  (language: MailLanguage, facts: CandidateMailFacts): WrittenMail => {
    const { name, body, seats, party, rank, from, bodyAt, link, until } = facts
    const inFull = body.abbreviation === null ? body.name : `${body.name} (${body.abbreviation})`
    const seat = say(language, seats.length === 1 ? 'seats' : 'oneOf', seats.join(', '))
    return {
      subject: say(language, 'subject', shortName(body)),
      body: [
        say(language, 'hello', name),
        say(language, rank === 0 ? 'member' : 'substitute', party, inFull, community),
        from === null ? seat : `${seat} ${say(language, 'from', longDay(language, from))}`,
        ...(bodyAt === null ? [] : [say(language, 'about', bodyAt)]),
        `${say(language, 'answerHere')}\n${link}`,
        say(language, 'keepIt', longDay(language, until)),
        say(language, 'goodbye', community),
      ].join('\n\n'),
    }
  }
