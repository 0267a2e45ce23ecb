import { type Context, Hono } from 'hono'
import { aDay, codeInPath, inQuery, numberFrom1 } from '../../../platform/address.ts'
import { doneIn } from '../../../platform/receipt.ts'
import { allow, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import { renderPage } from '../../../ui/page.tsx'
import { mailForm, mailRead } from '../../access/index.ts'
import { layTiles } from '../../parties/index.ts'
import { addresses } from '../approvals.address.ts'
import { boardMails, boardQuestions } from '../board.query.ts'
import { dayOf, readBoard } from '../board-reading.rule.ts'
import { isShown } from '../circulation-row.model.ts'
import { againWords } from '../mail/mail-reach.model.ts'
import { againOutcome } from '../mail/mail-reach.text.ts'
import { nudgesShown, reachesShown } from '../mail/mail-shown.rule.ts'
import { nudgeable } from '../mail/nudge-reading.rule.ts'
import { isAwaited } from '../party-state.rule.ts'
import { putVersions } from '../versions/put-version.query.ts'
import { BoardPage } from './board.view.tsx'
import type { BoardDone } from './board-parts.view.tsx'

/** The board of a document: where it stands in each municipality, as of today or any day. */
export const boardRoutes = ({ sendsMail }: { sendsMail: boolean }) =>
  new Hono<Env>().get(addresses.board, allow('read-public'), async (c) => {
    const page = communityPage(c)
    if (!page) return refusePage(c, 404)
    const slug = codeInPath(c, 'slug')
    const number = inQuery(c, 'versjon', numberFrom1)
    const { circulations, rows, mails, versions } = await c.var.readAll({
      ...boardQuestions(page.community.id, slug, number),
      mails: boardMails(page.community.id, slug, number),
      versions: putVersions(page.community.id, slug, null),
    })
    const [facts] = circulations
    if (!facts) return refusePage(c, 404)
    const asked = inQuery(c, 'dag', aDay)
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
    const props = {
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
      awaited: isNow && !board.isWithdrawn ? board.lines.filter(isAwaited).length : 0,
      nudgeable: isNow ? nudgeable(board, facts, nudges, page.today) : [],
      done: doneOf(c),
      ...board,
    }
    return c.html(renderPage(<BoardPage {...props} />))
  })

const doneWords = { purret: 'nudged', lagtfram: 'put-forward', frist: 'deadline-moved' } as const

/** What the reader came here from doing. */
function doneOf(c: Context<Env>): BoardDone | null {
  const word = doneIn(c, 'lagtfram', 'purret', 'svar', 'frist')
  if (word === 'svar') return { kind: 'answered', count: inQuery(c, 'antall', numberFrom1) ?? 1 }
  return word && { kind: doneWords[word] }
}
