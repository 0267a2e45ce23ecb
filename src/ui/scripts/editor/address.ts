/** An address that a link may lead to, as it is kept: a web page, a mail address, a phone or a place of this site. */
export function safeAddress(typed: string): string | null {
  const address = typed.trim()
  if (address === '' || /[\s\p{Cc}]/u.test(address)) return null
  if (/^(?:https?:\/\/[^/]|mailto:.+@|tel:\+?[\d-]|\/(?!\/)|#.)/i.test(address)) return address
  if (/^[^\s:/@]+@[^\s:/@]+\.\p{L}{2,}$/u.test(address)) return `mailto:${address}`
  return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?:[/?#].*)?$/u.test(address)
    ? `https://${address}`
    : null
}
