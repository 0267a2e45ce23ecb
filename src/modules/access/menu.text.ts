import type { Menu } from '../../kernel/menu.model.ts'

/** Where the menu leads to in the room. */
export const menu = {
  people: {
    name: { nb: 'Tilgang', nn: 'Tilgang', en: 'Access' },
    address: 'people',
    deed: 'manage-people',
    rank: 50,
  },
} as const satisfies Menu

declare module '../../kernel/menu.model.ts' {
  interface MenuPlaces extends Record<keyof typeof menu, unknown> {}
}
