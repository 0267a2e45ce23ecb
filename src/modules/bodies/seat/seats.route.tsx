import { type Context, Hono } from 'hono'
import { addDays } from '../../../kernel/day.model.ts'
import { emptyForm, typedIn } from '../../../kernel/form/form.model.ts'
import { printFields } from '../../../kernel/form/print-fields.model.ts'
import { listed } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { codeInPath } from '../../../platform/address.ts'
import { done, doneIn } from '../../../platform/receipt.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { standsNow } from '../../../ui/stands-now.ts'
import { addresses } from '../bodies.address.ts'
import { seatedQuestions } from '../bodies.query.ts'
import { sayBodies, targetName } from '../bodies.text.ts'
import { hasPage } from '../body.model.ts'
import { findSeat, holdersOf, lineOf } from '../lived.rule.ts'
import { placeNamesOn } from '../look/target-name.rule.ts'
import { bodyRead, formOverBody } from '../read-before/read-before.query.ts'
import { tellBody } from '../read-before/read-before.view.ts'
import { seatProblemText } from '../refusal.text.ts'
import { targetsOn } from '../spoken.rule.ts'
import { followableIn, followedIn } from './following.rule.ts'
import { addSeat, changeSeat, endSeat, type SeatKept } from './keep-seat.command.ts'
import { saySeat } from './seat.text.ts'
import { SeatPage } from './seat.view.tsx'
import { endSeatForm, printedSeat, seatForm, type TypedSeat } from './seat-form.model.ts'
import { EndSeatPage, SeatFormPage, seatLabels, seatOptions } from './seat-form.view.tsx'

/** The forms of a body, of its seats and of those who have them all stand over the whole of it. */
const form = formOverBody(tellBody)

/** A seat's page, and the forms that keep it. */
export const seatRoutes = () => {
  const keeps = allow('keep-body', 'body')
  const over = { add: form.over((c) => showAdd(c)), change: form.over((c) => showChange(c)) }
  return new Hono<Env>()
    .get(addresses.addSeat, keeps, (c) => showAdd(c))
    .post(addresses.addSeat, keeps, over.add, add)
    .get(addresses.seat, allow('read-public'), showSeat)
    .get(addresses.changeSeat, keeps, (c) => showChange(c))
    .post(addresses.changeSeat, keeps, over.change, change)
    .get(addresses.endSeat, keeps, (c) => showEnd(c))
    .post(
      addresses.endSeat,
      keeps,
      form.over((c) => showEnd(c)),
      end,
    )
}

type Shown = { errors?: readonly FieldError[]; status?: 200 | 409 | 422 }

/** The seat in the path; null where there is none. */
async function seatIn(c: Context<Env>, read = c.var.read) {
  const page = communityPage(c)
  if (!page) return null
  const found = findSeat(await read(seatedQuestions(page.community.id)), {
    body: codeInPath(c, 'body'),
    seat: codeInPath(c, 'seat'),
  })
  return found && { page, ...found }
}

const placeNamesIn = (
  { locale, today }: CommunityPage,
  facts: Parameters<typeof placeNamesOn>[0],
) => placeNamesOn(facts, today, (code) => sayBodies(locale, 'regionGone', code))

const doneTexts = {
  'satt-inn': 'done_holder',
  endret: 'done_changed',
  uendret: 'done_same',
  avsluttet: 'done_ended',
  'tatt-bort': 'done_withdrawn',
} as const
const doneWords = Object.keys(doneTexts) as [keyof typeof doneTexts]

async function showSeat(c: Context<Env>) {
  const found = await seatIn(c, c.var.readAll)
  if (!found) return refusePage(c, 404)
  const { page, seen, body, seat } = found
  if (!hasPage(page, body)) return refusePage(c, 404)
  if (page.viewer !== null) keepNowhere(c)
  const word = doneIn(c, ...doneWords)
  return c.html(
    renderPage(
      <SeatPage
        page={page}
        body={body}
        line={lineOf(seat, seen.holders, page.today)}
        followed={followedIn(seen, seat)}
        history={holdersOf(seat, seen.holders).toSorted((one, other) =>
          (other.from ?? '').localeCompare(one.from ?? ''),
        )}
        placeName={placeNamesIn(page, seen)}
        done={word && sayBodies(page.locale, doneTexts[word])}
      />,
    ),
  )
}

const { taler: _several, ...single } = seatForm

/** What was typed, with all that is ticked of whom it speaks for: a field with several values is not read as one. */
const typedSeat = (c: Context<Env>): TypedSeat => ({
  ...typedIn(single, c.var.form),
  taler: c.var.formValues('taler').join(' '),
})

/** Neither side nor rights are chosen beforehand: a wrong one counts where all must agree. */
const start: TypedSeat = emptyForm(seatForm)

