/** Did a question fail because the database is away for a while, and not because of what was asked? */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code = '', syscall = '' } = error as NodeJS.ErrnoException
  return serverIsAway.test(code) || lineIsCut.test(syscall) || saidWithoutCode.test(error.message)
}

/** The connection failed (class 08), there is none left (53300), or the server stops or starts (57P). */
const serverIsAway = /^(08\w{3}|53300|57P\d\d)$/

/** Only the database is spoken to by these while a request is answered. */
const lineIsCut = /^(connect|read|write|getaddrinfo)$/

const saidWithoutCode =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|Query read timeout)/
