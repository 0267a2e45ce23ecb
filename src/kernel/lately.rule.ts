/** A shorter text is read anew in no time. */
const shortText = 5_000
/** How much text is remembered together: what is read of a text grows with it. */
const mostSigns = 1_000_000

/** The same reading of a text, kept for the long texts that were asked for last: a text is opened many times as page, draft and paper. */
export function rememberLately<Read>(read: (text: string) => Read): (text: string) => Read {
  const lately = new Map<string, Read>()
  let signs = 0
  const forget = (text: string) => {
    if (lately.delete(text)) signs -= text.length
  }
  const remember = (text: string, made: Read) => {
    lately.set(text, made)
    signs += text.length
    for (const oldest of lately.keys()) {
      if (signs <= mostSigns) return
      forget(oldest)
    }
  }
  return (text) => {
    if (text.length < shortText || text.length > mostSigns) return read(text)
    const made = lately.has(text) ? (lately.get(text) as Read) : read(text)
    forget(text)
    remember(text, made)
    return made
  }
}
