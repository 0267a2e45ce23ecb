/** What may stand before the @, as a dot-atom (RFC 5322), with letters of any language (RFC 6531). */
const localPart =
  /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u
const domainLabel = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/

/** Is this one mail address, and nothing more: no name before it, no second one, nothing that could break a line? */
export function isMailAddress(text: string): boolean {
  const [local = '', domain = '', ...more] = text.split('@')
  if (more.length > 0 || text.length > 254 || local.length > 64) return false
  const labels = asciiDomain(domain)?.split('.') ?? []
  return (
    localPart.test(local) &&
    labels.length > 1 &&
    labels.every((label) => domainLabel.test(label)) &&
    !/^\d+$/.test(labels.at(-1) ?? '')
  )
}

/** The domain as servers know it, `xn--…` where it has other letters; null where it can be none. */
function asciiDomain(domain: string): string | null {
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain)) return null
  const url = `http://${domain}/`
  return URL.canParse(url) ? new URL(url).hostname : null
}
