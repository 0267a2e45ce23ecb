import { getDocumentProxy } from 'unpdf'

/** More than anybody searches in: the pages, and how long they are read. What stands after that is not found. */
const most = { pages: 1_000, seconds: 15 }

type Reading = { text: string; letters: number; until: number }

/**
 * What is written on the pages of a PDF, as far as it was reached when it became too much; empty where there is no text, as in one that was
 * scanned, and where it is locked. No address in it is followed, and no script of it is run.
 */
export async function readPdfText(bytes: Uint8Array, letters: number): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    disableAutoFetch: true,
    maxImageSize: 0,
    verbosity: 0,
  })
  const reading = { text: '', letters, until: performance.now() + most.seconds * 1_000 }
  try {
    for (let n = 1; n <= Math.min(pdf.numPages, most.pages) && !isEnough(reading); n += 1) {
      await readPage(pdf, n, reading)
    }
  } finally {
    await pdf.loadingTask.destroy()
  }
  return withWholeWords(reading.text).slice(0, letters)
}

const isEnough = ({ text, letters, until }: Reading): boolean =>
  text.length >= letters || performance.now() >= until

/** A page that cannot be read leaves the others as they are. */
async function readPage(
  pdf: Awaited<ReturnType<typeof getDocumentProxy>>,
  n: number,
  reading: Reading,
): Promise<void> {
  try {
    const page = await pdf.getPage(n)
    const pieces = page.streamTextContent().getReader()
    for (;;) {
      const { done, value } = await pieces.read()
      if (done) break
      for (const item of value.items) {
        if ('str' in item) reading.text += item.hasEOL ? `${item.str}\n` : item.str
      }
      if (isEnough(reading)) {
        await pieces.cancel(new Error('More than is read'))
        break
      }
    }
    page.cleanup()
  } catch {
    return
  } finally {
    reading.text += '\n'
  }
}

/** A word that a line ends within is found both whole and by its parts. */
const withWholeWords = (text: string): string =>
  text.replace(/(\p{L}+)[-\u00ad\u2010]\n(\p{Ll}+)/gu, '$1$2 $1-$2\n')
