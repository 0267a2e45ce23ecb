import type { DeskWords } from '../../../kernel/desk.model.ts'

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
} as const satisfies DeskWords

declare module '../../../kernel/desk.model.ts' {
  interface DeskThings extends Record<keyof typeof deskWords, unknown> {}
}
