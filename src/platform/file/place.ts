const file = /^file:([\\/]*)(.*)$/i
const own = /^(?:localhost[\\/]|[a-z][:|])/i
const share = /^[\\/]{2}/
const withScheme = /^(?!file:)[a-z][a-z\d+.-]+:[\\/]{2}|^(?:https?|ftp|mhtml|smb|data|ms-[a-z]+):/i

/** Does the address lead to another machine? A place on the writer's own disk does not, however it is written. */
export function isElsewhere(written: string): boolean {
  const address = decoded(written).trim()
  const [, slashes = '', rest = ''] = file.exec(address) ?? []
  const isOnServer = slashes.length > 3 || (slashes.length === 2 && !own.test(rest))
  return isOnServer || share.test(address) || withScheme.test(address)
}

function decoded(written: string): string {
  try {
    return decodeURIComponent(written)
  } catch {
    return written
  }
}
