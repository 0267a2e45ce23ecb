import type { DeedRows } from '../../kernel/deed.model.ts'

/** Who may do what in the room. Source: Godfot's own rule; the agreement gives none. */
export const deeds = {
  'manage-people': { secretariat: 'all', administrator: 'all' },
  'mend-address': { secretariat: 'all', administrator: 'all' },
  'set-reply-address': { secretariat: 'all', administrator: 'all' },
} as const satisfies DeedRows

declare module '../../kernel/deed.model.ts' {
  interface Deeds extends Record<keyof typeof deeds, unknown> {}
}
