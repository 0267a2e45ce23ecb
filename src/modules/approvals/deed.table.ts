import type { DeedRows } from '../../kernel/deed.model.ts'

/** Who may do what in the room. Source: Godfot's own rule; the agreement gives none. */
export const deeds = {
  'register-any-treatment': { secretariat: 'all' },
  'register-own-treatment': {
    secretariat: 'all',
    'trust-secretariat': 'own-party',
    'party-contact': 'own-party',
  },
  'open-package': {
    secretariat: 'all',
    'trust-secretariat': 'own-party',
    'party-contact': 'own-party',
    treasurer: 'all',
    auditor: 'all',
  },
  'reset-exercise': { secretariat: 'all', administrator: 'all' },
} as const satisfies DeedRows

declare module '../../kernel/deed.model.ts' {
  interface Deeds extends Record<keyof typeof deeds, unknown> {}
}
