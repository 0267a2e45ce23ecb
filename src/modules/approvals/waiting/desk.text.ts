import type { DeskWords } from '../../../kernel/desk.model.ts'

/** What Min side tells of what waits with a version. */
export const deskWords = {
  'treat-version': {
    deed: {
      nb: (party) => `${party} skal behandle saken og melde utfallet.`,
      nn: (party) => `${party} skal behandle saka og melde utfallet.`,
      en: (party) => `${party} is to treat it and report the outcome.`,
    },
    href: (to, { slug = '' }, partyCode) => to('answer', { slug, partyCode }),
    all: (to, { slug = '' }) => to('board', { slug }),
  },
  'answer-reservation': {
    deed: {
      nb: (party) => `${party} vedtok med forbehold. Avklar om forbeholdet hindrer ikrafttredelse.`,
      nn: (party) => `${party} vedtok med atterhald. Avklar om atterhaldet hindrar iverksetjing.`,
      en: (party) =>
        `${party} adopted it with a reservation. Clarify whether that hinders its entry into force.`,
    },
    href: (to, { slug = '' }, partyCode) => to('answer', { slug, partyCode }),
    all: (to, { slug = '' }) => to('board', { slug }),
  },
  'clarify-party': {
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
