import { aDocx, aZip, type Relation } from './files.ts'

const xmlns = [
  'w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'm="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'v="urn:schemas-microsoft-com:vml"',
  'o="urn:schemas-microsoft-com:office:office"',
]
  .map((each) => `xmlns:${each}`)
  .join(' ')

/** A part of a Word file, with the prefixes that Word has. */
export const wordPart = (name: string, inside: string): string =>
  `<?xml version="1.0"?><w:${name} ${xmlns}>${inside}</w:${name}>`

/** A Word file of these parts; each is what stands inside its root. */
export function aWord(
  body: string,
  over: {
    styles?: string
    numbering?: string
    footnotes?: string
    endnotes?: string
    comments?: string
    relations?: readonly Relation[]
    parts?: Record<string, string | Uint8Array>
  } = {},
): Buffer {
  const { styles, numbering, footnotes, endnotes, comments } = over
  const named = { styles, numbering, footnotes, endnotes, comments }
  return aDocx({
    relations: over.relations ?? [],
    parts: {
      'word/document.xml': wordPart('document', `<w:body>${body}</w:body>`),
      ...Object.fromEntries(
        Object.entries(named).flatMap(([name, inside]) =>
          inside === undefined ? [] : [[`word/${name}.xml`, wordPart(name, inside)]],
        ),
      ),
      ...over.parts,
    },
  })
}

export const wordRun = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph of words, or of runs. */
export const wordParagraph = (inside: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside.startsWith('<') ? inside : inside && wordRun(inside)}</w:p>`

/** A paragraph of a list. */
export const wordItem = (text: string, numId: number, level = 0, more = ''): string =>
  wordParagraph(
    text,
    `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>${more}`,
  )

/** A list, with the format, the text and more of each of its levels. */
export const wordList = (
  id: number,
  levels: readonly (readonly [format: string, text: string, more?: string])[],
  more = '',
): string =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels
    .map(
      ([format, text, inLevel = ''], n) =>
        `<w:lvl w:ilvl="${n}">${inLevel.includes('<w:start ') ? '' : '<w:start w:val="1"/>'}<w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${inLevel}<w:pPr><w:ind w:left="${(n + 1) * 567}" w:hanging="567"/></w:pPr></w:lvl>`,
    )
    .join('')}</w:abstractNum>`

/** A list as paragraphs name it. */
export const wordNum = (id: number, list: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${list}"/>${overrides}</w:num>`

export const wordStyle = (id: string, inside: string, more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"${more}>${inside}</w:style>`

const odtNamespaces = [
  ...['office', 'text', 'table', 'style', 'draw'].map(
    (name) => `${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  ),
  'fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
  'xlink="http://www.w3.org/1999/xlink"',
  'dc="http://purl.org/dc/elements/1.1/"',
]
  .map((each) => `xmlns:${each}`)
  .join(' ')

/** An OpenDocument text of these parts. */
export function anOdtText(
  body: string,
  over: { automatic?: string; template?: string } = {},
): Buffer {
  const root = (name: string, inside: string) =>
    `<?xml version="1.0"?><office:document-${name} ${odtNamespaces}>${inside}</office:document-${name}>`
  return aZip(
    {
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': root(
        'content',
        `<office:automatic-styles>${over.automatic ?? ''}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`,
      ),
      'styles.xml': root('styles', over.template ?? ''),
    },
    0,
  )
}
