import { texts } from '../../../kernel/words.model.ts'

/** The wordings of the answers that the secretariat has not seen. */
export const saySeen = texts({
  title: {
    nb: (count: number) => (count === 1 ? 'Ett nytt svar' : `${count} nye svar`),
    nn: (count: number) => (count === 1 ? 'Eitt nytt svar' : `${count} nye svar`),
    en: (count: number) => (count === 1 ? 'One new answer' : `${count} new answers`),
  },
  lead: {
    nb: 'Partene har meldt dette selv. Det står på Min side til det er merket som sett.',
    nn: 'Partane har meldt dette sjølve. Det står på Mi side til det er merkt som sett.',
    en: 'The parties have reported this themselves. It stands on My page until it is marked as seen.',
  },
  leftOut: {
    nb: (name: string) =>
      `${name} har vedtatt, men avtalen er gjort gjeldende uten parten, så svaret regnes ikke med.`,
    nn: (name: string) =>
      `${name} har vedteke, men avtalen er gjord gjeldande utan parten, så svaret blir ikkje rekna med.`,
    en: (name: string) =>
      `${name} has adopted, but the agreement has been made to hold without it, so the answer does not count.`,
  },
  takeIn: {
    nb: (name: string) => `Gjør ${name} til part igjen`,
    nn: (name: string) => `Gjer ${name} til part att`,
    en: (name: string) => `Make ${name} a party again`,
  },
  see: { nb: 'Merk som sett', nn: 'Merk som sett', en: 'Mark as seen' },
  seen: {
    nb: 'Svarene er merket som sett.',
    nn: 'Svara er merkte som sett.',
    en: 'The answers are marked as seen.',
  },
  more: {
    nb: (parties: string) => `Det er kommet nye svar. Ikke sett ennå: ${parties}.`,
    nn: (parties: string) => `Det er komne nye svar. Ikkje sett enno: ${parties}.`,
    en: (parties: string) => `New answers have come. Not seen yet: ${parties}.`,
  },
  allSeen: {
    nb: 'Svarene er alt merket som sett.',
    nn: 'Svara er alt merkte som sett.',
    en: 'The answers have been marked as seen already.',
  },
})
