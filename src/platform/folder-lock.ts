import { closeSync, constants, openSync, statSync } from 'node:fs'
import net from 'node:net'
import { join } from 'node:path'
import { UserError } from './user-error.ts'

/** Another Godfot is at work on the folder. */
export class FolderInUse extends UserError {
  override name = 'FolderInUse'
}

/** Opens a file with an exclusive lock (macOS and BSD). */
const exclusiveLock = 0x20

/**
 * Keeps every other Godfot away from the folder until released or until this process is gone,
 * however it ends: the kernel holds the lock, so no stale file can be left behind.
 */
export async function lockFolder(folder: string): Promise<() => void> {
  const release = process.platform === 'linux' ? await lockBySocket(folder) : lockByFile(folder)
  if (release) return release
  throw new FolderInUse(
    `Godfot kjører allerede på datamappa ${folder}: stopp den først, eller velg en annen mappe med --data.`,
  )
}

/** An abstract socket named by the folder's inode, so that two paths to one folder are one lock. */
async function lockBySocket(folder: string): Promise<(() => void) | null> {
  const { dev, ino } = statSync(folder)
  const server = net.createServer((socket) => socket.destroy())
  const isFree = await new Promise<boolean>((resolve, reject) => {
    server.once('listening', () => resolve(true))
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
    )
    server.listen(`\0godfot-${dev}-${ino}`)
  })
  if (!isFree) return null
  server.unref()
  return () => server.close()
}

function lockByFile(folder: string): (() => void) | null {
  try {
    const flags = constants.O_RDWR | constants.O_CREAT | constants.O_NONBLOCK | exclusiveLock
    const file = openSync(join(folder, 'lock'), flags, 0o600)
    return () => closeSync(file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EAGAIN' || code === 'EWOULDBLOCK') return null
    throw error
  }
}
