import type { DeedRows } from '../../kernel/deed.model.ts'

/**
 * Who can come to write or read a paper before the body has it; whom one of them lets in is told by its row. Source: Godfot's own rule; that cases
 * are prepared together is what paper 000 asks of the coordinator.
 */
export const deeds = {
  'write-paper': {
    secretariat: 'all',
    'trust-secretariat': 'all',
    'party-contact': 'all',
    'body-member': 'all',
    'body-secretary': 'all',
  },
} as const satisfies DeedRows

declare module '../../kernel/deed.model.ts' {
  interface Deeds extends Record<keyof typeof deeds, unknown> {}
}
