import type { DeedRows } from '../../kernel/deed.model.ts'

/** Who keeps the bodies; anyone reads of those that are shown to them. Source: Godfot's own rule; the agreement gives none. */
export const deeds = {
  'keep-bodies': { secretariat: 'all', administrator: 'all' },
} as const satisfies DeedRows

declare module '../../kernel/deed.model.ts' {
  interface Deeds extends Record<keyof typeof deeds, unknown> {}
}
