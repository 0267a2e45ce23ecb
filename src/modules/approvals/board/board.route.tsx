import { type Context, Hono } from 'hono'
import type { Day } from '../../../kernel/day.model.ts'
import type { CommunityPage, NewsLine } from '../../../kernel/page.model.ts'
import { aVersion, codeInPath, inQuery, numberFrom1 } from '../../../platform/address.ts'
import { done, doneIn } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { allow, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import { dayAsked } from '../../../ui/day-asked.ts'
import { renderPage } from '../../../ui/page.tsx'
import { mailForm, mailRead } from '../../access/index.ts'
import { holdingBeside, tellVersion, versionStanding } from '../../agreements/index.ts'
import { layTiles } from '../../parties/index.ts'
import { addresses } from '../approvals.address.ts'
import { boardMails, boardQuestions } from '../board.query.ts'
import { dayOf, readBoard } from '../board-reading.rule.ts'
import { isShown } from '../circulation-row.model.ts'
import { againWords } from '../mail/mail-reach.model.ts'
import { againOutcome } from '../mail/mail-reach.text.ts'
import { nudgesShown, reachesShown } from '../mail/mail-shown.rule.ts'
import { nudgeable } from '../mail/nudge-reading.rule.ts'
import { readSeenBefore, seenRead } from '../seen/read-before.query.ts'
import { seeAnswers } from '../seen/see-answers.command.ts'
import { seenTo } from '../seen/seen.query.ts'
import { unseenOf } from '../seen/seen.rule.ts'
import { saySeen } from '../seen/seen.text.ts'
import { datedBy } from '../versions/entry-standing.rule.ts'
import type { PutVersion } from '../versions/put-version.model.ts'
import { putVersions } from '../versions/put-version.query.ts'
import { type ReportedParty, reportedOnBoard } from '../waiting/pending-report.query.ts'
import { BoardPage } from './board.view.tsx'
import type { BoardDone } from './board-parts.view.tsx'

const seeing = formOver(readSeenBefore, {
  version: tellVersion,
  answers: ({ locale }, unseen): NewsLine => ({
    text:
      unseen.length > 0
        ? saySeen(locale, 'more', unseen.map(({ party }) => party).join(', '))
        : saySeen(locale, 'allSeen'),
  }),
})

/** The board of a document: where it stands in each municipality, as of today or any day. */
export const boardRoutes = ({ sendsMail }: { sendsMail: boolean }) =>
  new Hono<Env>()
    .get(addresses.board, allow('read-public'), (c) => show(c, sendsMail))
    .post(
      addresses.seeAnswers,
      allow('register-any-treatment'),
      seeing.guard(
        (c) => ({
          communityId: c.var.page.community?.id ?? '',
          slug: codeInPath(c, 'slug'),
          today: c.var.page.today,
        }),
        (c) => show(c, sendsMail),
      ),
      see,
    )

async function see(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const slug = codeInPath(c, 'slug')
  const seen = await seeAnswers(c.var.db, {
    communityId: page.community.id,
    slug,
    by: page.viewer?.personId ?? null,
    on: page.today,
    at: page.now,
  })
  return seen ? c.redirect(page.to('board', { slug }, done('sett')), 303) : refusePage(c, 404)
}

async function show(c: Context<Env>, sendsMail: boolean) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const slug = codeInPath(c, 'slug')
  const number = inQuery(c, 'versjon', aVersion)
  const { circulations, rows, mails, versions, reported, seen } = await c.var.readAll({
    ...boardQuestions(page.community.id, slug, number),
    mails: boardMails(page.community.id, slug, number),
    versions: putVersions(page.community.id, slug, null),
    reported: reportedOnBoard(page.community.id, slug, number),
    seen: seenTo(page.community.id, slug),
  })
  const [facts] = circulations
  if (!facts) return refusePage(c, 404)
  const day = dayAsked(c, page)
  const { asked } = day
  const board = readBoard(facts, rows, dayOf(facts, asked, page.today), asked)
  const { places } = layTiles(
    board.lines.map(({ code }) => code),
    facts.tiles,
  )
  const nudges = nudgesShown(facts, mails)
  const isNow = asked === null && isShown(facts)
  const reached = reachesShown(page, isNow && !board.isWithdrawn ? board.lines : [], mails)
  for (const mail of reached.reaches.flatMap((party) => party.mails)) {
    const again = page.to('mailAgain', { slug, mail: mail.id })
    mailForm.stamp(c, mailRead(mail), { action: again })
  }
  const unseen =
    isNow && page.may('register-any-treatment')
      ? unseenOf(board.lines, board.circulation, seen[0]?.answer ?? null)
      : []
  seeing.stamp(c, seenRead(slug, facts, unseen), { action: page.to('seeAnswers', { slug }) })
  const version = datedBy(facts, board)
  const props = {
    standing: versionStanding(version, versions, board.day),
    holds: holdingBeside(version, versions, board.day),
    unseen,
    nudges,
    sendsMail,
    ...reached,
    again: againOutcome(page.locale, doneIn(c, ...againWords)),
    page,
    slug,
    facts,
    versions,
    tiles: places,
    asked: asked !== null,
    outThen: board.isBefore ? versionOutOn(versions, facts.number, board.day) : null,
    typedDay: day.typedDay,
    dayErrors: day.errors,
    awaited: isNow && !board.isWithdrawn ? board.unanswered : 0,
    isDue: isShown(facts) && board.unanswered > 0 && board.judgement.state !== 'in-force',
    nudgeable: isNow ? nudgeable(board, facts, nudges, page.today) : [],
    done: doneOf(c),
    reported: isNow && !board.isWithdrawn ? reportedShown(page, reported) : [],
    ...board,
  }
  return c.html(renderPage(<BoardPage {...props} />), day.status)
}

/** The version before this one that was put forward by that day; null where none was. */
const versionOutOn = (versions: readonly PutVersion[], number: number, day: Day): number | null =>
  versions.find((each) => each.number < number && each.putForwardOn <= day)?.number ?? null

const doneWords = {
  purret: 'nudged',
  sett: 'seen',
  lagtfram: 'put-forward',
  frist: 'deadline-moved',
} as const

/** The parties that something is told of which nobody has confirmed, of those that the reader may confirm it for. */
const reportedShown = (page: CommunityPage, reported: readonly ReportedParty[]): string[] =>
  reported.map(({ code }) => code).filter((code) => page.may('register-own-treatment', code))

/** What the reader came here from doing. */
function doneOf(c: Context<Env>): BoardDone | null {
  const word = doneIn(c, 'lagtfram', 'purret', 'svar', 'frist', 'sett')
  if (word === 'svar') return { kind: 'answered', count: inQuery(c, 'antall', numberFrom1) ?? 1 }
  return word && { kind: doneWords[word] }
}
