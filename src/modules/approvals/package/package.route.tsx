import { type Context, Hono } from 'hono'
import { safeFileName } from '../../../kernel/file-name.rule.ts'
import { mediaTypes } from '../../../kernel/kept-file.model.ts'
import type { Ore } from '../../../kernel/money.model.ts'
import type { OrderedPaper, Paper } from '../../../kernel/paper.model.ts'
import { aVersion, codeInPath, inPath, inQuery, someText } from '../../../platform/address.ts'
import { piecesOf } from '../../../platform/file/file-pieces.ts'
import type { PaperOrder } from '../../../platform/paper/order.ts'
import { allow, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import {
  handOut,
  handOutZip,
  type PaperTicket,
  paperTicket,
  type ZipPart,
} from '../../../ui/hand-out.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { documentVersion, listAttachments, versionStanding } from '../../agreements/index.ts'
import { addresses } from '../approvals.address.ts'
import { boardQuestions } from '../board.query.ts'
import { bodyText } from '../board-codes.text.ts'
import { dayOf, readBoard } from '../board-reading.rule.ts'
import { versionAsked } from '../circulation-row.model.ts'
import { ruleText } from '../look/entry.text.ts'
import { datedFor } from '../versions/entry-standing.rule.ts'
import { agreementPaper } from './agreement-paper.view.ts'
import { casePaper } from './case-paper.view.ts'
import type { AskedShares, PackageFacts, Shares } from './package.model.ts'
import { PackagePage } from './package.view.tsx'
import {
  agreementTexts,
  caseTexts,
  folderNames,
  missingNames,
  packageFacts,
  textStanding,
} from './package-facts.rule.ts'
import { eachMunicipality, isCounterparty, partyInFull, sayPaper } from './paper.text.ts'
import { transferPaper } from './transfer-paper.view.ts'

/** What each party pays is known by a later room, which hands it in where the house is wired. */
export type ShareProvider = {
  /** What each party pays by the list that stood at an instant, and by a later one. */
  sharesAt(
    c: Context<Env>,
    scheme: string,
    asked: AskedShares,
  ): Promise<(partyCode: string) => Shares>
  /** What some of the parties pay together by the list that stood at an instant; null where it is not known. */
  totalOf(
    c: Context<Env>,
    scheme: string,
    asked: AskedShares & { paying: readonly string[] },
  ): Promise<Ore | null>
}

/** The package of each party, and the agreements ready to sign. */
export const packageRoutes = (shares: ShareProvider) => {
  const guard = allow('open-package', 'partyCode')
  return new Hono<Env>()
    .get(addresses.partyPackage, guard, (c) => showPackage(c, shares))
    .get(addresses.packageCaseWord, guard, (c) =>
      giveOne(c, shares, 'docx', (read) => wordOrder(paperOf(read))),
    )
    .get(addresses.packageCasePdf, guard, (c) =>
      giveOne(c, shares, 'pdf', (read) => pdfOrder(paperOf(read))),
    )
    .get(addresses.packageAgreementWord, guard, (c) =>
      giveOne(c, shares, 'docx', (read) => wordOrder(agreementOf(read))),
    )
    .get(addresses.packageAgreementPdf, guard, (c) =>
      giveOne(c, shares, 'pdf', (read) => pdfOrder(agreementOf(read))),
    )
    .get(addresses.packageZip, guard, (c) => givePackage(c, shares))
    .get(addresses.allPackages, allow('put-forward'), (c) => giveAllPackages(c, shares))
    .get(addresses.signingAll, allow('put-forward'), (c) => giveAllToSign(c, shares))
    .get(addresses.signingTransferPdf, allow('put-forward'), (c) =>
      giveTransfer(c, shares, 'pdf', pdfOrder),
    )
    .get(addresses.signingTransferWord, allow('put-forward'), (c) =>
      giveTransfer(c, shares, 'docx', wordOrder),
    )
}

async function showPackage(c: Context<Env>, shares: ShareProvider) {
  const read = await readParty(c, shares)
  if (!read) return refusePage(c, 404)
  const { page, facts, document, attachments, circulation } = read
  const paper = paperOf(read)
  const { slug } = document
  return c.html(
    renderPage(
      <PackagePage
        page={page}
        slug={slug}
        circulation={circulation}
        standing={versionStanding(
          datedFor(facts.partyCode, circulation, read.board),
          [],
          read.board.day,
        )}
        facts={facts}
        paper={paper}
        attachments={attachments}
        missing={missingNames(document)}
      />,
    ),
  )
}

async function givePackage(c: Context<Env>, shares: ShareProvider) {
  const ticket = await paperTicket(c)
  const read = await readParty(c, shares)
  if (!ticket || !read) return refusePage(c, 404)
  return handOutZip(c, ticket, papersIn(read), besideIn(c, read), nameOf(c))
}

/** The packages of all parties in one archive, each in a folder with the party's name. */
async function giveAllPackages(c: Context<Env>, shares: ShareProvider) {
  const ticket = await paperTicket(c)
  const read = await readAll(c)
  if (!ticket || !read) return refusePage(c, 404)
  const shareOf = await sharesFor(c, shares, read)
  const textFor = agreementTexts(read.document)
  const packages = read.board.parties.flatMap(({ code }) => {
    const facts = factsFor(c, read, code, shareOf(code))
    return facts ? [{ ...read, facts }] : []
  })
  const folders = folderNames(packages.map(({ facts }) => facts))
  const within = <Each extends { name: string }>(party: ReadParty, parts: readonly Each[]) =>
    parts.map((part) => ({
      ...part,
      name: `${folders.get(party.facts.partyCode)}/${part.name}`,
    }))
  const name = safeFileName(`sakspakker-${read.document.slug}.zip`)
  return handOutZip(
    c,
    ticket,
    packages.flatMap((party) => within(party, papersIn(party, textFor))),
    packages.flatMap((party) => within(party, besideIn(c, party))),
    name,
  )
}

const papersIn = (party: ReadParty, textFor?: ReturnType<typeof agreementTexts>) => {
  const [paper, agreement] = [paperOf(party), agreementOf(party, textFor)]
  return [
    { name: 'saksframlegg.docx', order: wordOrder(paper) },
    { name: 'saksframlegg.pdf', order: pdfOrder(paper) },
    { name: 'avtale.docx', order: wordOrder(agreement) },
    { name: 'avtale.pdf', order: pdfOrder(agreement) },
  ]
}

/** The agreement with each party, and the one on the transfer, in one file. */
async function giveAllToSign(c: Context<Env>, shares: ShareProvider) {
  const ticket = await paperTicket(c)
  const read = await readAll(c)
  if (!ticket || !read) return refusePage(c, 404)
  const { page, document, board } = read
  const textFor = agreementTexts(document)
  const papers = board.parties
    .filter((party) =>
      board.lines.some(
        ({ code, standing, state }) =>
          code === party.code && standing === 'party' && state !== 'rejected',
      ),
    )
    .flatMap(({ code }) => factsFor(c, read, code, noShares) ?? [])
    // Each of the others has its signature already.
    .filter((facts) => !isCounterparty(facts))
    .map((facts) => agreementOf({ page, facts }, textFor))
  const total = await totalOf(c, shares, read)
  const transfer = transferPaper(page.locale, { ...document, ...markedBy(read) }, total)
  return give(c, ticket, pdfOrder(...papers, transfer), 'pdf')
}

async function giveOne(
  c: Context<Env>,
  shares: ShareProvider,
  kind: 'pdf' | 'docx',
  orderOf: (read: ReadParty) => PaperOrder,
): Promise<Response> {
  const ticket = await paperTicket(c)
  const read = await readParty(c, shares)
  return ticket && read ? give(c, ticket, orderOf(read), kind) : refusePage(c, 404)
}

async function giveTransfer(
  c: Context<Env>,
  shares: ShareProvider,
  kind: 'pdf' | 'docx',
  orderOf: (paper: OrderedPaper) => PaperOrder,
): Promise<Response> {
  const ticket = await paperTicket(c)
  const paper = await readTransfer(c, shares)
  return ticket && paper ? give(c, ticket, orderOf(paper), kind) : refusePage(c, 404)
}

/** What lies in the package beside its papers: that it is an exercise, and the attachments. */
function besideIn(c: Context<Env>, { page, facts, attachments }: ReadParty): ZipPart[] {
  const communityId = page.community.id
  const mark = new TextEncoder().encode(sayPaper(page.locale, 'exercise'))
  return [
    ...(facts.exercise ? [{ name: 'OVELSE.txt', size: mark.length, pieces: once(mark) }] : []),
    ...attachments.map(({ position, fileName, sha256, size }) => ({
      name: `vedlegg/${position}-${safeFileName(fileName)}`,
      size,
      pieces: piecesOf(
        c.var.platform.files.read,
        { communityId, sha256 },
        { start: 0, end: size - 1 },
      ),
    })),
  ]
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

async function readTransfer(c: Context<Env>, shares: ShareProvider): Promise<Paper | null> {
  const read = await readAll(c)
  if (!read) return null
  const { page, document } = read
  const total = await totalOf(c, shares, read)
  return transferPaper(page.locale, { ...document, ...markedBy(read) }, total)
}

async function readAll(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return null
  const slug = codeInPath(c, 'slug')
  const number = inQuery(c, 'versjon', aVersion)
  const which = number ?? 'shown'
  const { found, attachments, ...read } = await c.var.read({
    found: documentVersion(page.community.id, slug, which),
    attachments: listAttachments(page.community.id, slug, which),
    ...boardQuestions(page.community.id, slug, number),
  })
  const [document] = found
  const [circulation] = read.circulations
  if (!document || !circulation) return null
  const day = dayOf(circulation, null, page.today)
  const board = readBoard(circulation, read.rows, day, null)
  return { page, document, attachments, board, circulation }
}

type Read = NonNullable<Awaited<ReturnType<typeof readAll>>>
type ReadParty = NonNullable<Awaited<ReturnType<typeof readParty>>>

/** What the papers of the version are marked by. */
const markedBy = ({ page, circulation }: Pick<Read, 'page' | 'circulation'>) => ({
  exercise: page.community.exercise,
  standing: textStanding(circulation),
})

const noShares: Shares = { frozen: null, later: null }

/** All who were asked, whatever became of it: a line of a list is theirs and nobody else's. */
const partiesOf = ({ parties }: Read['board']): ReadonlySet<string> =>
  new Set(parties.map(({ code }) => code))

async function totalOf(
  c: Context<Env>,
  shares: ShareProvider,
  { document, circulation, board }: Read,
) {
  if (!document.costScheme) return null
  const paying = board.lines.filter(
    ({ kind, standing }) => kind === 'municipality' && standing !== 'not-party',
  )
  return shares.totalOf(c, document.costScheme, {
    paying: paying.map(({ code }) => code),
    parties: partiesOf(board),
    at: circulation.putForwardAt,
  })
}

function factsFor(c: Context<Env>, read: Read, partyCode: string, { frozen, later }: Shares) {
  const { page, document, board, attachments } = read
  return packageFacts(document, board, partyCode, {
    attachments: attachments.map(({ title }) => title),
    share: frozen,
    later,
    ...markedBy(read),
    answerAt:
      c.var.platform.publicUrl +
      page.to('answer', { slug: document.slug, partyCode }, versionAsked(read.circulation)),
  })
}

async function readParty(c: Context<Env>, shares: ShareProvider) {
  const read = await readAll(c)
  if (!read) return null
  const partyCode = codeInPath(c, 'partyCode')
  const shareOf = await sharesFor(c, shares, read)
  const facts = factsFor(c, read, partyCode, shareOf(partyCode))
  return facts && { ...read, facts }
}

const sharesFor = async (c: Context<Env>, shares: ShareProvider, read: Read) => {
  const { costScheme } = read.document
  if (!costScheme) return () => noShares
  return shares.sharesAt(c, costScheme, {
    parties: partiesOf(read.board),
    at: read.circulation.putForwardAt,
  })
}

const paperOf = ({ page: { locale }, facts }: Pick<Read, 'page'> & { facts: PackageFacts }) =>
  casePaper(locale, facts, {
    body: bodyText[facts.decidingBody][locale],
    rule: ruleText(locale, facts.rule, facts.parties.length),
    ...caseTexts(facts, partyInFull(locale === 'nn' ? 'nn' : 'nb', facts)),
  })

const agreementOf = (
  { page: { locale }, facts }: Pick<Read, 'page'> & { facts: PackageFacts },
  textFor = agreementTexts(facts),
) =>
  agreementPaper(
    locale,
    facts,
    textFor(isCounterparty(facts) ? eachMunicipality('nb', facts) : partyInFull('nb', facts)),
  )

const pdfOrder = (...papers: readonly OrderedPaper[]): PaperOrder => ({ kind: 'pdf', papers })
const wordOrder = (paper: OrderedPaper): PaperOrder => ({ kind: 'word', paper })

const give = (c: Context<Env>, ticket: PaperTicket, order: PaperOrder, kind: 'pdf' | 'docx') =>
  handOut(c, ticket, order, { name: nameOf(c), type: mediaTypes[kind] })

/** The name of a file that is handed out: the last part of its address, with the party's code where it has one. */
function nameOf(c: Context<Env>): string {
  const name = c.req.path.split('/').at(-1) ?? 'fil'
  const party = inPath(c, 'partyCode', someText)
  return party ? `${party}-${name}` : name
}
