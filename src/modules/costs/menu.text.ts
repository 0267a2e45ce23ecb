import type { Menu } from '../../kernel/menu.model.ts'

/** Where the menu leads to in the room. */
export const menu = {
  costs: { name: { nb: 'Kostnader', nn: 'Kostnader', en: 'Costs' }, address: 'costs', rank: 40 },
} as const satisfies Menu

declare module '../../kernel/menu.model.ts' {
  interface MenuPlaces extends Record<keyof typeof menu, unknown> {}
}
