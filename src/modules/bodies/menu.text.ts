import type { Menu } from '../../kernel/menu.model.ts'

/** Where the menu leads to in the room. */
export const menu = {
  bodies: {
    name: { nb: 'Organer', nn: 'Organ', en: 'Bodies' },
    address: 'bodies',
    rank: 33,
  },
} as const satisfies Menu

declare module '../../kernel/menu.model.ts' {
  interface MenuPlaces extends Record<keyof typeof menu, unknown> {}
}
