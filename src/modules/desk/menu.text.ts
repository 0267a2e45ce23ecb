import type { Menu } from '../../kernel/menu.model.ts'

/** Where the menu leads to in the room. */
export const menu = {
  desk: {
    name: { nb: 'Min side', nn: 'Mi side', en: 'My page' },
    address: 'desk',
    deed: 'read-internal',
    rank: 5,
  },
} as const satisfies Menu

declare module '../../kernel/menu.model.ts' {
  interface MenuPlaces extends Record<keyof typeof menu, unknown> {}
}
