import { deflateSync } from 'node:zlib'
import { strToU8, type Zippable, zipSync } from 'fflate'

type Parts = Record<string, string | Uint8Array>

/** A zip archive with these parts. */
export const aZip = (parts: Parts, level: 0 | 6 = 6): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(parts).map(([name, content]) => [
          name,
          [typeof content === 'string' ? strToU8(content) : content, { level }],
        ]),
      ) as Zippable,
    ),
  )

export const transitional = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
const wordprocessing = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** One relation of a part: its type's last word, where it leads, and whether that is outside. */
export type Relation = [type: string, target: string, external?: 'External']

export const relations = (list: readonly Relation[], base = transitional): string =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(
      ([type, target, mode], i) =>
        `<Relationship Id="r${i}" Type="${base}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
    )
    .join('')}</Relationships>`

export const contentTypes = (overrides: Record<string, string>): string =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
    <Default Extension="xml" ContentType="application/xml"/>${Object.entries(overrides)
      .map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`)
      .join('')}</Types>`

/** A Word document; each field is told where it differs from a plain one. */
export function aDocx(
  over: {
    main?: string
    body?: string
    types?: Record<string, string>
    relations?: readonly Relation[]
    settings?: readonly Relation[]
    base?: string
    parts?: Parts
  } = {},
): Buffer {
  const main = over.main ?? `${wordprocessing}.document.main+xml`
  return aZip({
    '[Content_Types].xml': contentTypes({ '/word/document.xml': main, ...over.types }),
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']], over.base),
    'word/document.xml': wordBody(
      over.body ?? '<w:p><w:r><w:t>Møtet er på Ørland.</w:t></w:r></w:p>',
    ),
    'word/_rels/document.xml.rels': relations(over.relations ?? [], over.base),
    'word/_rels/settings.xml.rels': relations(over.settings ?? [], over.base),
    ...over.parts,
  })
}

export const wordBody = (body: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`

/** A field of Word, its code parted between runs. */
export const wordField = (...pieces: string[]): string =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${pieces
    .map((piece) => `<w:r><w:instrText>${piece}</w:instrText></w:r>`)
    .join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`

export function anXlsx(
  over: {
    main?: string
    types?: Record<string, string>
    relations?: readonly Relation[]
    parts?: Parts
  } = {},
): Buffer {
  const main =
    over.main ?? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
  return aZip({
    '[Content_Types].xml': contentTypes({ '/xl/workbook.xml': main, ...over.types }),
    '_rels/.rels': relations([['officeDocument', '/xl/workbook.xml']]),
    'xl/workbook.xml': '<workbook/>',
    'xl/_rels/workbook.xml.rels': relations(over.relations ?? []),
    ...over.parts,
  })
}

const office = [
  'office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
  'script="urn:oasis:names:tc:opendocument:xmlns:script:1.0"',
  'meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"',
  'manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"',
  'xlink="http://www.w3.org/1999/xlink"',
]
  .map((each) => `xmlns:${each}`)
  .join(' ')

export const openXml = (inside: string): string =>
  `<?xml version="1.0"?><office:document ${office}>${inside}</office:document>`

/** An OpenDocument, a text where nothing else is said. */
export function anOdt(
  over: { kind?: string; body?: string; manifest?: string; parts?: Parts } = {},
): Buffer {
  const type = `application/vnd.oasis.opendocument.${over.kind ?? 'text'}`
  return aZip(
    {
      mimetype: type,
      'content.xml': openXml(over.body ?? '<text:p>Møtet er på Ørland.</text:p>'),
      'META-INF/manifest.xml': `<manifest:manifest ${office}>
        <manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/>${over.manifest ?? ''}
      </manifest:manifest>`,
      ...over.parts,
    },
    0,
  )
}

/** A PDF of these objects, written one after another with a trailer, as most programs write it. */
export function aPdf(
  over: {
    objects?: readonly (string | Buffer)[]
    trailer?: string
    before?: string
    end?: string
  } = {},
): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>',
    ...(over.objects ?? []),
  ]
  return Buffer.concat([
    Buffer.from(`${over.before ?? ''}%PDF-1.7\n%âãÏÓ\n`),
    ...objects.map((each, i) =>
      Buffer.concat([
        Buffer.from(`${i + 1} 0 obj\n`),
        Buffer.from(each),
        Buffer.from('\nendobj\n'),
      ]),
    ),
    Buffer.from(
      `xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R ${over.trailer ?? ''} >>\n`,
    ),
    Buffer.from(over.end ?? 'startxref\n9\n%%EOF\n'),
  ])
}

/** A PDF with a page for each text, a line for each of its lines; `filter` is what the pages say that they were packed by. */
export function aWrittenPdf(
  pages: readonly (string | Buffer)[],
  filter = pages.some((page) => typeof page !== 'string') ? '/FlateDecode' : null,
): Buffer {
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font,
    ...pages.flatMap((page, i) => {
      const content = typeof page === 'string' ? shownLines(page) : page
      const packed = filter === null ? '' : `/Filter ${filter} `
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`,
        Buffer.concat([
          Buffer.from(`<< ${packed}/Length ${content.length} >>\nstream\n`),
          content,
          Buffer.from('\nendstream'),
        ]),
      ]
    }),
  ]
  const parts = objects.map((each, i) =>
    Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(each), Buffer.from('\nendobj\n')]),
  )
  const head = Buffer.from('%PDF-1.7\n')
  let at = head.length
  const places = parts.map((part) => {
    const place = `${String(at).padStart(10, '0')} 00000 n \n`
    at += part.length
    return place
  })
  return Buffer.concat([
    head,
    ...parts,
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Root 1 0 R /Size ${objects.length + 1} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  ])
}

const shownLines = (text: string): Buffer =>
  Buffer.from(
    `BT /F 12 Tf 72 770 Td 14 TL ${text
      .split('\n')
      .map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`)
      .join(' ')} ET`,
    'latin1',
  )

/** A PDF with its table and objects in compressed streams, as PDF 1.5 and later write it. */
export function aPackedPdf(objects: readonly string[], trailer = ''): Buffer {
  const [inside, table] = [deflateSync(objects.join('\n')), deflateSync(Buffer.alloc(40))]
  const stream = (number: number, dictionary: string, content: Buffer) =>
    Buffer.concat([
      Buffer.from(
        `${number} 0 obj\n<< ${dictionary} /Filter /FlateDecode /Length ${content.length} >>\nstream\n`,
      ),
      content,
      Buffer.from('\nendstream\nendobj\n'),
    ])
  return Buffer.concat([
    Buffer.from('%PDF-1.5\n%âãÏÓ\n'),
    stream(1, '/Type /ObjStm /N 1 /First 0', inside),
    stream(2, `/Type /XRef /W [1 2 1] /Size 3 /Root 1 0 R ${trailer}`, table),
    Buffer.from('startxref\n9\n%%EOF\n'),
  ])
}

/** A stream of a PDF, with its content as it is. */
export const pdfStream = (dictionary: string, content: string | Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`<< ${dictionary} >>\nstream\n`),
    Buffer.from(content),
    Buffer.from('\nendstream'),
  ])

/** A compound file with these streams, as old, locked and mailed office files are. */
export function aCompound(...streams: string[]): Buffer {
  const file = Buffer.alloc(3 * 512, 0)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file)
  file.writeUInt16LE(9, 30)
  file.writeUInt32LE(1, 44)
  file.writeUInt32LE(1, 48)
  file.fill(0xff, 76, 512)
  file.writeUInt32LE(0, 76)
  file.fill(0xff, 512, 1024)
  file.writeUInt32LE(0xfffffffd, 512)
  file.writeUInt32LE(0xfffffffe, 516)
  for (const [i, name] of ['Root Entry', ...streams].entries()) {
    const entry = 1024 + 128 * i
    file.write(name, entry, 'utf16le')
    file.writeUInt16LE(2 * name.length + 2, entry + 64)
  }
  return file
}

/** A PNG of one sign, whole. */
export const aPng = (): Buffer =>
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )

/** A JPEG with its head, the beginning of its picture and its end. */
export const aJpeg = (): Buffer =>
  Buffer.from('ffd8ffe000104a46494600010100000100010000ffda0008010100003f00d2cf20ffd9', 'hex')
