import { type Context, Hono } from 'hono'
import { typedIn } from '../../../kernel/form/form.model.ts'
import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import { type MailLanguage, mailLanguageOf } from '../../../kernel/letter.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { readingText } from '../../../kernel/reading.text.ts'
import { codeInPath, inQuery, someText } from '../../../platform/address.ts'
import { done } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { tellVersion } from '../../agreements/index.ts'
import { addresses } from '../approvals.address.ts'
import { dayOf, readBoard } from '../board-reading.rule.ts'
import type { CirculationFacts } from '../circulation-row.model.ts'
import { nudgeMail } from './letter.view.ts'
import { nudgesShown } from './mail-shown.rule.ts'
import {
  type NudgeHindrance,
  type NudgeLine,
  type NudgeRefusal,
  type NudgeWish,
  nudgeForm,
  nudgeKinds,
} from './nudge.model.ts'
import { nudgeKind } from './nudge.rule.ts'
import { sayNudge } from './nudge.text.ts'
import { NudgePage, type NudgeSample } from './nudge.view.tsx'
import { nudgeParties } from './nudge-parties.command.ts'
import { readNudges } from './nudge-reading.rule.ts'
import type { NudgeFacts } from './party-mail.model.ts'
import { receiversKnown } from './party-mail.rule.ts'
import { nudgeQuestions, nudgeRead, readNudgeBefore } from './read-before.query.ts'
import { tellRecipients, tellReported } from './read-before.view.ts'

const form = formOver(readNudgeBefore, {
  version: tellVersion,
  recipients: tellRecipients,
  reported: tellReported,
})

/** Reminding those who have not answered: who gets what, and the deed. `sendsMail`: is there a mail server? */
export const nudgeRoutes = ({ sendsMail }: { sendsMail: boolean }) => {
  const over = form.guard(
    (c) => {
      const page = communityPage(c)
      return {
        communityId: page?.community.id ?? '',
        slug: codeInPath(c, 'slug'),
        wish: chosenWish(c),
        house: page
          ? houseOf(c, page, sendsMail)
          : { isExercise: true, sendsMail, mayDo: () => false },
        today: c.var.page.today,
      }
    },
    (c) => show(c, sendsMail, chosenWish(c), null, 409),
  )
  return new Hono<Env>()
    .get(addresses.nudge, allow('put-forward'), (c) =>
      show(c, sendsMail, wishOf(inQuery(c, 'til', someText) ?? undefined), null, 200),
    )
    .post(addresses.nudge, allow('put-forward'), over, (c) => nudge(c, sendsMail))
}

/** What the house has for writing to the parties of a community. */
const houseOf = (c: Context<Env>, { community }: CommunityPage, sendsMail: boolean) => ({
  isExercise: community.exercise,
  sendsMail,
  mayDo: c.var.platform.mayDo,
})

async function show(
  c: Context<Env>,
  sendsMail: boolean,
  wish: NudgeWish,
  refusal: NudgeHindrance | NudgeRefusal | null,
  status: 200 | 409 | 422,
  errors: readonly FieldError[] = [],
) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const slug = codeInPath(c, 'slug')
  const {
    circulations,
    rows,
    mails: sent,
    reported,
    ...asked
  } = await c.var.read(nudgeQuestions({ communityId: page.community.id, slug }))
  const [facts] = circulations
  if (!facts) return refusePage(c, 404)
  const board = readBoard(facts, rows, dayOf(facts, null, page.today), null)
  const nudges = nudgesShown(facts, sent)
  const known = {
    nudges,
    reported,
    ...receiversKnown(facts.mailFunction, asked, page.today),
    ...houseOf(c, page, sendsMail),
  }
  const { lines, hindrance, isOfNobody } = readNudges(board, facts, wish, known, page.today)
  form.stamp(c, nudgeRead(slug, facts, lines))
  if (isOfNobody) return refusePage(c, 404)
  const samples = nudgeKinds.flatMap((kind): NudgeSample[] => {
    const to = lines.filter((line) => line.refusal === null && nudgeKind(line) === kind)
    const told = to[0] && asShown(to[0], facts, sendsMail)
    if (!told) return []
    const [nb, nn] = [composer(c, page, slug, 'nb')(told), composer(c, page, slug, 'nn')(told)]
    return [{ kind, name: told.name, mails: { nb, nn }, to }]
  })
  keepNowhere(c)
  return c.html(
    renderPage(
      <NudgePage
        page={page}
        slug={slug}
        facts={facts}
        wish={wish}
        lines={lines}
        language={mailLanguageOf(c.var.form?.maalform, page.locale)}
        samples={samples}
        greeting={c.var.form?.greeting ?? ''}
        errors={errors}
        hindrance={refusal ?? hindrance}
      />,
    ),
    status,
  )
}

/** A mail as the page shows it, in either form of Norwegian. */
const asShown = (
  line: NudgeLine,
  { title, deadline }: CirculationFacts,
  sendsMail: boolean,
): NudgeFacts => ({
  ...{ code: line.code, name: line.name, title, deadline },
  isLate: line.daysLate !== null,
  isReported: line.isReported,
  again: line.again,
  link: sendsMail ? 'shown' : 'none',
})

async function nudge(c: Context<Env>, sendsMail: boolean) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const slug = codeInPath(c, 'slug')
  const wish = chosenWish(c)
  const typed = typedIn(nudgeForm, c.var.form)
  const read = readFields(nudgeForm, typed)
  if (!read.ok) {
    const labels = { greeting: sayNudge(page.locale, 'greeting') }
    const errors = fieldErrors(page.locale, read.problems, readingText, { labels, typed })
    return show(c, sendsMail, wish, null, 422, errors)
  }
  const nudged = await nudgeParties(c.var.db, {
    communityId: page.community.id,
    slug,
    wish,
    by: page.viewer?.personId ?? null,
    on: page.today,
    at: page.now,
    ...houseOf(c, page, sendsMail),
    linkTo: (token) => c.var.platform.publicUrl + page.to('reportByLink', { token }),
    compose: composer(c, page, slug, mailLanguageOf(c.var.form.maalform, page.locale)),
  })
  if (nudged.ok) return c.redirect(page.to('board', { slug }, done('purret')), 303)
  if (nudged.code === 'no-such-document') return refusePage(c, 404)
  return show(c, sendsMail, wish, nudged.code, 409)
}

/** Whom the form names; nobody where it does not say, for all are never written to unasked. */
const chosenWish = (c: Context<Env>): NudgeWish =>
  c.var.form.til ? wishOf(c.var.form.til) : { of: 'party', code: '' }

function wishOf(asked: string | undefined): NudgeWish {
  if (asked === undefined || asked === '' || asked === 'alle') return { of: 'all' }
  return asked === 'sene' ? { of: 'late' } : { of: 'party', code: asked }
}

const composer =
  (c: Context<Env>, { community, to }: CommunityPage, slug: string, language: MailLanguage) =>
  (facts: NudgeFacts) =>
    nudgeMail(facts.language ?? language, facts, {
      community: community.name,
      greeting: c.var.form?.greeting?.trim() ?? null,
      at: (name, partyCode) => c.var.platform.publicUrl + to(name, { slug, partyCode }),
    })
