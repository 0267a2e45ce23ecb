import type { Menu } from '../../kernel/menu.model.ts'

/** Where the menu leads to in the room. */
export const menu = {
  journal: {
    name: { nb: 'Journal', nn: 'Journal', en: 'Journal' },
    address: 'journal',
    deed: 'read-journal',
    rank: 60,
  },
} as const satisfies Menu

declare module '../../kernel/menu.model.ts' {
  interface MenuPlaces extends Record<keyof typeof menu, unknown> {}
}