async function showAdd(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const facts = await c.var.read(seatedQuestions(page.community.id))
  const body = facts.bodies.find(({ key }) => key === codeInPath(c, 'body'))
  if (!body) return refusePage(c, 404)
  keepNowhere(c)
  form.stamp(c, bodyRead(facts, body.key))
  return c.html(
    renderPage(
      <SeatFormPage
        page={page}
        body={body}
        seat={null}
        typed={c.req.method === 'POST' ? typedSeat(c) : start}
        errors={errors}
        followable={followableIn(facts, body.key, null)}
        targets={targetsOn(facts, page.today)}
        placeName={placeNamesIn(page, facts)}
      />,
    ),
    status,
  )
}

async function showChange(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const found = await seatIn(c)
  if (!found) return refusePage(c, 404)
  const { page, facts, body, kept } = found
  const { locale, today } = page
  keepNowhere(c)
  const placeName = placeNamesIn(page, facts)
  const targets = [...new Set([...targetsOn(facts, today), ...kept.speaksFor])]
  const now = printedSeat(kept)
  const typed = c.req.method === 'POST' ? typedSeat(c) : now
  const followable = followableIn(facts, body.key, kept)
  const options = seatOptions(locale, { targets, placeName, followable })
  const beside = standsNow(locale, seatLabels(locale), typed, now, options)
  form.stamp(c, bodyRead(facts, body.key), { beside })
  const props = { page, body, seat: kept, typed, errors, targets, placeName, followable }
  return c.html(renderPage(<SeatFormPage {...props} />), status)
}

async function showEnd(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const found = await seatIn(c)
  if (!found) return refusePage(c, 404)
  const { page, facts, body, kept } = found
  keepNowhere(c)
  form.stamp(c, bodyRead(facts, body.key))
  const typed =
    c.req.method === 'POST'
      ? typedIn(endSeatForm, c.var.form)
      : printFields(endSeatForm, { til: kept.until && addDays(kept.until, -1) })
  return c.html(
    renderPage(<EndSeatPage page={page} body={body} seat={kept} typed={typed} errors={errors} />),
    status,
  )
}

const orderOf = (c: Context<Env>, page: CommunityPage) => ({
  communityId: page.community.id,
  body: codeInPath(c, 'body'),
  seat: codeInPath(c, 'seat'),
  by: page.viewer?.personId ?? '',
  on: page.today,
  at: page.now,
})

const toBody = (c: Context<Env>, page: CommunityPage, word: string) =>
  c.redirect(page.to('body', { body: codeInPath(c, 'body') }, done(word)), 303)

async function add(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const typed = typedSeat(c)
  const added = await addSeat(c.var.db, { ...orderOf(c, page), typed })
  if (added.ok) return toBody(c, page, 'plass')
  if ('code' in added) return refusePage(c, 404)
  return showAdd(c, { errors: await errorsOf(c, page, added, typed), status: 422 })
}

async function change(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const typed = typedSeat(c)
  const order = orderOf(c, page)
  const changed = await changeSeat(c.var.db, { ...order, typed })
  if (changed.ok) {
    const word = changed.isSame ? 'uendret' : 'endret'
    return c.redirect(page.to('seat', order, done(word)), 303)
  }
  if ('code' in changed) return refusePage(c, 404)
  return showChange(c, { errors: await errorsOf(c, page, changed, typed), status: 422 })
}

/** What is wrong, with the names of those chosen that are not there on the day. */
async function errorsOf(
  c: Context<Env>,
  page: CommunityPage,
  { problems, unknown }: Extract<SeatKept, { problems: unknown }>,
  typed: TypedSeat,
): Promise<FieldError[]> {
  const { locale } = page
  const placeName = placeNamesIn(page, await c.var.read(seatedQuestions(page.community.id)))
  const gone = unknown.map((code) => targetName(locale, code, placeName))
  const goneText = (of: typeof locale) => saySeat(of, 'targetsGone', listed(of, gone))
  const say: typeof seatProblemText = (of, problem) =>
    problem === 'target-unknown' ? goneText(of) : seatProblemText(of, problem)
  return fieldErrors(locale, problems, say, { labels: seatLabels(locale), typed })
}

async function end(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const ended = await endSeat(c.var.db, {
    ...orderOf(c, page),
    typed: typedIn(endSeatForm, c.var.form),
  })
  if (ended.ok) return toBody(c, page, 'avsluttet')
  if ('code' in ended) return refusePage(c, 404)
  const labels = { til: saySeat(page.locale, 'lastDay') }
  const errors = fieldErrors(page.locale, ended.problems, seatProblemText, { labels })
  return showEnd(c, { errors, status: 422 })
}
