import type { MailLanguage, WrittenMail } from '../../../kernel/letter.model.ts'
import { texts } from '../../../kernel/words.model.ts'
import type { CaseMailFacts, CaseNews } from './case-mail.model.ts'

const say = texts({
  hello: {
    nb: (name: string) => `Til ${name}`,
    nn: (name: string) => `Til ${name}`,
    en: (name: string) => `To ${name}`,
  },
  submitted: {
    nb: (title: string) => `Saken er meldt: ${title}`,
    nn: (title: string) => `Saka er meld: ${title}`,
    en: (title: string) => `The case is submitted: ${title}`,
  },
  submittedText: {
    nb: (title: string, body: string) =>
      `Vi har tatt imot saken «${title}» til ${body}. Sekretæren ser på den og svarer deg.`,
    nn: (title: string, body: string) =>
      `Vi har teke imot saka «${title}» til ${body}. Sekretæren ser på ho og svarer deg.`,
    en: (title: string, body: string) =>
      `We have received the case “${title}” for ${body}. The secretary looks at it and answers you.`,
  },
  asked: {
    nb: (title: string) => `Vi trenger et svar om saken: ${title}`,
    nn: (title: string) => `Vi treng eit svar om saka: ${title}`,
    en: (title: string) => `We need an answer about the case: ${title}`,
  },
  askedText: {
    nb: (title: string, body: string, question: string) =>
      `Før ${body} kan ta inn saken «${title}», spør sekretæren:\n\n${question}\n\nSvar i lenka under. Du trenger ikke å logge inn.`,
    nn: (title: string, body: string, question: string) =>
      `Før ${body} kan ta inn saka «${title}», spør sekretæren:\n\n${question}\n\nSvar i lenkja under. Du treng ikkje å logge inn.`,
    en: (title: string, body: string, question: string) =>
      `Before ${body} can take in the case “${title}”, the secretary asks:\n\n${question}\n\nAnswer by the link below. You need not sign in.`,
  },
  accepted: {
    nb: (title: string) => `Saken er tatt inn: ${title}`,
    nn: (title: string) => `Saka er teken inn: ${title}`,
    en: (title: string) => `The case is taken in: ${title}`,
  },
  acceptedText: {
    nb: (title: string, body: string) =>
      `${body} har tatt inn saken «${title}». I lenka under ser du når den blir behandlet.`,
    nn: (title: string, body: string) =>
      `${body} har teke inn saka «${title}». I lenkja under ser du når ho blir behandla.`,
    en: (title: string, body: string) =>
      `${body} has taken in the case “${title}”. By the link below you see when it is treated.`,
  },
  declined: {
    nb: (title: string) => `Saken er ikke tatt inn: ${title}`,
    nn: (title: string) => `Saka er ikkje teken inn: ${title}`,
    en: (title: string) => `The case is not taken in: ${title}`,
  },
  declinedText: {
    nb: (title: string, body: string, because: string) =>
      `${body} har ikke tatt inn saken «${title}». Grunnen er:\n\n${because}`,
    nn: (title: string, body: string, because: string) =>
      `${body} har ikkje teke inn saka «${title}». Grunnen er:\n\n${because}`,
    en: (title: string, body: string, because: string) =>
      `${body} has not taken in the case “${title}”. The reason:\n\n${because}`,
  },
  joined: {
    nb: (title: string) => `Saken er slått sammen med en annen: ${title}`,
    nn: (title: string) => `Saka er slått saman med ei anna: ${title}`,
    en: (title: string) => `The case is joined to another: ${title}`,
  },
  joinedText: {
    nb: (title: string, body: string) =>
      `${body} har slått saken «${title}» sammen med en annen sak, så de behandles som én.`,
    nn: (title: string, body: string) =>
      `${body} har slått saka «${title}» saman med ei anna sak, så dei blir behandla som éi.`,
    en: (title: string, body: string) =>
      `${body} has joined the case “${title}” to another, so that they are treated as one.`,
  },
  joinedToText: {
    nb: (title: string, body: string, other: string) =>
      `${body} har slått saken «${title}» sammen med saken «${other}», så de behandles som én.`,
    nn: (title: string, body: string, other: string) =>
      `${body} har slått saka «${title}» saman med saka «${other}», så dei blir behandla som éi.`,
    en: (title: string, body: string, other: string) =>
      `${body} has joined the case “${title}” to the case “${other}”, so that they are treated as one.`,
  },
  reopened: {
    nb: (title: string) => `Saken er tatt opp igjen: ${title}`,
    nn: (title: string) => `Saka er teken opp igjen: ${title}`,
    en: (title: string) => `The case is taken up again: ${title}`,
  },
  reopenedText: {
    nb: (title: string, body: string) =>
      `Saken «${title}» til ${body} vurderes på nytt. Det du fikk beskjed om før, gjelder ikke lenger.`,
    nn: (title: string, body: string) =>
      `Saka «${title}» til ${body} blir vurdert på nytt. Det du fekk beskjed om før, gjeld ikkje lenger.`,
    en: (title: string, body: string) =>
      `The case “${title}” for ${body} is assessed again. What you were told before no longer stands.`,
  },
  see: { nb: 'Se hvor saken er:', nn: 'Sjå kvar saka er:', en: 'See where the case is:' },
  answer: { nb: 'Svar her:', nn: 'Svar her:', en: 'Answer here:' },
  keepIt: {
    nb: 'Lenka er bare for deg, så ikke send den videre. Den virker i to år.',
    nn: 'Lenkja er berre for deg, så ikkje send ho vidare. Ho verkar i to år.',
    en: 'The link is for you alone, so do not forward it. It works for two years.',
  },
  goodbye: {
    nb: (community: string) => `Spørsmål? Ta kontakt med sekretariatet.\n\nHilsen ${community}`,
    nn: (community: string) => `Spørsmål? Ta kontakt med sekretariatet.\n\nHelsing ${community}`,
    en: (community: string) => `Questions? Contact the secretariat.\n\n${community}`,
  },
})

/** The mail that tells whoever raised a case what is new of it. */
export const caseMail =
  (community: string) =>
  (language: MailLanguage, { name, title, body, news, link }: CaseMailFacts): WrittenMail => ({
    subject: say(language, news.what, title),
    body: [
      ...(name === null ? [] : [say(language, 'hello', name)]),
      newsText(language, news, title, body),
      `${say(language, news.what === 'asked' ? 'answer' : 'see')}\n${link}`,
      say(language, 'keepIt'),
      say(language, 'goodbye', community),
    ].join('\n\n'),
  })

function newsText(language: MailLanguage, news: CaseNews, title: string, body: string): string {
  switch (news.what) {
    case 'asked':
      return say(language, 'askedText', title, body, news.question)
    case 'declined':
      return say(language, 'declinedText', title, body, news.because)
    case 'joined':
      return news.to === null
        ? say(language, 'joinedText', title, body)
        : say(language, 'joinedToText', title, body, news.to)
    default:
      return say(language, `${news.what}Text`, title, body)
  }
}
