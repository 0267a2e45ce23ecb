import { unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'

/** What is read on a page, the numbers and bullets that a browser draws among it. */
export function textOfHtml(html: string): string {
  const counters: (number | null)[] = []
  return html
    .replace(/\n/g, ' ')
    .replace(/<(\/?)(\w+)([^>]*)>/g, (_, closes: string, tag: string, attributes: string) => {
      if (tag === 'ol' || tag === 'ul') {
        if (closes) counters.pop()
        else counters.push(tag === 'ol' ? Number(/start="(\d+)"/.exec(attributes)?.[1] ?? 1) : null)
        if (!closes && attributes.includes('gf-labels')) counters.splice(-1, 1, Number.NaN)
      }
      if (tag !== 'li' || closes) return /^(?:strong|em|s|code|a)$/.test(tag) ? '' : '\n'
      const counter = counters.at(-1) ?? null
      if (counter === null) return '\n• '
      if (Number.isNaN(counter)) return '\n'
      counters.splice(-1, 1, counter + 1)
      return `\n${counter}. `
    })
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => signs[name] ?? '')
}

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' }

/** What is read in a Word file, with the numbers that Word counts for its lists. */
export function textOfDocx(bytes: Uint8Array): string {
  const files = unzipSync(bytes)
  const read = (name: string) => Buffer.from(files[name] ?? []).toString('utf8')
  const [numbering, document] = [read('word/numbering.xml'), read('word/document.xml')]
  const lists = new Map(
    [...numbering.matchAll(/<w:num w:numId="(\d+)"[^>]*>\s*<w:abstractNum\w* w:val="(\d+)"/g)].map(
      ([, id = '', list = '']) => [id, list],
    ),
  )
  const levelOf = (list: string, level: string) => {
    const whole = new RegExp(
      `<w:abstractNum [^>]*w:abstractNumId="${list}".*?</w:abstractNum>`,
      's',
    )
    const own = new RegExp(`<w:lvl w:ilvl="${level}".*?</w:lvl>`, 's')
    const xml = own.exec(whole.exec(numbering)?.[0] ?? '')?.[0] ?? ''
    const value = (name: string) => new RegExp(`<w:${name} w:val="([^"]*)"`).exec(xml)?.[1] ?? ''
    return { start: Number(value('start')), format: value('numFmt'), text: value('lvlText') }
  }
  const counted = new Map<string, number>()
  return [...document.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)]
    .map(([xml]) => {
      const [, level = '', id = ''] =
        /<w:ilvl w:val="(\d+)"\/><w:numId w:val="(\d+)"/.exec(xml) ?? []
      const words = xml
        .replace(/<w:br\/>/g, '\n')
        .replace(/<w:tab\/>/g, '\t')
        .replace(/<[^>]+>/g, '')
        .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => signs[name] ?? '')
      if (id === '') return words
      const list = lists.get(id) ?? ''
      const { start, format, text } = levelOf(list, level)
      const count = (counted.get(`${list}/${level}`) ?? start - 1) + 1
      counted.set(`${list}/${level}`, count)
      return `${format === 'bullet' ? text : text.replace(/%\d+/, String(count))} ${words}`
    })
    .join('\n')
}

/** What is read in a PDF. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: false })
  return text.map((page) => page.replace(/\n?\d+ \/ \d+\s*$/, '')).join('\n')
}

/** Text as it compares between kinds of file: where lines break is each file's own. */
export const withoutSpace = (text: string): string =>
  text.replace(/[\s\u00a0\u200b\u00ad]+/g, '').normalize('NFC')
