import type { Menu } from '../../kernel/menu.model.ts'

/** Where the menu leads to in the room. */
export const menu = {
  rounds: {
    name: { nb: 'Runder', nn: 'Rundar', en: 'Rounds' },
    address: 'rounds',
    deed: 'read-community',
    rank: 25,
  },
} as const satisfies Menu

declare module '../../kernel/menu.model.ts' {
  interface MenuPlaces extends Record<keyof typeof menu, unknown> {}
}
