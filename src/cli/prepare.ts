import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { FolderInUse, lockFolder } from '../platform/folder-lock.ts'
import { projectRoot } from '../platform/root.ts'
import { UserError } from '../platform/user-error.ts'
import { buildProgram } from './build.ts'
import { installPackages } from './packages.ts'

/*
 * What ./godfot runs, straight from its source, when packages or the built program are missing: it may import
 * nothing that must be installed. `run` is what running needs, `all` has the developers' tools too.
 */
const [set, lockSum] = process.argv.slice(2)
try {
  const release = await lockCheckout()
  installPackages(set === 'all' ? 'all' : 'run', lockSum ?? '')
  await buildProgram()
  release()
} catch (error) {
  if (error instanceof Error) console.error(error instanceof UserError ? error.message : error)
  process.exitCode = 1
}

/** Of two commands at once the second waits for what the first brings. The kernel lets go of what is killed. */
async function lockCheckout(): Promise<() => void> {
  const folder = join(projectRoot, '.prepare')
  try {
    mkdirSync(folder, { recursive: true })
  } catch {
    throw new UserError(
      `Kan ikke skrive i ${projectRoot}: klon Godfot til en mappe der du har skriverett.`,
    )
  }
  for (let waits = 0; ; waits += 1) {
    try {
      return await lockFolder(folder)
    } catch (error) {
      if (!(error instanceof FolderInUse)) throw error
      if (waits === 0) console.error('Venter på en annen kommando som gjør Godfot klar …')
      await sleep(200)
    }
  }
}
