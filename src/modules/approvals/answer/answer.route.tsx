import { type Context, Hono } from 'hono'
import { typedIn } from '../../../kernel/form/form.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { readingText } from '../../../kernel/reading.text.ts'
import { anId, aVersion, codeInPath, inQuery, someText } from '../../../platform/address.ts'
import { done, doneIn } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { allow, allowWithFile, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { mailForm, mailRead } from '../../access/index.ts'
import { holdingFor, tellVersion, versionStanding } from '../../agreements/index.ts'
import { linkMailRead } from '../../rounds/index.ts'
import { addresses } from '../approvals.address.ts'
import { boardMails, boardQuestions } from '../board.query.ts'
import { dayOf, readBoard } from '../board-reading.rule.ts'
import { isAsked } from '../circulation-row.model.ts'
import { partyLinks, readPartyLinkBefore } from '../links/party-link.query.ts'
import { linksShown } from '../links/party-link.rule.ts'
import { tellLink } from '../links/party-link.view.ts'
import { againWords } from '../mail/mail-reach.model.ts'
import { againOutcome } from '../mail/mail-reach.text.ts'
import { mailsShown } from '../mail/mail-shown.rule.ts'
import { type ToldAgain, tellAgain } from '../mail/tell-again.command.ts'
import { noteForm, type TypedNote } from '../note/note.model.ts'
import { notesOf } from '../note/note.query.ts'
import { sayNote } from '../note/note.text.ts'
import { writeNote } from '../note/write-note.command.ts'
import { type PartyQuestion, questionForm, type TypedQuestion } from '../question/question.model.ts'
import { questionLabels } from '../question/question.view.tsx'
import { submitQuestion } from '../question/submit-question.command.ts'
import { answerProblemText, answerRefusalText } from '../refusal.text.ts'
import type { Report } from '../reported/report.model.ts'
import { reportsOf } from '../reported/report.query.ts'
import { sourceText } from '../reported/report.view.tsx'
import { datedBy } from '../versions/entry-standing.rule.ts'
import type { PutVersion } from '../versions/put-version.model.ts'
import { putVersions } from '../versions/put-version.query.ts'
import { answerForm, nextField, type TypedAnswer } from './answer.model.ts'
import { PartyAnswerPage } from './answer.view.tsx'
import { answerLabels } from './answer-field.view.tsx'
import { lastSource } from './last-source.query.ts'
import { answerShown, consequenceOf } from './party-page.rule.ts'
import type { AnswerRead } from './read-before.model.ts'
import { answerRead, readAnswerBefore } from './read-before.query.ts'
import { tellClarified, tellHinders, tellTreatments } from './read-before.view.ts'
import { submitAnswer } from './submit-answer.command.ts'

const answering = formOver(readAnswerBefore, {
  version: tellVersion,
  treatments: tellTreatments,
  hinders: tellHinders,
  clarified: tellClarified,
})

const linkForm = formOver(readPartyLinkBefore, { mail: tellLink })

/** Is there a mail server? */
type MailSettings = { sendsMail: boolean }

/** One party's story, and the doors through which it grows: in one file, as all of them show that page again. */
export const answerRoutes = (settings: MailSettings) => {
  const over = (again: (c: Context<Env>) => Shown) =>
    answering.guard(
      (c) => ({ communityId: c.var.page.community?.id ?? '', ...inAddress(c) }),
      (c) => show(c, settings, again(c)),
    )
  const overMail = mailForm.guard(
    (c) => ({ communityId: c.var.page.community?.id ?? '', mailId: codeInPath(c, 'mail') }),
    (c) => showMailsParty(c, settings),
  )
  const mayAnswer = allow('register-own-treatment', 'partyCode')
  return new Hono<Env>()
    .get(addresses.answer, allow('read-public'), (c) =>
      show(c, settings, { errors: [], status: 200 }),
    )
    .post(
      addresses.answer,
      allowWithFile('register-own-treatment', 'partyCode'),
      over(answerAgain),
      (c) => register(c, settings),
    )
    .post(
      addresses.answerReservation,
      mayAnswer,
      over((c) => questionAgain(c, 'forbehold')),
      (c) => answerQuestion(c, settings, 'forbehold'),
    )
    .post(
      addresses.answerStanding,
      allow('register-any-treatment'),
      over((c) => questionAgain(c, 'part')),
      (c) => answerQuestion(c, settings, 'part'),
    )
    .post(
      addresses.answerWithout,
      allow('register-any-treatment'),
      over((c) => questionAgain(c, 'uten')),
      (c) => answerQuestion(c, settings, 'uten'),
    )
    .post(
      addresses.partyNote,
      allow('put-forward'),
      over((c) => ({ note: typedIn(noteForm, c.var.form), errors: [], status: 409 })),
      (c) => takeNote(c, settings),
    )
    .post(addresses.mailAgain, allow('put-forward'), overMail, (c) => sendAgain(c, settings))
}

const typedAnswer = (c: Context<Env>): TypedAnswer => typedIn(answerForm, c.var.form)

const answerAgain = (c: Context<Env>): Shown => ({ typed: typedAnswer(c), errors: [], status: 409 })

/** Takes the party's answer as it was typed. */
async function register(c: Context<Env>, settings: MailSettings) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { slug, partyCode } = inAddress(c)
  const typed = typedAnswer(c)
  const submitted = await submitAnswer(c.var.db, {
    ...orderOf(c, slug),
    partyCode,
    typed,
    upload: c.var.files.file,
    registeredAs: registrarOf(c),
  })
  if (submitted.ok) {
    const next = await nextParty(c, page.community.id, slug)
    return c.redirect(receiptPath(page, { slug, partyCode }, next), 303)
  }
  if (submitted.reason === 'not-found') return refusePage(c, 404)
  if (submitted.reason === 'refused') {
    const message = answerRefusalText[submitted.code][page.locale]
    return show(c, settings, { typed, errors: [{ field: 'state', message }], status: 409 })
  }
  const labels = answerLabels(page.locale)
  const errors = fieldErrors(page.locale, submitted.problems, answerProblemText, { typed, labels })
  return show(c, settings, { typed, errors, status: 422 })
}

