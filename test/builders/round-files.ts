/** A file of plain text, as a browser sends it. */
export const textFile = (name: string, text = `Innholdet i ${name}`): File => new File([text], name)

/** The first link of a page whose words are these. */
export const linkNamed = (html: string, name: string): string =>
  [...html.matchAll(/<a [^>]*href="([^"]+)"[^>]*>([\s\S]*?)<\/a>/g)].find(([, , words = '']) =>
    words.includes(name),
  )?.[1] ?? ''
