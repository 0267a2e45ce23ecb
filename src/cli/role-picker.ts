import type { Settings } from '../platform/settings.ts'
import { UsageError } from './command.ts'

/** The names by which a machine reaches itself, and nobody else reaches it. */
export const loopback = ['127.0.0.1', '::1', 'localhost']

export type PickerOrder = {
  /** Was the flag --role-picker given? */
  flag: boolean
  /** Is the house started without the sample? */
  empty: boolean
  host: string
  settings: Pick<Settings, 'publicUrl' | 'trustedProxies'>
}

/**
 * May one choose a role at the door? Where a flag says so; and, without one, on a trial on one's own machine: on
 * loopback, with the sample, and with nothing set that tells of others. Decided once, at the start.
 */
export function rolePicker({ flag, empty, host, settings }: PickerOrder): boolean | 'by-flag' {
  if (flag && empty) {
    throw new UsageError('Flagget --role-picker trenger eksempelet: ta bort --empty.')
  }
  if (flag) return 'by-flag'
  const { publicUrl, trustedProxies } = settings
  const isAlone = publicUrl === null && trustedProxies.networks.rules.length === 0
  return !empty && loopback.includes(host) && isAlone
}
