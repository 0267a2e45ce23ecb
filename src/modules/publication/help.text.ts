import { texts } from '../../kernel/words.model.ts'

export const sayHelp = texts({
  title: { nb: 'Hjelp', nn: 'Hjelp', en: 'Help' },
  lead: {
    nb: 'Nederst på hver side i Godfot fører «Hjelp» til det som handler om den.',
    nn: 'Nedst på kvar side i Godfot fører «Hjelp» til det som handlar om ho.',
    en: 'At the foot of every page in Godfot, “Help” leads to what is about it.',
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
  onPage: { nb: 'På denne siden', nn: 'På denne sida', en: 'On this page' },
  communities: { nb: 'Helsefellesskapene', nn: 'Helsefellesskapa', en: 'The health communities' },
})
