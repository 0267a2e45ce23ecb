import { texts } from '../../../kernel/words.model.ts'

/** The wordings of the mails about a version that is not the first. */
export const sayNewer = texts({
  askVersionSubject: {
    nb: (number: number, title: string) => `Til behandling: versjon ${number} av «${title}»`,
    nn: (number: number, title: string) => `Til behandling: versjon ${number} av «${title}»`,
    en: (number: number, title: string) => `For your decision: version ${number} of “${title}”`,
  },
  askAgainSubject: {
    nb: (number: number, title: string) => `Til ny behandling: versjon ${number} av «${title}»`,
    nn: (number: number, title: string) => `Til ny behandling: versjon ${number} av «${title}»`,
    en: (number: number, title: string) => `To be treated again: version ${number} of “${title}”`,
  },
  asksVersion: {
    nb: (community: string, title: string, number: number, body: string) =>
      `${community} har lagt fram en ny versjon av «${title}», versjon ${number}, og ber om at ${body} avgjør saken.`,
    nn: (community: string, title: string, number: number, body: string) =>
      `${community} har lagt fram ein ny versjon av «${title}», versjon ${number}, og ber om at ${body} avgjer saka.`,
    en: (community: string, title: string, number: number, body: string) =>
      `${community} has put forward a new version of “${title}”, version ${number}, and asks that ${body} decides the matter.`,
  },
  answeredVersion: {
    nb: (answer: string, number: number, on: string) =>
      `Dere svarte ${answer} på versjon ${number}${on}.`,
    nn: (answer: string, number: number, on: string) =>
      `De svarte ${answer} på versjon ${number}${on}.`,
    en: (answer: string, number: number, on: string) =>
      `You answered ${answer} to version ${number}${on}.`,
  },
  treatAnew: {
    nb: (number: number) =>
      `Det svaret gjelder ikke for versjon ${number}, så saken må behandles på nytt.`,
    nn: (number: number) =>
      `Det svaret gjeld ikkje for versjon ${number}, så saka må behandlast på nytt.`,
    en: (number: number) =>
      `That answer does not hold for version ${number}, so the matter must be treated again.`,
  },
  askedAgainThen: {
    nb: 'Dere er bedt om å behandle saken på nytt, med denne grunnen:',
    nn: 'De er bedne om å behandle saka på nytt, med denne grunnen:',
    en: 'You have been asked to treat the matter again, for this reason:',
  },
  notAnsweredVersion: {
    nb: (before: number, number: number) =>
      `Versjon ${before} fikk vi ikke endelig svar på fra dere. Nå er det versjon ${number} som skal behandles.`,
    nn: (before: number, number: number) =>
      `Versjon ${before} fekk vi ikkje endeleg svar på frå dykk. No er det versjon ${number} som skal behandlast.`,
    en: (before: number, number: number) =>
      `We had no final answer to version ${before} from you. Now version ${number} is the one to treat.`,
  },
})
