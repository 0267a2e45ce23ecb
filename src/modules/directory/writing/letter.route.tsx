import { type Context, Hono } from 'hono'
import { emptyForm, typedIn } from '../../../kernel/form/form.model.ts'
import { listed } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { readingText } from '../../../kernel/reading.text.ts'
import { codeInPath, inQuery, someText } from '../../../platform/address.ts'
import { done, doneIn } from '../../../platform/receipt.ts'
import type { HouseSettings } from '../../../platform/room.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { stepIn } from '../../../platform/step.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { accessProblemText, mailForm, mailRead } from '../../access/index.ts'
import { addresses } from '../directory.address.ts'
import { functionName } from '../directory.text.ts'
import { unconfirmedKey } from '../mail-target.model.ts'
import { type LetterProblems, letterForm, type TypedLetter } from './letter.model.ts'
import {
  type LetterFacts,
  lastLetters,
  letterQuestions,
  letterRead,
  readLetterBefore,
} from './letter.query.ts'
import { letterChoices, letterMode, letterReach, readLetter } from './letter.rule.ts'
import { sayLetter } from './letter.text.ts'
import { LetterPage, letterLabels } from './letter.view.tsx'
import { LetterPreviewPage } from './letter-preview.view.tsx'
import { letterIn } from './letter-told.view.ts'
import { writeAgain, writeLetter } from './write-letter.command.ts'

type House = Pick<HouseSettings, 'sendsMail'>

const form = formOver(readLetterBefore, {
  functions: ({ locale }, now) => ({
    text: sayLetter(
      locale,
      'functionsNow',
      listed(
        locale,
        now.map((of) => functionName(locale, of)),
      ),
    ),
  }),
  receivers: ({ locale }, now) => ({ text: sayLetter(locale, 'nowReceivers', now.length) }),
  reply: ({ locale }, now) => ({
    text: now === null ? sayLetter(locale, 'noReply') : sayLetter(locale, 'repliesTo', now),
  }),
})

/** What only the preview shows. */
const shownFirst = ['receivers', 'reply'] as const

/** Writing to all who hold a function or are not confirmed: what and to whom, a preview, the deed, and the letters that did not arrive. */
export const letterRoutes = (house: House) => {
  const over = form.guard(
    (c) => ({
      communityId: c.var.page.community?.id ?? '',
      typed: typedLetter(c),
      on: c.var.page.today,
    }),
    (c) => showSent(c, house),
  )
  const overMail = mailForm.guard(
    (c) => ({ communityId: c.var.page.community?.id ?? '', mailId: codeInPath(c, 'mail') }),
    (c) => showForm(c, house, ofFunction(c), { status: 409 }),
  )
  return new Hono<Env>()
    .get(addresses.write, allow('write-to-contacts'), (c) => showForm(c, house, asked(c)))
    .post(addresses.write, allow('write-to-contacts'), over, (c) => write(c, house))
    .post(addresses.writeAgain, allow('write-to-contacts'), overMail, (c) => again(c, house))
}

const typedLetter = (c: Context<Env>): TypedLetter => typedIn(letterForm, c.var.form ?? {})

/** The form before anything is written, for those and the region that the address names. */
function asked(c: Context<Env>): TypedLetter {
  const { locale } = c.var.page
  const funksjon = inQuery(c, 'funksjon', someText) ?? ''
  const isNew = funksjon === unconfirmedKey && doneOf(c) === null
  return {
    funksjon,
    region: inQuery(c, 'region', someText) ?? '',
    emne: isNew ? sayLetter(locale, 'askSubject') : '',
    tekst: isNew ? sayLetter(locale, 'askText') : '',
  }
}

const ofFunction = (c: Context<Env>): TypedLetter => ({
  ...emptyForm(letterForm),
  funksjon: c.var.form.funksjon ?? '',
})

type Shown = {
  errors?: readonly FieldError[]
  status?: 200 | 409 | 422
  refusal?: string | null
}