/** The party that the button leads on to; null where it names none, or one that is no party. */
async function nextParty(
  c: Context<Env>,
  communityId: string,
  slug: string,
): Promise<string | null> {
  const next = someText(c.var.form[nextField] ?? '')
  if (!next) return null
  const { rows } = await c.var.read(boardQuestions(communityId, slug, null))
  return rows.find(({ code }) => code === next)?.code ?? null
}

const typedQuestion = (c: Context<Env>, asked: PartyQuestion): TypedQuestion => ({
  asked,
  ...typedIn(questionForm, c.var.form),
})

const questionAgain = (c: Context<Env>, asked: PartyQuestion): Shown => ({
  question: typedQuestion(c, asked),
  errors: [],
  status: 409,
})

/** Takes the answer to one of the questions about a party: a choice, and where it comes from. */
async function answerQuestion(c: Context<Env>, settings: MailSettings, asked: PartyQuestion) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { slug, partyCode } = inAddress(c)
  const question = typedQuestion(c, asked)
  const submitted = await submitQuestion(c.var.db, {
    ...orderOf(c, slug),
    partyCode,
    typed: question,
    registeredAs: registrarOf(c),
  })
  if (submitted.ok) return c.redirect(receiptPath(page, { slug, partyCode }), 303)
  if (submitted.reason === 'not-found') return refusePage(c, 404)
  if (submitted.reason === 'refused') {
    const message = answerRefusalText[submitted.code][page.locale]
    return show(c, settings, {
      question,
      errors: [{ field: `${asked}-answer`, message }],
      status: 409,
    })
  }
  const errors = fieldErrors(page.locale, submitted.problems, answerProblemText, {
    labels: questionLabels(page.locale, asked),
    idOf: (name) => `${asked}-${name}`,
  })
  return show(c, settings, { question, errors, status: 422 })
}

