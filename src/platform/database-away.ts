/**
 * How the database is away for a while: `refused` before it did anything, or `cut` while it worked, so that
 * nobody knows whether it kept what it was told. Null when what was asked is at fault.
 */
export function absenceOf(error: unknown): 'refused' | 'cut' | null {
  if (!(error instanceof Error)) return null
  const { code = '', syscall = '' } = error as NodeJS.ErrnoException
  if (serverRefuses.test(code) || notReached.test(syscall) || gaveUpReaching.test(error.message)) {
    return 'refused'
  }
  return serverLeft.test(code) || lineIsCut.test(syscall) || saidWithoutCode.test(error.message)
    ? 'cut'
    : null
}

/** No connection could be made (08001, 08004), none is left (53300) or taken (55000), or the server starts (57P03). */
const serverRefuses = /^(08001|08004|53300|55000|57P03)$/

/** The connection failed (class 08), or the server ended it. */
const serverLeft = /^(08\w{3}|57P\d\d)$/

/** Only the database is spoken to by these while a request is answered. */
const notReached = /^(connect|getaddrinfo)$/
const lineIsCut = /^(read|write)$/

const gaveUpReaching = /^timeout exceeded when trying to connect/
const saidWithoutCode =
  /^(Connection terminated|Client has encountered a connection error|Query read timeout)/
