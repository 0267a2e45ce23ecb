import { strToU8, zipSync } from 'fflate'
import { type Context, Hono } from 'hono'
import { safeFileName } from '../../kernel/file-name.rule.ts'
import type { Ore } from '../../kernel/money.model.ts'
import type { Paper } from '../../kernel/paper.model.ts'
import { codeInPath, inPath, someText } from '../../platform/address.ts'
import { savedAs } from '../../platform/download.ts'
import { paperPdf } from '../../platform/paper-pdf.ts'
import { allow, communityPage, type Env, refusePage } from '../../platform/web.ts'
import { renderPage } from '../../ui/page.tsx'
import {
  documentVersion,
  listAttachments,
  mediaTypes,
  readAttachments,
} from '../agreements/index.ts'
import { agreementPaper } from './agreement-paper.view.ts'
import { boardQuestions } from './board.query.ts'
import { bodyText } from './board-codes.text.ts'
import { dayOf, readBoard } from './board-reading.query.ts'
import { casePaper } from './case-paper.view.ts'
import { ruleText } from './entry.text.ts'
import type { PackageFacts, ShareFact } from './package.model.ts'
import { agreementText, missingNames, packageFacts } from './package.query.ts'
import { PackagePage } from './package.view.tsx'
import { partyInFull, sayPaper } from './paper.text.ts'
import { transferPaper } from './transfer-paper.view.ts'

/** Word's library is large, and loaded where somebody first asks for a paper. */
const paperDocx = async (paper: Paper) =>
  (await import('../../platform/paper-docx.ts')).paperDocx(paper)

/** What each party pays is known by a later room, which hands it in where the house is wired. */
export type ShareProvider = {
  shareOf(c: Context<Env>, schemeKey: string, partyCode: string): Promise<ShareFact | null>
  totalOf(c: Context<Env>, schemeKey: string): Promise<Ore | null>
}

const address = '/:community/avtaler/:slug'

/** The package of each party, and the agreements ready to sign. */
export const packageRoutes = (shares: ShareProvider) => {
  const forParty = (file: string) => `${address}/pakke/:partyCode${file}`
  const guard = allow('open-package', 'partyCode')
  return new Hono<Env>()
    .get(forParty(''), guard, async (c) => {
      const read = await readParty(c, shares)
      if (!read) return refusePage(c, 404)
      const { page, facts, document, attachments } = read
      const paper = paperOf(read)
      const { slug, number } = document
      return c.html(
        renderPage(
          <PackagePage
            {...{ page, slug, number, facts, paper, attachments, document }}
            missing={missingNames(document)}
          />,
        ),
      )
    })
    .get(forParty('/saksframlegg.docx'), guard, async (c) => {
      const read = await readParty(c, shares)
      if (!read) return refusePage(c, 404)
      return give(c, await paperDocx(paperOf(read)), 'docx')
    })
    .get(forParty('/saksframlegg.pdf'), guard, async (c) => {
      const read = await readParty(c, shares)
      if (!read) return refusePage(c, 404)
      return give(c, await paperPdf([paperOf(read)], read.page.now), 'pdf')
    })
    .get(forParty('/avtale.docx'), guard, async (c) => {
      const read = await readParty(c, shares)
      return read ? give(c, await paperDocx(agreementOf(read)), 'docx') : refusePage(c, 404)
    })
    .get(forParty('/avtale.pdf'), guard, async (c) => {
      const read = await readParty(c, shares)
      return read
        ? give(c, await paperPdf([agreementOf(read)], read.page.now), 'pdf')
        : refusePage(c, 404)
    })
    .get(forParty('/pakke.zip'), guard, async (c) => {
      const read = await readParty(c, shares)
      if (!read) return refusePage(c, 404)
      const { page, facts, document } = read
      const { files } = await c.var.read({
        files: readAttachments(page.community.id, document.slug, 'shown'),
      })
      const paper = paperOf(read)
      const agreement = agreementOf(read)
      const zip = zipSync({
        ...(facts.exercise ? { 'OVELSE.txt': strToU8(sayPaper(page.locale, 'exercise')) } : {}),
        'saksframlegg.docx': await paperDocx(paper),
        'saksframlegg.pdf': await paperPdf([paper], page.now),
        'avtale.docx': await paperDocx(agreement),
        'avtale.pdf': await paperPdf([agreement], page.now),
        ...Object.fromEntries(
          files.map(({ position, fileName, bytes }) => [
            `vedlegg/${position}-${safeFileName(fileName)}`,
            new Uint8Array(bytes),
          ]),
        ),
      })
      return give(c, zip, 'zip')
    })
    .get(`${address}/signering/alle.pdf`, allow('put-forward'), async (c) => {
      const read = await readAll(c)
      if (!read) return refusePage(c, 404)
      const { page, document, board } = read
      const papers = board.parties
        .filter((party) =>
          board.lines.some(({ code, standing }) => code === party.code && standing === 'party'),
        )
        .flatMap(({ code }) => factsFor(c, read, code, null) ?? [])
        .map((facts) => agreementOf({ page, facts }))
      const total = document.costScheme ? await shares.totalOf(c, document.costScheme) : null
      const transfer = transferPaper(
        page.locale,
        { ...document, exercise: page.community.exercise },
        total,
      )
      return give(c, await paperPdf([...papers, transfer], page.now), 'pdf')
    })
    .get(`${address}/signering/overforing.pdf`, allow('put-forward'), async (c) => {
      const paper = await readTransfer(c, shares)
      return paper ? give(c, await paperPdf([paper], c.var.page.now), 'pdf') : refusePage(c, 404)
    })
    .get(`${address}/signering/overforing.docx`, allow('put-forward'), async (c) => {
      const paper = await readTransfer(c, shares)
      return paper ? give(c, await paperDocx(paper), 'docx') : refusePage(c, 404)
    })
}

