import { longDay } from '../../../kernel/format.model.ts'
import type { MailLanguage, WrittenMail } from '../../../kernel/letter.model.ts'
import { texts } from '../../../kernel/words.model.ts'
import type { ReviewMailFacts } from './review-mail.model.ts'

const say = texts({
  subject: {
    nb: (title: string) => `Les saksframlegget: ${title}`,
    nn: (title: string) => `Les saksframlegget: ${title}`,
    en: (title: string) => `Read the case paper: ${title}`,
  },
  text: {
    nb: (title: string, due: string) =>
      `Du er bedt om å lese saksframlegget til «${title}» og si hva du mener innen ${due}. Du kan si deg enig, skrive merknader eller foreslå andre ord, litt om gangen.`,
    nn: (title: string, due: string) =>
      `Du er beden om å lese saksframlegget til «${title}» og seie kva du meiner innan ${due}. Du kan seie deg einig, skrive merknader eller foreslå andre ord, litt om gongen.`,
    en: (title: string, due: string) =>
      `You are asked to read the case paper of “${title}” and say what you think by ${due}. You can agree, write remarks or propose other words, a little at a time.`,
  },
  read: {
    nb: 'Logg inn og les her:',
    nn: 'Logg inn og les her:',
    en: 'Sign in and read here:',
  },
  goodbye: {
    nb: (community: string) => `Hilsen ${community}`,
    nn: (community: string) => `Helsing ${community}`,
    en: (community: string) => community,
  },
})

/** The mail to somebody who is asked to read a paper. */
export const reviewMail =
  (community: string) =>
  (language: MailLanguage, { title, due, link }: ReviewMailFacts): WrittenMail => ({
    subject: say(language, 'subject', title),
    body: [
      say(language, 'text', title, longDay(language, due)),
      `${say(language, 'read')}\n${link}`,
      say(language, 'goodbye', community),
    ].join('\n\n'),
  })
