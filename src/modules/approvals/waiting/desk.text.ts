import type { DeskParty, DeskWay, DeskWords } from '../../../kernel/desk.model.ts'
import type { Locale, Named } from '../../../kernel/words.model.ts'

/** What a party has answered, after «har». */
const outcomes: Readonly<Record<string, Named>> = {
  adopted: { nb: 'vedtatt', nn: 'vedteke', en: 'adopted' },
  'adopted-with-remark': {
    nb: 'vedtatt med merknad',
    nn: 'vedteke med merknad',
    en: 'adopted with a remark',
  },
  'adopted-with-reservation': {
    nb: 'vedtatt med forbehold',
    nn: 'vedteke med atterhald',
    en: 'adopted with a reservation',
  },
  rejected: { nb: 'avvist', nn: 'avvist', en: 'rejected' },
}
const answered: Named = { nb: 'svart', nn: 'svart', en: 'answered' }

const outcomeOf = (locale: Locale, { state = '' }: DeskWay): string =>
  (outcomes[state] ?? answered)[locale]

/** Each party with what it has answered. */
const eachAnswer = (locale: Locale, parties: readonly DeskParty[]): string =>
  parties.map(({ name, way }) => `${name} (${outcomeOf(locale, way)})`).join(', ')

/** That somebody has told an answer by the link in a mail, in the same words to whoever may confirm it. */
const reported = {
  asked: {
    nb: 'Bekreftelse av svar som er meldt fra e-posten.',
    nn: 'Stadfesting av svar som er melde frå e-posten.',
    en: 'Confirmation of answers reported from the mail.',
  },
  deed: {
    nb: (party) =>
      `Et svar fra ${party} er meldt fra e-posten. Bekreft det, eller sett det til side.`,
    nn: (party) =>
      `Eit svar frå ${party} er meldt frå e-posten. Stadfest det, eller set det til side.`,
    en: (party) => `An answer of ${party} is reported from the mail. Confirm it, or set it aside.`,
  },
  awaits: {
    nb: (count) =>
      count === 1
        ? 'Én har meldt et svar som ikke er bekreftet.'
        : `${count} har meldt svar som ikke er bekreftet.`,
    nn: (count) =>
      count === 1
        ? 'Éin har meldt eit svar som ikkje er stadfest.'
        : `${count} har meldt svar som ikkje er stadfeste.`,
    en: (count) =>
      count === 1
        ? 'One has reported an answer that is not confirmed.'
        : `${count} have reported answers that are not confirmed.`,
  },
  href: (to, { slug = '' }, partyCode) => to('answer', { slug, partyCode }, { '#': 'meldt' }),
  all: (to, { slug = '' }) => to('board', { slug }),
} as const satisfies DeskWords[string]

/** What Min side tells of what waits with a version. */
export const deskWords = {
  'treat-version': {
    asked: {
      nb: 'Behandling og utfall.',
      nn: 'Behandling og utfall.',
      en: 'Treatment and outcome.',
    },
    deed: {
      nb: (party) => `${party} skal behandle saken og melde utfallet.`,
      nn: (party) => `${party} skal behandle saka og melde utfallet.`,
      en: (party) => `${party} is to treat it and report the outcome.`,
    },
    href: (to, { slug = '' }, partyCode) => to('answer', { slug, partyCode }),
    all: (to, { slug = '' }) => to('board', { slug }),
  },
  'answer-reservation': {
    asked: {
      nb: 'Svar på om forbeholdet hindrer ikrafttredelse.',
      nn: 'Svar på om atterhaldet hindrar at avtalen trer i kraft.',
      en: 'Whether the reservation hinders entry into force.',
    },
    deed: {
      nb: (party) => `${party} vedtok med forbehold. Si om forbeholdet hindrer ikrafttredelse.`,
      nn: (party) => `${party} vedtok med atterhald. Sei om det hindrar at avtalen trer i kraft.`,
      en: (party) =>
        `${party} adopted it with a reservation. Say whether that hinders entry into force.`,
    },
    href: (to, { slug = '' }, partyCode) => to('answer', { slug, partyCode }),
    all: (to, { slug = '' }) => to('board', { slug }),
  },
  'clarify-party': {
    asked: {
      nb: 'Avklaring av hvem som er part.',
      nn: 'Avklaring av kven som er part.',
      en: 'Who is a party.',
    },
    deed: {
      nb: (party) => `Avklar om ${party} er part i avtalen.`,
      nn: (party) => `Avklar om ${party} er part i avtalen.`,
      en: (party) => `Clarify whether ${party} is a party to the agreement.`,
    },
    href: (to, { slug = '' }, partyCode) => to('answer', { slug, partyCode }),
    all: (to, { slug = '' }) => to('board', { slug }),
  },
  'see-answers': {
    isNews: true,
    asked: { nb: 'Svar som er kommet.', nn: 'Svar som er komne.', en: 'Answers that have come.' },
    deed: {
      nb: (party, way) => `${party} har svart: ${outcomeOf('nb', way)}.`,
      nn: (party, way) => `${party} har svart: ${outcomeOf('nn', way)}.`,
      en: (party, way) => `${party} has answered: ${outcomeOf('en', way)}.`,
    },
    together: {
      nb: (parties) => `${parties.length} har svart: ${eachAnswer('nb', parties)}.`,
      nn: (parties) => `${parties.length} har svart: ${eachAnswer('nn', parties)}.`,
      en: (parties) => `${parties.length} have answered: ${eachAnswer('en', parties)}.`,
    },
    href: (to, { slug = '' }) => to('board', { slug }, { '#': 'nye-svar' }),
    all: (to, { slug = '' }) => to('board', { slug }, { '#': 'nye-svar' }),
  },
  'confirm-report': reported,
  'confirm-own-report': reported,
} as const satisfies DeskWords

declare module '../../../kernel/desk.model.ts' {
  interface DeskThings extends Record<keyof typeof deskWords, unknown> {}
}
