import type { DeedRows } from '../../kernel/deed.model.ts'

/**
 * Who raises cases, and who takes them in and keeps them: the secretary of the body, and both secretariats, as equals. Source: Godfot's own
 * rule; that both sides raise cases is what paper 002 says they won.
 */
export const deeds = {
  'submit-case': {
    secretariat: 'all',
    'trust-secretariat': 'all',
    'party-contact': 'all',
    'body-member': 'all',
    'body-secretary': 'all',
  },
  'keep-case': { secretariat: 'all', 'trust-secretariat': 'all', 'body-secretary': 'own-body' },
} as const satisfies DeedRows

declare module '../../kernel/deed.model.ts' {
  interface Deeds extends Record<keyof typeof deeds, unknown> {}
}