/** Takes what the secretariat notes for itself about the party. */
async function takeNote(c: Context<Env>, settings: MailSettings) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { slug, partyCode } = inAddress(c)
  const typed = typedIn(noteForm, c.var.form)
  const written = await writeNote(c.var.db, { ...orderOf(c, slug), partyCode, typed })
  if (written.ok) {
    const at = { ...done('notert'), '#': 'notater' }
    return c.redirect(page.to('answer', { slug, partyCode }, at), 303)
  }
  if (written.reason === 'not-found') return refusePage(c, 404)
  const labels = { note: sayNote(page.locale, 'note') }
  const errors = fieldErrors(page.locale, written.problems, readingText, { labels, typed })
  return show(c, settings, { note: typed, errors, status: 422 })
}

/** Sends a mail that did not arrive once more. The reader is led back to where it was asked for. */
async function sendAgain(c: Context<Env>, { sendsMail }: MailSettings) {
  const page = communityPage(c)
  if (!page || !sendsMail) return refusePage(c, 404)
  const slug = codeInPath(c, 'slug')
  const { communityId, by, on, at } = orderOf(c, slug)
  const told = await tellAgain(c.var.db, {
    communityId,
    slug,
    mailId: codeInPath(c, 'mail'),
    by,
    on,
    at,
    mayDo: c.var.platform.mayDo,
  })
  if (!told.ok && told.code === 'no-such-mail') return refusePage(c, 404)
  const outcome = done(againWord(told))
  return c.redirect(
    told.ok && c.var.form.fra === 'svar'
      ? page.to('answer', { slug, partyCode: told.partyCode }, outcome)
      : page.to('board', { slug }, outcome),
    303,
  )
}

/** What the place that the reader is led back to is told; a second press has done what the first did. */
const againWord = (told: ToldAgain): string =>
  told.ok || told.code === 'sent-again-already' ? 'sendt' : told.code

/** The page of the party that a mail of the shown version went to. */
async function partyOfMail(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return null
  const slug = codeInPath(c, 'slug')
  const { mails } = await c.var.read({ mails: boardMails(page.community.id, slug, null) })
  const partyCode = mails.find(({ id }) => id === codeInPath(c, 'mail'))?.partyCode
  return partyCode ? { slug, partyCode } : null
}

/** The page of the party of a mail, where a form about the mail was sent over what has changed. */
export async function showMailsParty(c: Context<Env>, settings: MailSettings) {
  const at = await partyOfMail(c)
  return at ? show(c, settings, { errors: [], status: 409 }, at) : refusePage(c, 404)
}

type Shown = {
  /** What was typed into the form for an answer, when that is what is shown again. */
  typed?: TypedAnswer
  question?: TypedQuestion
  note?: TypedNote
  errors: readonly FieldError[]
  status: 200 | 409 | 422
}

async function show(
  c: Context<Env>,
  { sendsMail }: MailSettings,
  { typed, question, note, errors, status }: Shown,
  { slug, partyCode } = inAddress(c),
) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const read = await c.var.read(partyQuestions(c, page, { slug, partyCode }))
  const [facts] = read.circulations
  if (!facts) return refusePage(c, 404)
  const elsewhere = read.rows.every(({ code }) => code !== partyCode) && read.versions[0]
  if (elsewhere && c.req.method === 'GET') return c.redirect(versionPath(page, slug, elsewhere))
  stampForms(c, page, answerRead(slug, partyCode, facts, read.rows), { slug, partyCode })
  const reports = page.may('register-own-treatment', partyCode) ? read.reports : []
  const board = readBoard(facts, read.rows, dayOf(facts, null, page.today), null)
  const party = board.parties.find(({ code }) => code === partyCode)
  const line = board.lines.find(({ code }) => code === partyCode)
  if (!party || !line) return refusePage(c, 404)
  const mails = mailsShown(page, read.mails, party.code)
  for (const mail of mails) {
    const again = page.to('mailAgain', { slug, mail: mail.id })
    mailForm.stamp(c, mailRead(mail), { action: again })
    for (const address of ['renewPartyLink', 'revokePartyLink'] as const) {
      const action = page.to(address, { slug, mail: mail.id })
      linkForm.stamp(c, linkMailRead(mail, mails, read.links), { action })
    }
  }
  return c.html(
    renderPage(
      <PartyAnswerPage
        page={page}
        slug={slug}
        facts={facts}
        versions={read.versions}
        circulation={board.circulation}
        party={party}
        line={line}
        standing={versionStanding(datedBy(facts, board), read.all, board.day)}
        holdsHere={holdingFor([party.code, ...party.formerCodes], read.all, board.day)}
        consequence={consequenceOf(board, partyCode)}
        {...answerShown(
          board,
          { facts, party, line, typed, last: read.lastSource[0] },
          askedIn(c, page, typed, isAsked(facts) ? reports : []),
        )}
        reports={reports}
        errors={errors}
        saved={doneIn(c, 'lagret', 'igjen', 'notert', 'tilside')}
        mails={mails}
        links={isAsked(facts) ? linksShown(mails, read.links, line) : null}
        sendsMail={sendsMail}
        again={againOutcome(page.locale, doneIn(c, ...againWords))}
        question={question ?? null}
        notes={read.notes}
        note={note ?? null}
      />,
    ),
    status,
  )
}

