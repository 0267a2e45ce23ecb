import { type Instant, instant } from '../kernel/day.model.ts'

export const now = (): Instant => instant(new Date().toISOString())

export const addMinutes = (to: Instant, minutes: number): Instant =>
  instant(new Date(Date.parse(to) + minutes * 60_000).toISOString())
