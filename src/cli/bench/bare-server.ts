import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { DatabaseAddress } from '../../platform/db.ts'
import { type BareQuestion, bareReaders } from './bare-question.ts'

/** A page as the bare server makes it: one question, and HTML with places for what its rows hold. */
export type BarePage = { path: string; question: BareQuestion; template: Template }

/** Fixed pieces with a value from some row between each two. */
type Template = { pieces: string[]; holes: { row: number; column: string }[] }

export type BareOrder = { reader: DatabaseAddress; pages: BarePage[] }

export type BareServer = { port: number; close(): Promise<void> }

/**
 * The least that Node and PostgreSQL can do for the same HTML: one prepared question by the same role,
 * its rows set into the text, no session, no compression.
 */
export async function openBareServer({ reader, pages }: BareOrder): Promise<BareServer> {
  const communities = new Set(pages.map(({ question }) => question.values[0]))
  const pools = new Map([...communities].map((id) => [id, bareReaders(reader, id)]))
  const byPath = new Map(pages.map((page) => [page.path, page]))
  const server = createServer(async (request, response) => {
    const page = byPath.get(request.url ?? '')
    const pool = page && pools.get(page.question.values[0])
    if (!pool) return response.writeHead(404).end()
    const { name, text, values } = page.question
    const { rows } = await pool.query({ name, text, values: [...values] })
    const html = Buffer.from(fillTemplate(page.template, rows))
    response
      .writeHead(200, { 'content-type': 'text/html; charset=UTF-8', 'content-length': html.length })
      .end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await Promise.all([...pools.values()].map((pool) => pool.end()))
    },
  }
}

type Row = Record<string, unknown>

/** Cuts the HTML wherever it shows a row's value, so that the rows can be set in again. */
export function cutTemplate(html: string, rows: readonly Row[], column: string): Template {
  const places = new Map(rows.map((row, i) => [escapeHtml(String(row[column])), i]))
  const found = [...places.keys()].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(
    `(${found.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`,
  )
  const parts = html.split(pattern)
  return {
    pieces: parts.filter((_, i) => i % 2 === 0),
    holes: parts
      .filter((_, i) => i % 2 === 1)
      .map((text) => ({ row: places.get(text) ?? 0, column })),
  }
}

const fillTemplate = ({ pieces, holes }: Template, rows: readonly Row[]): string =>
  pieces.reduce((html, piece, i) => {
    const hole = holes[i - 1]
    return html + (hole ? escapeHtml(String(rows[hole.row]?.[hole.column])) : '') + piece
  }, '')

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? '')
