import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Instant } from '../kernel/day.model.ts'
import { openTypeOf } from './woff.ts'

/** The family that sources name first: `#set text(font: "Schibsted Grotesk")`. */
const fontPackage = '@fontsource/schibsted-grotesk'
const weights = [400, 600, 700]

/** Fonts that happen to lie on the machine are never used, so that a file is the same wherever it is made. */
const ownFontsOnly = '#set text(fallback: false)'

export type PdfOrder = {
  /** Typst markup of our own. It finds what it prints with `json(bytes(sys.inputs.data))`. */
  source: string
  /** The facts to print; never part of the markup, so no text of a user is read as markup. */
  inputs: Readonly<Record<string, unknown>>
  /** Stands in the file as the time of making: same order, same bytes. */
  madeAt: Instant
  /** Without it PDF/A-2a, or plain tagged PDF when a sign is in none of our fonts. */
  standard?: 'a-2a' | 'ua-1' | '1.7'
}

/** Sets a document as PDF. Throws when the markup is faulty or breaks the standard asked for. */
export async function typesetPdf(order: PdfOrder): Promise<Uint8Array<ArrayBuffer>> {
  compiler ??= makeCompiler()
  const typst = await compiler
  const compiled = typst.compile({
    mainFileContent: `${ownFontsOnly}\n${order.source}`,
    inputs: { data: JSON.stringify(order.inputs) },
  })
  const fault = compiled.takeError()
  if (fault !== null || compiled.result === null) {
    throw new Error(`Typst: ${fault ? JSON.stringify(typst.fetchDiagnostics(fault)) : 'no result'}`)
  }
  const document = compiled.result
  const creationTimestamp = secondsOf(order.madeAt)
  const pdfAs = (pdfStandard: string) =>
    new Uint8Array(typst.pdf(document, { pdfStandard, creationTimestamp }))
  try {
    return pdfAs(order.standard ?? 'a-2a')
  } catch (refusal) {
    if (order.standard !== undefined || !lacksGlyph(refusal)) throw refusal
    return pdfAs('1.7')
  } finally {
    typst.evictCache(10)
  }
}

let compiler: Promise<NodeCompiler> | undefined

async function makeCompiler(): Promise<NodeCompiler> {
  const { NodeCompiler: Compiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  const folder = join(
    dirname(createRequire(import.meta.url).resolve(`${fontPackage}/package.json`)),
    'files',
  )
  const fontBlobs = await Promise.all(
    weights.map(async (weight) =>
      openTypeOf(await readFile(join(folder, `schibsted-grotesk-latin-${weight}-normal.woff`))),
    ),
  )
  return Compiler.create({ workspace: folder, fontArgs: [{ fontBlobs }] })
}

const secondsOf = (at: Instant): number => Math.floor(Date.parse(at) / 1000)

const lacksGlyph = (refusal: unknown): boolean =>
  refusal instanceof Error && refusal.message.includes('could not be displayed with font')
