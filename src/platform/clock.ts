import { type Instant, instant } from '../kernel/day.model.ts'

export const now = (): Instant => instant(new Date().toISOString())

export const addMinutes = (to: Instant, minutes: number): Instant =>
  instant(new Date(Date.parse(to) + minutes * 60_000).toISOString())

export const addSeconds = (to: Instant, seconds: number): Instant =>
  instant(new Date(Date.parse(to) + seconds * 1_000).toISOString())
