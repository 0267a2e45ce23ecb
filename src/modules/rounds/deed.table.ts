import type { DeedRows } from '../../kernel/deed.model.ts'

/** Who may do what in the room; who reads which answers is said of each round besides. Source: Godfot's own rule. */
export const deeds = {
  'ask-round': { secretariat: 'all' },
  'answer-round': {
    secretariat: 'all',
    'trust-secretariat': 'own-party',
    'party-contact': 'own-party',
  },
  'read-answers': {
    secretariat: 'all',
    'trust-secretariat': 'all',
    'party-contact': 'all',
    treasurer: 'all',
  },
} as const satisfies DeedRows

declare module '../../kernel/deed.model.ts' {
  interface Deeds extends Record<keyof typeof deeds, unknown> {}
}
