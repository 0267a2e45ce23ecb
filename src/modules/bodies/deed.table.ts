import type { DeedRows } from '../../kernel/deed.model.ts'

/** Who keeps the bodies, what the agreement says of who decides, and what is judged of it; anyone reads of those that are shown to them. Source: Godfot's own rule; the agreement gives none. */
export const deeds = {
  'keep-bodies': { secretariat: 'all' },
  'keep-body': { secretariat: 'all', 'body-secretary': 'own-body' },
  'keep-authority': { secretariat: 'all' },
  'judge-authority': { secretariat: 'all', 'trust-secretariat': 'all' },
  'object-to-judgement': {
    secretariat: 'all',
    'trust-secretariat': 'own-party',
    'party-contact': 'own-party',
  },
} as const satisfies DeedRows

declare module '../../kernel/deed.model.ts' {
  interface Deeds extends Record<keyof typeof deeds, unknown> {}
}
