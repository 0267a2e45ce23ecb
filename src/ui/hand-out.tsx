import { makeZip, predictLength } from 'client-zip'
import type { Context } from 'hono'
import { inQuery, someText } from '../platform/address.ts'
import { savedAs } from '../platform/download.ts'
import { pieceBytes } from '../platform/file/file-pieces.ts'
import { countRemovals, sliceOfPaper } from '../platform/paper/kept-paper.ts'
import type { PaperOrder } from '../platform/paper/order.ts'
import type { PapersState } from '../platform/paper/papers.ts'
import type { ReadyPaper } from '../platform/paper/result.ts'
import type { Env } from '../platform/web.ts'
import { renderPage } from './page.tsx'
import { sayUnderWay } from './under-way.text.ts'
import { lookSeconds, NoFilePage, UnderWayPage, waitingFor } from './under-way.tsx'

/** Stands for the moment before what a paper prints was read; every route of papers takes it first. */
export type PaperTicket = { communityId: string; removals: number }

/** Takes the ticket of a request for papers: one made of what is read after it is not kept where a text was removed since. */
export async function paperTicket(c: Context<Env>): Promise<PaperTicket | null> {
  const { community } = c.var.page
  if (!community) return null
  const { removals } = await c.var.read({ removals: countRemovals(community.id) })
  return { communityId: community.id, removals: removals[0]?.removals ?? 0 }
}

/** Has papers made, or finds that they are. */
export const askForPapers = (
  c: Context<Env>,
  { communityId, removals }: PaperTicket,
  orders: readonly PaperOrder[],
  waitMs?: number,
): Promise<PapersState> =>
  c.var.platform.papers.ask({ db: c.var.db, communityId, removals }, orders, waitMs)

type File = { name: string; type: string }

/** Hands out a paper under a name, made first where nobody has asked for it before. */
export async function handOut(
  c: Context<Env>,
  ticket: PaperTicket,
  order: PaperOrder,
  { name, type }: File,
): Promise<Response> {
  const stands = await askForPapers(c, ticket, [order])
  if (stands.state !== 'ready' || isWaitingPage(c)) return tellOf(c, stands)
  const [paper] = stands.papers
  return c.body(streamOf(paper ? slicesOf(c, ticket, paper) : none()), 200, {
    'content-type': type,
    'content-disposition': savedAs(name),
    'content-length': String(paper?.size ?? 0),
  })
}

/** A part of an archive that is read in pieces while it is sent. */
export type ZipPart = { name: string; size: number; pieces: AsyncIterable<Uint8Array> }

/** Hands out papers and other files as one archive, each piece read when the receiver has taken the one before. */
export async function handOutZip(
  c: Context<Env>,
  ticket: PaperTicket,
  papers: readonly { name: string; order: PaperOrder }[],
  others: readonly ZipPart[],
  name: string,
): Promise<Response> {
  const stands = await askForPapers(
    c,
    ticket,
    papers.map(({ order }) => order),
  )
  if (stands.state !== 'ready' || isWaitingPage(c)) return tellOf(c, stands)
  const parts: ZipPart[] = [
    ...stands.papers.map((paper, n) => ({
      name: papers[n]?.name ?? paper.hash,
      size: paper.size,
      pieces: slicesOf(c, ticket, paper),
    })),
    ...others,
  ]
  const entries = parts.map(({ name, size, pieces }) => ({ name, size, input: pieces }))
  return c.body(makeZip(entries), 200, {
    'content-type': 'application/zip',
    'content-disposition': savedAs(name),
    'content-length': String(predictLength(entries.map(({ name, size }) => ({ name, size })))),
  })
}

/** A kept paper in pieces, read apart from the pages and holding no line meanwhile. */
async function* slicesOf(
  c: Context<Env>,
  { communityId }: PaperTicket,
  { hash, size }: ReadyPaper,
): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < size; from += pieceBytes) {
    const length = Math.min(pieceBytes, size - from)
    const { answers } = await c.var.platform.files.read(
      { communityId, sessionHash: null },
      { slices: sliceOfPaper(communityId, hash, from, length) },
    )
    const [slice] = answers.slices
    if (slice?.bytes.length !== length) throw new Error('A paper went while it was handed out')
    yield new Uint8Array(slice.bytes)
  }
}

async function* none(): AsyncGenerator<Uint8Array> {}

/** A stream that reads on only when it is asked to, and lets go when nobody listens any longer. */
const streamOf = (pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> =>
  new ReadableStream(
    {
      pull: async (stream) => {
        const { done, value } = await pieces.next()
        if (done) stream.close()
        else stream.enqueue(value)
      },
      cancel: async () => {
        await pieces.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )

/** The path as it was asked for, with all that it asks but the waiting. */
function askedPath(c: Context<Env>): string {
  const { searchParams } = new URL(c.req.url)
  searchParams.delete(waitingFor)
  return searchParams.size === 0 ? c.req.path : `${c.req.path}?${searchParams}`
}

const isWaitingPage = (c: Context<Env>): boolean => inQuery(c, waitingFor, someText) !== null

/** What is answered where there is no file yet, or there will be none. A program is told in one line, and when to ask again. */
async function tellOf(c: Context<Env>, stands: PapersState): Promise<Response> {
  const { page, platform } = c.var
  const path = askedPath(c)
  if (stands.state === 'failed' || stands.state === 'full') {
    const problem = stands.state === 'full' ? 'full' : stands.problem
    if (problem === 'full') c.header('retry-after', '30')
    return c.html(
      renderPage(
        <NoFilePage page={page} path={path} problem={problem} limits={platform.papers.limits} />,
      ),
      problem === 'full' ? 503 : 422,
    )
  }
  const isReady = stands.state === 'ready'
  if (!isReady) c.header('retry-after', String(lookSeconds))
  if (!wantsPage(c) && !isReady) {
    return c.text(`${sayUnderWay(page.locale, 'again', lookSeconds)}\n`, 202)
  }
  return c.html(
    renderPage(<UnderWayPage page={page} path={path} stands={stands} />),
    isReady ? 200 : 202,
  )
}

const wantsPage = (c: Context<Env>): boolean =>
  c.req.header('accept')?.includes('text/html') === true || isWaitingPage(c)
