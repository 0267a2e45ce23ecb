import { statfsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DataFolder } from './data-folder.ts'
import { isDiskFull } from './disk-full.ts'
import { tellFault } from './tell-fault.ts'
import { UserError } from './user-error.ts'

/** How often it is looked whether there is room again. */
const roomEveryMs = 2_000

/** Launches as often as it takes while the disk is full, and tells so once; null where it is given up. */
export async function whenThereIsRoom<T>(
  launchOnce: () => Promise<T>,
  isGivenUp: () => boolean,
): Promise<T | null> {
  for (let tries = 1; !isGivenUp(); tries += 1) {
    try {
      return await launchOnce()
    } catch (error) {
      if (!isDiskFull(error)) throw error
      if (tries === 1) tellFault(error)
      await sleep(roomEveryMs)
    }
  }
  return null
}

/** Where there is none, PostgreSQL cannot write why it ended either. */
function hasRoom(path: string): boolean {
  const { bavail, bsize } = statfsSync(path)
  return bavail * bsize > 1024 * 1024
}

/** What hindered PostgreSQL, in a sentence. */
export function failure(what: string, said: string, { path, log }: DataFolder): UserError {
  if (/No space left/.test(said) || !hasRoom(path)) {
    const cause = Object.assign(new Error('No space left on device'), { code: 'ENOSPC' })
    return new UserError(`${what}: disken er full, frigjør plass for ${path}.`, { cause })
  }
  const fatal = said.split('\n').findLast((line) => /FATAL|PANIC|error:/.test(line))
  return new UserError(
    `${what} (${fatal?.trim() ?? 'uten forklaring'}): se ${log}, eller velg en annen mappe med --data.`,
  )
}
