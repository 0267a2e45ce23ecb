import type { DeedRows } from '../../kernel/deed.model.ts'

/**
 * Who may do what in the room; what is told of a thing, and its text, is for those who see the thing besides. Source: Godfot's own
 * rule; the agreement gives none.
 */
export const deeds = {
  'read-journal': { secretariat: 'all', 'trust-secretariat': 'all', auditor: 'all' },
  'remove-text': { secretariat: 'all', 'trust-secretariat': 'all' },
} as const satisfies DeedRows

declare module '../../kernel/deed.model.ts' {
  interface Deeds extends Record<keyof typeof deeds, unknown> {}
}
