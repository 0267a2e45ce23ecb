import { texts } from '../../kernel/words.model.ts'

export const sayHelp = texts({
  title: { nb: 'Hjelp', nn: 'Hjelp', en: 'Help' },
  lead: {
    nb: 'Én kort side for hver oppgave. Nederst på hver side i Godfot fører «Hjelp» til det som handler om den.',
    nn: 'Éi kort side for kvar oppgåve. Nedst på kvar side i Godfot fører «Hjelp» til det som handlar om ho.',
    en: 'One short page for each task. At the foot of every page in Godfot, “Help” leads to what is about it.',
  },
  window: {
    nb: (guide: string) => `Hjelp: ${guide}`,
    nn: (guide: string) => `Hjelp: ${guide}`,
    en: (guide: string) => `Help: ${guide}`,
  },
  inBokmal: {
    nb: '',
    nn: 'Rettleiinga er skriven på bokmål.',
    en: 'The guide is in Norwegian (bokmål).',
  },
  communities: { nb: 'Helsefellesskapene', nn: 'Helsefellesskapa', en: 'The health communities' },
})
