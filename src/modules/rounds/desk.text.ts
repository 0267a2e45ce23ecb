import type { DeskWords } from '../../kernel/desk.model.ts'

/** What Min side tells of what waits in a round. */
export const deskWords = {
  'answer-round': {
    asked: { nb: 'Svar på runden.', nn: 'Svar på runden.', en: 'An answer to the round.' },
    deed: {
      nb: (party) => `${party} skal svare.`,
      nn: (party) => `${party} skal svare.`,
      en: (party) => `${party} is to answer.`,
    },
    href: (to, { round = '' }, place) => to('answerRound', { round, place }),
    all: (to, { round = '' }) => to('round', { round }),
  },
  'confirm-answer': {
    asked: {
      nb: 'Bekreftelse av et svar som er meldt.',
      nn: 'Stadfesting av eit svar som er meldt.',
      en: 'Confirmation of an answer that was reported.',
    },
    deed: {
      nb: (party) => `Et svar fra ${party} er meldt. Bekreft at det stemmer.`,
      nn: (party) => `Eit svar frå ${party} er meldt. Stadfest at det stemmer.`,
      en: (party) => `An answer from ${party} was reported. Confirm that it is right.`,
    },
    href: (to, { round = '' }, place) => to('answerRound', { round, place }),
    all: (to, { round = '' }) => to('round', { round }),
  },
} as const satisfies DeskWords

declare module '../../kernel/desk.model.ts' {
  interface DeskThings extends Record<keyof typeof deskWords, unknown> {}
}