async function readTransfer(c: Context<Env>, shares: ShareProvider): Promise<Paper | null> {
  const read = await readAll(c)
  if (!read) return null
  const { page, document } = read
  const total = document.costScheme ? await shares.totalOf(c, document.costScheme) : null
  return transferPaper(page.locale, { ...document, exercise: page.community.exercise }, total)
}

async function readAll(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return null
  const slug = codeInPath(c, 'slug')
  const { found, attachments, ...read } = await c.var.read({
    found: documentVersion(page.community.id, slug, 'shown'),
    attachments: listAttachments(page.community.id, slug, 'shown'),
    ...boardQuestions(page.community.id, slug, null),
  })
  const [document] = found
  const [circulation] = read.circulations
  if (!document || !circulation) return null
  const day = dayOf(circulation, null, page.today)
  const board = readBoard(circulation, read.rows, day, null)
  return { page, document, attachments, board }
}

type Read = NonNullable<Awaited<ReturnType<typeof readAll>>>

function factsFor(c: Context<Env>, read: Read, partyCode: string, share: ShareFact | null) {
  const { page, document, board, attachments } = read
  return packageFacts(document, board, partyCode, {
    attachments: attachments.map(({ title }) => title),
    share,
    exercise: page.community.exercise,
    answerAt: `${c.var.platform.publicUrl}/${page.community.key}/avtaler/${document.slug}/svar/${partyCode}`,
  })
}

async function readParty(c: Context<Env>, shares: ShareProvider) {
  const read = await readAll(c)
  if (!read) return null
  const { costScheme } = read.document
  const partyCode = codeInPath(c, 'partyCode')
  const share = costScheme ? await shares.shareOf(c, costScheme, partyCode) : null
  const facts = factsFor(c, read, partyCode, share)
  return facts && { ...read, facts }
}

const paperOf = ({ page: { locale }, facts }: Pick<Read, 'page'> & { facts: PackageFacts }) =>
  casePaper(locale, facts, {
    body: bodyText[facts.decidingBody][locale],
    rule: ruleText(locale, facts.rule, facts.parties.length),
  })

const agreementOf = ({ page: { locale }, facts }: Pick<Read, 'page'> & { facts: PackageFacts }) =>
  agreementPaper(locale, facts, agreementText(facts, partyInFull('nb', facts)))

const types = { pdf: mediaTypes.pdf, docx: mediaTypes.docx, zip: 'application/zip' }

/** Hands a file out under the last part of its address, with the party's code where it has one. */
function give(c: Context<Env>, bytes: Uint8Array, kind: keyof typeof types) {
  const name = c.req.path.split('/').at(-1) ?? `fil.${kind}`
  const party = inPath(c, 'partyCode', someText)
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': types[kind],
    'content-disposition': savedAs(`${party ? `${party}-` : ''}${name}`),
  })
}
