import { type Context, Hono } from 'hono'
import type { Day } from '../../../kernel/day.model.ts'
import { typedIn } from '../../../kernel/form/form.model.ts'
import { type MailLanguage, mailLanguageOf } from '../../../kernel/letter.model.ts'
import type { CommunityPage, MayDo } from '../../../kernel/page.model.ts'
import { agreementDays, readDay } from '../../../kernel/typed-day.rule.ts'
import { codeInPath } from '../../../platform/address.ts'
import { paperLacks } from '../../../platform/paper-lacks.ts'
import { done } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { stepIn } from '../../../platform/step.ts'
import { allow, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { askForPapers, type PaperTicket, paperTicket } from '../../../ui/hand-out.tsx'
import { renderPage } from '../../../ui/page.tsx'
import {
  besideText,
  type DocumentFacts,
  documentVersion,
  fieldRefusalText,
  paperTrial,
  passedDay,
  tellDraft,
  textFields,
  versionRead,
  versionRefusalText,
} from '../../agreements/index.ts'
import { listFunctions } from '../../directory/index.ts'
import {
  listOrganisations,
  listRegionMemberships,
  partyQuestions,
  trustsOn,
} from '../../parties/index.ts'
import { receiverQuestions, recipientsRead } from '../../rounds/index.ts'
import { sayAnswer } from '../answer/answer.text.ts'
import { addresses } from '../approvals.address.ts'
import { boardQuestions } from '../board.query.ts'
import { askMail } from '../mail/letter.view.ts'
import type { AskFacts } from '../mail/party-mail.model.ts'
import { tellRecipients } from '../mail/read-before.view.ts'
import { agreementPaper } from '../package/agreement-paper.view.ts'
import { agreementTexts } from '../package/package-facts.rule.ts'
import { partyInFull } from '../package/paper.text.ts'
import { answerProblemText } from '../refusal.text.ts'
import { reportedOnBoard } from '../waiting/pending-report.query.ts'
import {
  answersBecome,
  begunPlan,
  formerVersion,
  lastVersion,
  newerVersions,
} from './former.rule.ts'
import { emptyPlan, planForm, type TypedPlan } from './plan.model.ts'
import { askableOn, type PlanProblems, partyFunctions } from './plan.rule.ts'
import { PlanPage } from './plan.view.tsx'
import { sayAnswers } from './plan-answers.text.ts'
import { planLabels } from './plan-field.view.tsx'
import { StoppedPage } from './plan-frame.view.tsx'
import { mailsTo } from './plan-mails.view.ts'
import { type PaperTrials, PlanPreviewPage } from './plan-preview.view.tsx'
import type { PlanRead } from './read-before.model.ts'
import { tellAnswers, tellParties } from './read-before.view.ts'
import { type Preview, previewPlan, submitPlan } from './submit-plan.command.ts'

type House = { isExercise: boolean; sendsMail: boolean; mayDo: MayDo }

/** What is put forward, as its preview shows it. */
const form = formOver<
  { communityId: string; slug: string; typed: TypedPlan; house: House; today: Day },
  PlanRead
>(
  async (ask, { communityId, slug, typed, house, today }) => {
    const questions = planQuestions(communityId, slug, typed.mailTo)
    const { draft, shown, contacts, circulations, rows, reported, ...facts } = await ask(questions)
    const document = draft[0] ?? shown[0]
    if (!document) return null
    const { audience } = document
    const former = formerVersion(circulations[0], rows, reported)
    const known = { ...facts, audience, former }
    const previewed = previewPlan(typed, known, { contacts, ...house }, today)
    return planRead(document, previewed.ok ? previewed.preview : null)
  },
  {
    draft: tellDraft,
    parties: tellParties,
    answers: tellAnswers,
    recipients: tellRecipients,
  },
)

const planRead = (document: DocumentFacts, preview: Preview | null): NonNullable<PlanRead> => ({
  draft: versionRead(document),
  parties: preview?.parties ?? null,
  answers: preview?.former
    ? {
        number: preview.former.number,
        states: preview.former.parties.map(
          ({ code, state, isLeftOut, isAskedAgain, isReported }) => ({
            code,
            state,
            ...(isLeftOut || isAskedAgain ? { isLeftOut, isAskedAgain } : {}),
            ...(isReported ? { isReported } : {}),
          }),
        ),
      }
    : null,
  recipients: preview && recipientsRead(preview.asked),
})

/** What only the preview shows. */
const shownFirst = ['parties', 'answers', 'recipients'] as const

/**
 * Putting a draft before its parties: choices, a preview of what will happen, and the deed. They stand in one file, as each
 * shows the others again.
 */
export const planRoutes = ({ sendsMail }: { sendsMail: boolean }) => {
  const houseOf = (c: Context<Env>): House => ({
    isExercise: c.var.page.community?.exercise ?? true,
    sendsMail,
    mayDo: c.var.platform.mayDo,
  })
  const over = form.guard(
    (c) => ({
      communityId: c.var.page.community?.id ?? '',
      slug: codeInPath(c, 'slug'),
      typed: typedPlan(c),
      house: houseOf(c),
      today: c.var.page.today,
    }),
    async (c) => {
      const found = await readFound(c)
      return found ? showSent(c, found, houseOf(c)) : refusePage(c, 404)
    },
  )
  return new Hono<Env>()
    .get(addresses.putForward, allow('put-forward'), openPlan)
    .post(addresses.putForward, allow('put-forward'), over, (c) => putForward(c, houseOf(c)))
}

/** The choices before any is made, or why there is nothing to choose. */
async function openPlan(c: Context<Env>) {
  const found = await readFound(c)
  if (!found) return refusePage(c, 404)
  const { page, document } = found
  const { slug } = document
  if (document.state !== 'draft') return c.redirect(page.to('board', { slug }), 303)
  const typed = begunPlan(found.last, document.kind, page.today, found.facts)
  const wrong = stopping(page, document)
  return wrong
    ? c.html(renderPage(<StoppedPage page={page} document={document} wrong={wrong} />))
    : showPlan(c, found, typed, 200, {})
}

/** Puts the draft forward once it is confirmed and can be set on paper; until then shows what it comes to, or the choices. */
async function putForward(c: Context<Env>, house: House) {
  const found = await readFound(c)
  if (!found) return refusePage(c, 404)
  const { page, document } = found
  const tried = tryPlan(c, found, house)
  const isStopped = stopping(page, document) !== null
  const step = stepIn(c)
  if (step === 'change' && document.state === 'draft' && !isStopped) {
    return showPlan(c, found, tried.typed, 200, {})
  }
  if (!tried.ok || isStopped || step !== 'confirm') return showSent(c, found, house)
  const ticket = await paperTicket(c)
  if (!ticket) return refusePage(c, 404)
  const trials = await tryOnPaper(c, ticket, found, tried.preview)
  if (trials.one.stands.state !== 'ready') return showSent(c, found, house, trials)
  const { slug } = document
  const put = await submitPlan(c.var.db, {
    communityId: page.community.id,
    slug,
    preview: tried.preview,
    telling: {
      ...house,
      partiesOn: tried.preview.partiesOn,
      linkTo: (token) => c.var.platform.publicUrl + page.to('reportByLink', { token }),
      compose: writerOf(c, found)(languageOf(c)),
    },
    unsettledNote: sayAnswer('nb', 'standingNote'),
    by: page.viewer?.personId ?? null,
    on: page.today,
    at: page.now,
  })
  if (put.ok) return c.redirect(page.to('board', { slug }, done('lagtfram')), 303)
  if (put.reason === 'fields') {
    return showPlan(c, found, tried.typed, 422, {
      errors: errorsOf(page, put.problems),
    })
  }
  const again = await readFound(c)
  if (!again) return refusePage(c, 404)
  const refusal = versionRefusalText[put.code][page.locale]
  return showPlan(c, again, tried.typed, 409, { refusal })
}

/** Why the draft cannot be put forward as it is; null when it can. */
function stopping({ locale, today }: CommunityPage, document: DocumentFacts): string | null {
  const passed = passedDay(document, today)
  return (
    fieldRefusalText(locale, textFields(document)) ?? (passed && versionRefusalText[passed][locale])
  )
}

const typedPlan = (c: Context<Env>): TypedPlan =>
  c.req.method === 'POST'
    ? { ...typedIn(planForm, c.var.form), chosen: c.var.formValues('chosen') }
    : emptyPlan

const languageOf = (c: Context<Env>): MailLanguage =>
  mailLanguageOf(c.var.form.maalform, c.var.page.locale)

function tryPlan(c: Context<Env>, { page, facts: { contacts, ...parties } }: Found, house: House) {
  const typed = typedPlan(c)
  return { typed, ...previewPlan(typed, parties, { contacts, ...house }, page.today) }
}

const writerOf =
  (c: Context<Env>, { page, document }: Found) =>
  (language: MailLanguage) =>
  (told: AskFacts) =>
    askMail(told.language ?? language, told, {
      community: page.community.name,
      greeting: typedPlan(c).greeting.trim(),
      at: (name, partyCode) =>
        c.var.platform.publicUrl + page.to(name, { slug: document.slug, partyCode }),
    })

/** Tries the text on paper: as it is for one party, without which it does not go out, and for all in one file. */
async function tryOnPaper(
  c: Context<Env>,
  ticket: PaperTicket,
  { page, document }: Found,
  { parties }: Preview,
): Promise<PaperTrials> {
  const textFor = agreementTexts(document)
  const papers = parties.map(({ name, kind }) => {
    const facts = {
      ...document,
      partyName: name,
      partyKind: kind,
      exercise: page.community.exercise,
      standing: 'out' as const,
    }
    return agreementPaper(page.locale, facts, textFor(partyInFull('nb', facts)))
  })
  const { limits } = c.var.platform.papers
  const [one, all] = await Promise.all([
    askForPapers(c, ticket, [paperTrial(document)]),
    askForPapers(c, ticket, [{ kind: 'trial', papers }]),
  ])
  return { one: { stands: one, limits }, all: { stands: all, limits } }
}

/** What the choices that were sent come to, or what is wrong with them. Nothing is done. */
async function showSent(c: Context<Env>, found: Found, house: House, trials?: PaperTrials) {
  const { page, document } = found
  const fields = textFields(document)
  const tried = tryPlan(c, found, house)
  const { typed } = tried
  const wrong = stopping(page, document)
  if (document.state === 'draft' && wrong) {
    return c.html(renderPage(<StoppedPage page={page} document={document} wrong={wrong} />), 409)
  }
  form.stamp(c, planRead(document, tried.ok ? tried.preview : null), { shownFirst })
  if (document.state !== 'draft') return refusePage(c, 409, { typed: [] })
  if (!tried.ok) {
    return showPlan(c, found, typed, 422, {
      errors: errorsOf(page, tried.problems),
    })
  }
  const { preview } = tried
  const facts = { changes: found.facts.changes, partiesOn: preview.partiesOn }
  const ticket = await paperTicket(c)
  if (!ticket) return refusePage(c, 404)
  return c.html(
    renderPage(
      <PlanPreviewPage
        page={page}
        document={document}
        typed={typed}
        fields={fields}
        preview={preview}
        trials={trials ?? (await tryOnPaper(c, ticket, found, preview))}
        language={languageOf(c)}
        lacks={await paperLacks(document.body, besideText(document))}
        mails={mailsTo(
          preview,
          document,
          newerVersions(document.number, preview.former, facts),
          writerOf(c, found),
        )}
        becoming={
          preview.former
            ? answersBecome(preview.former, preview.parties, {
                ...facts,
                stand: preview.standing !== null,
              })
            : []
        }
        errors={[]}
      />,
    ),
    trials ? 409 : 200,
  )
}

const errorsOf = ({ locale }: CommunityPage, problems: PlanProblems) =>
  fieldErrors(locale, problems, answerProblemText, { labels: planLabels(locale) })

/** The choices, before what they come to is shown. */
function showPlan(
  c: Context<Env>,
  found: Found,
  typed: TypedPlan,
  status: 200 | 409 | 422,
  { errors = [], refusal }: { errors?: readonly FieldError[]; refusal?: string | null },
) {
  const { page, document } = found
  const lost = found.facts.former ? [] : errors.filter(({ field }) => ofFormer.has(field))
  const told = lost.length > 0 ? sayAnswers(page.locale, 'formerGone') : refusal
  form.stamp(c, { draft: versionRead(document) }, { shownFirst })
  return c.html(
    renderPage(
      <PlanPage
        page={page}
        document={document}
        typed={typed}
        errors={errors.filter((error) => !lost.includes(error))}
        trusts={trustsOf(found, typed)}
        askable={askableOn(found.facts, dayIn(typed, page.today))}
        functions={partyFunctions(found.facts.functions, page.today)}
        former={found.facts.former}
        carried={carriedIn(c)}
        {...(told === undefined ? {} : { refusal: told })}
      />,
    ),
    status,
  )
}

/** The fields that are there only where a version is out before it. */
const ofFormer: ReadonlySet<string> = new Set(['answers', 'judgedBy', 'because'])

/** What was chosen beside the preview, for when it is seen again. */
function carriedIn(c: Context<Env>): [name: string, value: string][] {
  const chosen = c.req.method === 'POST' ? c.var.form.maalform : undefined
  return chosen === undefined ? [] : [['maalform', chosen]]
}

/** What the trusts are called on the day chosen; null where none has ever been registered. */
function trustsOf({ page, facts: { organisations } }: Found, typed: TypedPlan): string[] | null {
  if (!organisations.some(({ kind }) => kind === 'health-trust')) return null
  return trustsOn(organisations, dayIn(typed, page.today)).map(({ name }) => name)
}

/** The day that the parties are of, or today where none is typed that can be read. */
function dayIn({ partiesOn }: TypedPlan, today: Day): Day {
  const read = readDay(partiesOn, agreementDays)
  return read.ok ? read.value : today
}

type Found = NonNullable<Awaited<ReturnType<typeof readFound>>>

async function readFound(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return null
  const slug = codeInPath(c, 'slug')
  const { draft, shown, circulations, rows, reported, ...facts } = await c.var.read(
    planQuestions(page.community.id, slug, typedPlan(c).mailTo),
  )
  const document = draft[0] ?? shown[0]
  const former = formerVersion(circulations[0], rows, reported)
  return document
    ? {
        page,
        document,
        facts: { ...facts, audience: document.audience, former },
        last: lastVersion(circulations[0], rows),
      }
    : null
}

const planQuestions = (communityId: string, slug: string, functionKey: string) => ({
  draft: documentVersion(communityId, slug, 'draft'),
  shown: documentVersion(communityId, slug, 'shown'),
  ...boardQuestions(communityId, slug, null),
  reported: reportedOnBoard(communityId, slug, null),
  ...partyQuestions(communityId),
  organisations: listOrganisations(communityId),
  regions: listRegionMemberships(communityId),
  functions: listFunctions(communityId),
  ...receiverQuestions(communityId, functionKey),
})
