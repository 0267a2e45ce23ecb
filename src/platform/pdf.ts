import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Instant } from '../kernel/day.model.ts'
import { fontNames, knownSigns, readFonts, signClass } from './paper-fonts.ts'
import { printable } from './printable.ts'

/** What every source may use. Fonts that happen to lie on the machine are never among them. */
const preambleWith = (own: ReadonlySet<number>) => `
#let text-fonts = (
  (name: "${fontNames.text}", covers: regex("${signClass(own).replaceAll('\\', '\\\\')}")),
  "${fontNames.other}",
)
#set text(font: text-fonts, fallback: false)
#show raw: set text(font: ("${fontNames.code}",) + text-fonts.rev())
`

export type PdfOrder = {
  /** Typst markup of our own. It finds what it prints with `json(bytes(sys.inputs.data))`, and sets it in `text-fonts`. */
  source: string
  /**
   * The facts to print; never part of the markup, so no text of a user is read as markup. A sign that no font has
   * is printed as its number.
   */
  inputs: Readonly<Record<string, unknown>>
  /** Stands in the file as the time of making: same order, same bytes. */
  madeAt: Instant
  /** PDF/A-2a when none is named. */
  standard?: 'a-2a' | 'ua-1' | '1.7'
}

/** Sets a document as PDF. Throws when the markup is faulty or breaks the standard asked for. */
export async function typesetPdf(order: PdfOrder): Promise<Uint8Array<ArrayBuffer>> {
  compiler ??= makeCompiler()
  const typst = await compiler
  const known = await knownSigns()
  const compiled = typst.compile({
    mainFileContent: preambleWith(known.own) + order.source,
    inputs: {
      data: JSON.stringify(order.inputs, (_, value: unknown) =>
        typeof value === 'string' ? printable(value, known) : value,
      ),
    },
  })
  const fault = compiled.takeError()
  if (fault !== null || compiled.result === null) {
    throw new Error(`Typst: ${fault ? JSON.stringify(typst.fetchDiagnostics(fault)) : 'no result'}`)
  }
  try {
    const { standard: pdfStandard = 'a-2a', madeAt } = order
    return new Uint8Array(
      typst.pdf(compiled.result, { pdfStandard, creationTimestamp: secondsOf(madeAt) }),
    )
  } finally {
    typst.evictCache(10)
  }
}

let compiler: Promise<NodeCompiler> | undefined

async function makeCompiler(): Promise<NodeCompiler> {
  const { NodeCompiler: Compiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  return Compiler.create({ fontArgs: [{ fontBlobs: await readFonts() }] })
}

const secondsOf = (at: Instant): number => Math.floor(Date.parse(at) / 1000)
