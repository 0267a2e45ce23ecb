import { instant } from '../kernel/day.model.ts'
import { longDay } from '../kernel/format.model.ts'
import { osloDay, osloTime } from '../kernel/oslo.model.ts'

/** A moment as one says it in Norway: `29. november 2026 kl. 22:15`. */
export function momentText(at: string): string {
  const moment = instant(at)
  return `${longDay('nb', osloDay(moment))} kl. ${osloTime(moment)}`.replaceAll('\u00a0', ' ')
}
