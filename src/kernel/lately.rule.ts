/** A shorter text is read anew in no time. */
const shortText = 5_000
const mostTexts = 8

/** The same reading of a text, kept for the long texts that were read last: a text is opened many times as page, draft and paper. */
export function rememberLately<Read>(read: (text: string) => Read): (text: string) => Read {
  const lately = new Map<string, Read>()
  return (text) => {
    if (text.length < shortText) return read(text)
    const known = lately.get(text)
    if (known !== undefined) return known
    const made = read(text)
    lately.set(text, made)
    const [oldest] = lately.keys()
    if (lately.size > mostTexts && oldest !== undefined) lately.delete(oldest)
    return made
  }
}
