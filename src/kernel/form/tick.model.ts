/** The button that ticks every box of a list, or none; its values. */
export const tickField = 'velg'
export const ticks = ['alle', 'ingen'] as const
export type Tick = (typeof ticks)[number]
