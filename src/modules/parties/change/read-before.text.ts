import type { CommunityPage, NewsLine } from '../../../kernel/page.model.ts'
import { texts } from '../../../kernel/words.model.ts'

const said = {
  places: {
    nb: 'Hvem som er part, er endret. Se partene slik de er nå.',
    nn: 'Kven som er part, er endra. Sjå partane slik dei er no.',
    en: 'Who is a party has changed. See the parties as they are now.',
  },
  regions: {
    nb: 'Hvilke kommuner som hører til hvilken region, er endret.',
    nn: 'Kva kommunar som høyrer til kva region, er endra.',
    en: 'Which municipality belongs to which region has changed.',
  },
  organisations: {
    nb: 'Det som står om organisasjonene, er endret. Se dem slik de er nå.',
    nn: 'Det som står om organisasjonane, er endra. Sjå dei slik dei er no.',
    en: 'What stands of the organisations has changed. See them as they are now.',
  },
  tasks: {
    nb: 'Hvem som har hvilken oppgave, er endret. Se oppgavene slik de er nå.',
    nn: 'Kven som har kva oppgåve, er endra. Sjå oppgåvene slik dei er no.',
    en: 'Who has which task has changed. See the tasks as they are now.',
  },
  register: {
    nb: 'Kommuneregisteret er oppdatert.',
    nn: 'Kommuneregisteret er oppdatert.',
    en: 'The register of municipalities has been updated.',
  },
  wanted: {
    nb: 'Det registeret sier om kommunene du har valgt, er endret.',
    nn: 'Det registeret seier om kommunane du har valt, er endra.',
    en: 'What the register says of the municipalities you chose has changed.',
  },
} as const

const say = texts(said)

const told =
  (part: keyof typeof said) =>
  ({ locale, to }: CommunityPage): NewsLine => ({
    text: say(locale, part),
    href: to('municipalities'),
  })

/** What is said of each part of what a change of the parties stands over. */
export const partiesTold = {
  places: told('places'),
  regions: told('regions'),
  organisations: told('organisations'),
  tasks: told('tasks'),
  register: told('register'),
  wanted: told('wanted'),
}
