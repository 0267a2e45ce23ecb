import type { Progress } from '../platform/backup/read-backup.ts'

/** Tells on a terminal how far a work has come; elsewhere it is quiet. */
export async function withProgress<T>(
  what: string,
  work: (tell: Progress) => Promise<T>,
): Promise<T> {
  if (!process.stderr.isTTY) return work(() => {})
  let last = -1
  const tell = (part: number) => {
    const percent = Math.min(100, Math.floor(part * 100))
    if (percent === last) return
    last = percent
    process.stderr.write(`\r${what} … ${percent} %`)
  }
  try {
    return await work(tell)
  } finally {
    process.stderr.write('\r\x1b[K')
  }
}
