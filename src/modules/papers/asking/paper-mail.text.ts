import { longDay } from '../../../kernel/format.model.ts'
import type { MailLanguage, WrittenMail } from '../../../kernel/letter.model.ts'
import { texts } from '../../../kernel/words.model.ts'
import type { PaperMailFacts } from './paper-mail.model.ts'

const say = texts({
  read: {
    nb: (title: string) => `Les saksframlegget: ${title}`,
    nn: (title: string) => `Les saksframlegget: ${title}`,
    en: (title: string) => `Read the case paper: ${title}`,
  },
  readText: {
    nb: (title: string, due: string) =>
      `Du er bedt om å lese saksframlegget til «${title}» og si hva du mener innen ${due}. Du kan si deg enig, skrive merknader eller foreslå andre ord, litt om gangen.`,
    nn: (title: string, due: string) =>
      `Du er beden om å lese saksframlegget til «${title}» og seie kva du meiner innan ${due}. Du kan seie deg einig, skrive merknader eller foreslå andre ord, litt om gongen.`,
    en: (title: string, due: string) =>
      `You are asked to read the case paper of “${title}” and say what you think by ${due}. You can agree, write remarks or propose other words, a little at a time.`,
  },
  write: {
    nb: (title: string) => `Skriv saksframlegget med oss: ${title}`,
    nn: (title: string) => `Skriv saksframlegget med oss: ${title}`,
    en: (title: string) => `Write the case paper with us: ${title}`,
  },
  writeText: {
    nb: (title: string) =>
      `Du kan nå skrive i saksframlegget til «${title}». Flere kan skrive samtidig, og det lagres av seg selv.`,
    nn: (title: string) =>
      `Du kan no skrive i saksframlegget til «${title}». Fleire kan skrive samtidig, og det blir lagra av seg sjølv.`,
    en: (title: string) =>
      `You can now write in the case paper of “${title}”. Several can write at once, and it is saved by itself.`,
  },
  link: {
    nb: 'Logg inn og åpne det her:',
    nn: 'Logg inn og opne det her:',
    en: 'Sign in and open it here:',
  },
  goodbye: {
    nb: (community: string) => `Hilsen ${community}`,
    nn: (community: string) => `Helsing ${community}`,
    en: (community: string) => community,
  },
})

/** The mail to somebody who is asked to read a paper, or let in to write it. */
export const paperMail =
  (community: string) =>
  (language: MailLanguage, { title, ask, link }: PaperMailFacts): WrittenMail => ({
    subject: say(language, ask.what, title),
    body: [
      ask.what === 'read'
        ? say(language, 'readText', title, longDay(language, ask.due))
        : say(language, 'writeText', title),
      `${say(language, 'link')}\n${link}`,
      say(language, 'goodbye', community),
    ].join('\n\n'),
  })
