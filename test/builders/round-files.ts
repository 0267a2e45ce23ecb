/** A file of plain text, as a browser sends it. */
export const textFile = (name: string, text = `Innholdet i ${name}`): File => new File([text], name)

/** The first link of a page whose words are these. */
export const linkNamed = (html: string, name: string): string =>
  [...html.matchAll(/<a [^>]*href="([^"]+)"[^>]*>([\s\S]*?)<\/a>/g)].find(([, , words = '']) =>
    words.includes(name),
  )?.[1] ?? ''

/** The files that a form which is shown again says are kept, as they are sent once more. */
export const parkedIn = (html: string): string[] =>
  [...html.matchAll(/name="_ligger" value="([^"]+)"/g)].map(([, value = '']) => value)
