import type { DeedRows } from '../../kernel/deed.model.ts'

/**
 * Who may do what in the room; what is not shared with a side is hidden from it besides. Source: Godfot's own rule; the
 * agreement gives none.
 */
export const deeds = {
  'read-directory': {
    secretariat: 'all',
    'trust-secretariat': 'all',
    'party-contact': 'all',
    'body-member': 'all',
    treasurer: 'all',
    'body-secretary': 'all',
  },
  'keep-contacts': {
    secretariat: 'all',
    'trust-secretariat': 'own-party',
    'party-contact': 'own-party',
  },
  'keep-directory': { secretariat: 'all' },
  'write-to-contacts': { secretariat: 'all' },
} as const satisfies DeedRows

declare module '../../kernel/deed.model.ts' {
  interface Deeds extends Record<keyof typeof deeds, unknown> {}
}