/** The forms of the page all stand over what has come from the party. */
function stampForms(
  c: Context<Env>,
  page: CommunityPage,
  read: AnswerRead,
  at: { slug: string; partyCode: string },
): void {
  const forms = [
    ...(['answer', 'answerReservation', 'answerStanding', 'answerWithout'] as const),
    'partyNote' as const,
  ]
  for (const name of forms) answering.stamp(c, read, { action: page.to(name, at) })
}

/** What the page was asked for. */
function askedIn(
  c: Context<Env>,
  { locale, may }: CommunityPage,
  typed: TypedAnswer | undefined,
  reports: readonly Report[],
) {
  const reportId = typed ? typed.report : inQuery(c, 'meldt', anId)
  const report = reports.find(({ id }) => id === reportId)
  const completed = typed ? null : inQuery(c, 'fyll', anId)
  return {
    isForAll: may('register-any-treatment'),
    correct: typed?.supersedes ?? completed ?? inQuery(c, 'rett', anId),
    completes: completed !== null,
    body: inQuery(c, 'organ', someText),
    saved: inQuery(c, 'forrige', someText),
    confirm: report ? { report, source: sourceText(locale, report) } : null,
  }
}

/** Where the party's page is of the last version that it was a party of, whatever its code was then. */
const versionPath = (
  { to }: CommunityPage,
  slug: string,
  { number, partyCode }: PutVersion,
): string => to('answer', { slug, partyCode: partyCode ?? '' }, { versjon: number })

/** What a party's page asks. A form that is sent is always over the version that is shown. */
function partyQuestions(
  c: Context<Env>,
  { community: { id } }: CommunityPage,
  { slug, partyCode }: { slug: string; partyCode: string },
) {
  const number = c.req.method === 'GET' ? inQuery(c, 'versjon', aVersion) : null
  return {
    ...boardQuestions(id, slug, number),
    mails: boardMails(id, slug, number),
    links: partyLinks(id, slug, number),
    versions: putVersions(id, slug, partyCode),
    all: putVersions(id, slug, null),
    lastSource: lastSource(id, slug),
    notes: notesOf(id, slug, partyCode),
    reports: reportsOf(id, slug, partyCode, number),
  }
}

const inAddress = (c: Context<Env>) => ({
  slug: codeInPath(c, 'slug'),
  partyCode: codeInPath(c, 'partyCode'),
})

const registrarOf = (c: Context<Env>) =>
  c.var.page.may('register-any-treatment') ? 'secretariat' : 'party'

/** The page of the party, or of the next one where it leads on, with the receipt for the party's answer. */
const receiptPath = (
  { to }: CommunityPage,
  { slug, partyCode }: { slug: string; partyCode: string },
  next: string | null = null,
): string =>
  next === null
    ? to('answer', { slug, partyCode }, done('lagret'))
    : to(
        'answer',
        { slug, partyCode: next },
        { ...done('lagret'), forrige: partyCode, '#': 'svar' },
      )

const orderOf = (c: Context<Env>, slug: string) => ({
  communityId: c.var.page.community?.id ?? '',
  slug,
  by: c.var.page.viewer?.personId ?? null,
  on: c.var.page.today,
  at: c.var.page.now,
})