async function showForm(
  c: Context<Env>,
  { sendsMail }: House,
  typed: TypedLetter,
  { errors = [], status = 200, refusal = null }: Shown = {},
) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  keepNowhere(c)
  const { id } = page.community
  const { letters, ...facts } = await c.var.read({
    ...letterQuestions(id, typed.funksjon),
    letters: lastLetters(id, typed.funksjon),
  })
  form.stamp(
    c,
    { functions: letterRead(facts, null, page.today).functions },
    {
      action: page.to('write'),
      shownFirst,
    },
  )
  for (const mail of letters) {
    mailForm.stamp(c, mailRead(mail), { action: page.to('writeAgain', { mail: mail.id }) })
  }
  return c.html(
    renderPage(
      <LetterPage
        page={page}
        typed={typed}
        errors={errors}
        {...letterChoices(facts, page.today)}
        letters={letters}
        sendsMail={sendsMail}
        done={doneOf(c)}
        refusal={refusal}
      />,
    ),
    status,
  )
}

const doneOf = (c: Context<Env>): 'sent' | 'again' | null => {
  const word = doneIn(c, 'sendt', 'igjen')
  return word && (word === 'sendt' ? 'sent' : 'again')
}

/** What was written and whom it reaches, or what is wrong with it. Nothing is done. */
async function showSent(c: Context<Env>, house: House, status: 200 | 409 = 200) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const typed = typedLetter(c)
  const facts = await c.var.read(letterQuestions(page.community.id, typed.funksjon))
  const read = readLetter(typed, letterChoices(facts, page.today))
  if (!read.ok) return showWrong(c, house, read.problems)
  return showPreview(c, house, page, typed, facts, read, status)
}

function showPreview(
  c: Context<Env>,
  { sendsMail }: House,
  page: CommunityPage,
  typed: TypedLetter,
  facts: LetterFacts,
  { function: of, region, letter }: Extract<ReturnType<typeof readLetter>, { ok: true }>,
  status: 200 | 409,
) {
  const { community, today } = page
  const reach = letterReach(of, region, facts, today)
  const before = letterRead(facts, reach, today)
  form.stamp(c, before, { shownFirst })
  const [first] = reach.receivers
  keepNowhere(c)
  return c.html(
    renderPage(
      <LetterPreviewPage
        page={page}
        typed={typed}
        function={of}
        region={region}
        reach={reach}
        mode={letterMode({ isExercise: community.exercise, sendsMail })}
        reply={before.reply}
        letter={first ? letterIn(page, c.var.platform.publicUrl)(letter, of, first) : letter}
      />,
    ),
    status,
  )
}

function showWrong(c: Context<Env>, house: House, problems: LetterProblems) {
  const { locale } = c.var.page
  const typed = typedLetter(c)
  const labels = letterLabels(locale)
  const errors = fieldErrors(locale, problems, readingText, { labels, typed })
  return showForm(c, house, typed, { errors, status: 422 })
}

/** Writes to all once it is confirmed; until then shows whom it reaches, or the form. */
async function write(c: Context<Env>, house: House) {
  const page = communityPage(c)
  if (!page?.viewer) return refusePage(c, 404)
  const step = stepIn(c)
  const typed = typedLetter(c)
  if (step === 'change') return showForm(c, house, typed)
  if (step !== 'confirm') return showSent(c, house)
  const { community, today: on, now: at } = page
  const written = await writeLetter(c.var.db, {
    communityId: community.id,
    by: page.viewer.personId,
    on,
    at,
    typed,
    isExercise: community.exercise,
    sendsMail: house.sendsMail,
    compose: letterIn(page, c.var.platform.publicUrl),
  })
  if (written.ok) {
    return c.redirect(page.to('write', {}, { funksjon: typed.funksjon, ...done('sendt') }), 303)
  }
  return 'problems' in written ? showWrong(c, house, written.problems) : showSent(c, house, 409)
}

async function again(c: Context<Env>, house: House) {
  const page = communityPage(c)
  if (!page?.viewer || !house.sendsMail) return refusePage(c, 404)
  const { funksjon: functionKey = '' } = c.var.form
  const sent = await writeAgain(c.var.db, {
    communityId: page.community.id,
    functionKey,
    mailId: codeInPath(c, 'mail'),
    by: page.viewer.personId,
    on: page.today,
    at: page.now,
  })
  if (sent.ok || sent.code === 'sent-again-already') {
    return c.redirect(page.to('write', {}, { funksjon: functionKey, ...done('igjen') }), 303)
  }
  if (sent.code === 'no-such-mail') return refusePage(c, 404)
  const refusal = accessProblemText(page.locale, sent.code)
  return showForm(c, house, ofFunction(c), { status: 409, refusal })
}
