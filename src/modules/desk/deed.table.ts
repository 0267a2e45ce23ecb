import type { DeedRows } from '../../kernel/deed.model.ts'

/** Who has a page of what waits: whoever can be waited for. Source: Godfot's own rule; the agreement gives none. */
export const deeds = {
  'read-desk': {
    secretariat: 'all',
    'trust-secretariat': 'all',
    'party-contact': 'all',
    'body-member': 'all',
    treasurer: 'all',
    auditor: 'all',
    administrator: 'all',
  },
} as const satisfies DeedRows

declare module '../../kernel/deed.model.ts' {
  interface Deeds extends Record<keyof typeof deeds, unknown> {}
}
