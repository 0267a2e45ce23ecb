import { type Context, Hono } from 'hono'
import { codeInPath, inQuery, numberFrom1 } from '../../../platform/address.ts'
import { savedAs } from '../../../platform/download.ts'
import { doneIn } from '../../../platform/receipt.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { handOut, paperTicket } from '../../../ui/hand-out.tsx'
import { listTypes } from '../../../ui/list-out.ts'
import { renderPage } from '../../../ui/page.tsx'
import { calleesOn } from '../../desk/index.ts'
import { layTiles } from '../../parties/index.ts'
import { firstOfPart, partWith, questionParts } from '../result/question-part.rule.ts'
import { addresses } from '../rounds.address.ts'
import { sheetOf } from '../sheet/sheet.view.ts'
import { csvOf } from '../sheet/sheet-csv.view.ts'
import { excelOf } from '../sheet/sheet-excel.view.ts'
import { resultInputs, resultSource } from '../sheet/sheet-pdf.view.ts'
import { boardQuestions, resultQuestions } from './board.query.ts'
import { RoundBoardPage } from './board.view.tsx'
import { missedOf, readBoard, viewerOf } from './board-reading.rule.ts'

/** A round's own page, and what it came to as files. One that is not sent is led on to its draft. */
export const boardRoutes = () =>
  new Hono<Env>()
    .get(addresses.round, allow('read-community'), show)
    .get(addresses.roundCsv, allow('read-answers'), giveCsv)
    .get(addresses.roundExcel, allow('read-answers'), giveExcel)
    .get(addresses.roundPdf, allow('read-answers'), givePdf)

const doneTexts = {
  sendt: 'sent',
  lukket: 'closed',
  apnet: 'reopened',
  frist: 'postponed',
  anslag: 'estimated',
  spurt: 'askedMore',
  purret: 'nudged',
} as const
type Done = keyof typeof doneTexts
const doneWords = Object.keys(doneTexts) as [Done, ...Done[]]

async function show(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const slug = codeInPath(c, 'round')
  const number = inQuery(c, 'sporsmal', numberFrom1) ?? 1
  const { rounds, tiles, mails, functions, holders, attachments, ...facts } = await c.var.readAll(
    boardQuestions(page.community.id, slug, firstOfPart(number)),
  )
  const [round] = rounds
  if (!round) return refusePage(c, 404)
  if (round.state === 'draft') {
    return page.may('ask-round')
      ? c.redirect(page.to('draftRound', { round: slug }), 303)
      : refusePage(c, 404)
  }
  const questions = facts.forms.at(-1)?.questions ?? []
  const part = partWith(questions.length, number)
  const { lines, own, reader, result } = readBoard(round, facts, viewerOf(page), page.today, part)
  const { places } = layTiles(
    lines.map(({ place }) => place),
    tiles,
  )
  const silent = lines.filter(({ standing }) => standing.answer === null)
  const callees = calleesOn({ ...facts, functions, holders }, page.today)
  const word = doneIn(c, ...doneWords)
  keepNowhere(c)
  return c.html(
    renderPage(
      <RoundBoardPage
        page={page}
        round={round}
        questions={questions}
        parts={questionParts(questions.length)}
        lines={lines}
        attachments={attachments}
        result={result}
        isShown={reader !== null}
        tiles={places.map(({ code, ...at }) => ({ place: code, ...at }))}
        callees={
          new Map(
            (page.may('ask-round') ? silent : []).map(({ place }) => [
              place,
              callees(place, round.functionKey),
            ]),
          )
        }
        missed={missedOf(page.may('ask-round') ? lines : [], mails, page)}
        own={own.filter(({ place }) => page.may('answer-round', place))}
        done={word && page.may('ask-round') ? doneTexts[word] : null}
      />,
    ),
  )
}

/** The result as files are made of it; null where the reader does not read the answers. */
async function readSheet(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return null
  const { rounds, ...facts } = await c.var.read(
    resultQuestions(page.community.id, codeInPath(c, 'round')),
  )
  const [round] = rounds
  if (!round || round.state === 'draft') return null
  const { reader, result } = readBoard(round, facts, viewerOf(page), page.today)
  if (reader === null) return null
  keepNowhere(c)
  const { title, slug } = round
  const { community, locale, today } = page
  const sheet = sheetOf(locale, result, { title, community, on: today })
  return { locale, sheet, name: (ending: string) => `${slug}-${today}.${ending}` }
}

async function giveCsv(c: Context<Env>) {
  const read = await readSheet(c)
  if (!read) return refusePage(c, 404)
  return c.body(csvOf(read.sheet), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': savedAs(read.name('csv')),
  })
}

async function giveExcel(c: Context<Env>) {
  const ticket = await paperTicket(c)
  const read = await readSheet(c)
  if (!ticket || !read) return refusePage(c, 404)
  const order = { kind: 'excel' as const, ...excelOf(read.sheet) }
  return handOut(c, ticket, order, { name: read.name('xlsx'), type: listTypes.xlsx })
}

async function givePdf(c: Context<Env>) {
  const ticket = await paperTicket(c)
  const read = await readSheet(c)
  if (!ticket || !read) return refusePage(c, 404)
  const inputs = resultInputs(read.locale, read.sheet)
  const order = { kind: 'markup' as const, source: resultSource, inputs }
  return handOut(c, ticket, order, { name: read.name('pdf'), type: 'application/pdf' })
}
