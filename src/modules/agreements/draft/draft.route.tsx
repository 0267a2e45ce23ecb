import { type Context, Hono } from 'hono'
import { exemptionChoices } from '../../../kernel/exemption.rule.ts'
import { typedIn } from '../../../kernel/form/form.model.ts'
import { type AttachmentRow, mostAttachedAtOnce } from '../../../kernel/kept-file.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { PaperLacks } from '../../../kernel/paper.model.ts'
import { codeInPath, numberFrom1 } from '../../../platform/address.ts'
import { paperLacks } from '../../../platform/paper-lacks.ts'
import { done, doneIn } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import {
  allow,
  allowWithFiles,
  communityPage,
  type Env,
  refusePage,
} from '../../../platform/web.ts'
import { fetchText } from '../../../platform/word/fetch-text.ts'
import { writeTextTree } from '../../../platform/write-text-tree.ts'
import { letGoOf } from '../../../ui/file-field.tsx'
import type { FieldError } from '../../../ui/form.tsx'
import { askForPapers, paperTicket } from '../../../ui/hand-out.tsx'
import { renderPage } from '../../../ui/page.tsx'
import type { PaperTrial } from '../../../ui/paper-trial.tsx'
import { asRedline } from '../../../ui/text-redline.ts'
import { fetchProblemText, sayWordFile } from '../../../ui/word-file.text.ts'
import { trackedField, wordFileField } from '../../../ui/word-file.tsx'
import { addresses } from '../agreements.address.ts'
import { documentVersion, listAttachments } from '../document/document.query.ts'
import {
  draftRead,
  nextRead,
  readDraftBefore,
  readNextBefore,
} from '../document/read-before.query.ts'
import { tellBegun, tellDraft, tellHost, tellVersion } from '../document/read-before.text.ts'
import { factsAreFixed } from '../document/version.rule.ts'
import { type DraftChoices, documentFields, draftForm } from '../document.model.ts'
import { besideText, type DocumentFacts } from '../document-row.model.ts'
import type { TextFields } from '../field/agreement-field.model.ts'
import { textFields } from '../field/agreement-fields.rule.ts'
import { versionRefusalText } from '../refusal.text.ts'
import {
  type ChoiceQuestions,
  choiceQuestions,
  readChoices,
  type SchemeChoices,
} from './draft.query.ts'
import { DraftPage } from './draft.view.tsx'
import { draftErrors } from './draft-errors.view.ts'
import { draftWithText, type Fetched } from './fetched-draft.rule.ts'
import { paperTrial } from './paper-trial.query.ts'
import { type DraftPlace, numbersInDraft, submitDraft } from './submit-draft.command.ts'
import {
  attachmentForm,
  deedField,
  emptyDraft,
  fetchDeed,
  type TypedDraftForm,
  typedFrom,
  withoutPassed,
} from './typed-draft.model.ts'

const overDraftForm = formOver(readDraftBefore, { draft: tellDraft })

const nextForm = formOver(readNextBefore, {
  version: tellVersion,
  host: tellHost,
  begun: tellBegun,
})

const inAddress = (c: Context<Env>) => ({
  communityId: c.var.page.community?.id ?? '',
  slug: codeInPath(c, 'slug'),
})

const draftAt = (c: Context<Env>): DraftPlace => ({ slug: codeInPath(c, 'slug'), as: 'draft' })
const nextAt = (c: Context<Env>): DraftPlace => ({
  slug: codeInPath(c, 'slug'),
  as: 'next-version',
})

/** Writing drafts, and beginning a next version: in one file, as all three forms are read, shown and sent alike. */
export const draftRoutes = ({ schemeChoices }: { schemeChoices: SchemeChoices }) => {
  const choosing = choiceQuestions(schemeChoices)
  const overDraft = overDraftForm.guard(inAddress, (c) => showAgain(c, choosing, draftAt(c)))
  const overNext = nextForm.guard(inAddress, (c) => showAgain(c, choosing, nextAt(c)))
  return new Hono<Env>()
    .get(addresses.newDocument, allow('put-forward'), async (c) => {
      const page = communityPage(c)
      if (!page) return refusePage(c, 404)
      const answers = await c.var.read(choosing(page.community.id))
      const choices = readChoices(answers, page.today)
      return showDraft(c, { slug: null, typed: emptyDraft, choices })
    })
    .post(addresses.newDocument, allowWithFiles('put-forward', mostAttachedAtOnce), (c) =>
      submit(c, choosing, null),
    )
    .get(addresses.editDraft, allow('put-forward'), async (c) => {
      const slug = codeInPath(c, 'slug')
      const ticket = await paperTicket(c)
      const found = await readFound(c, choosing, slug, 'draft')
      if (!ticket || !found?.document) return refusePage(c, 404)
      const { document } = found
      const fields = textFields(document)
      const lacks = await paperLacks(document.body, besideText(document))
      const typed = typedFrom(document)
      const trial = {
        stands: await askForPapers(c, ticket, [paperTrial(document)], trialWaitMs),
        limits: c.var.platform.papers.limits,
      }
      return showDraft(c, { slug, ...found, typed, fields, lacks, trial })
    })
    .post(addresses.editDraft, allowWithFiles('put-forward', mostAttachedAtOnce), overDraft, (c) =>
      submit(c, choosing, draftAt(c)),
    )
    .get(addresses.nextVersion, allow('put-forward'), async (c) => {
      const slug = codeInPath(c, 'slug')
      const found = await readFound(c, choosing, slug, 'shown')
      if (!found?.document) return refusePage(c, 404)
      if (found.draft) return c.redirect(c.var.page.to('editDraft', { slug }), 303)
      const { choices, document, fixed } = found
      const typed = typedFrom(withoutPassed(document, c.var.page.today))
      return showDraft(c, { slug: null, next: slug, choices, fixed, typed })
    })
    .post(addresses.nextVersion, allowWithFiles('put-forward', mostAttachedAtOnce), overNext, (c) =>
      submit(c, choosing, nextAt(c)),
    )
}

/** What the form waits for the trial of its text, which is told the next time it is opened. */
const trialWaitMs = 1_000

type Shown = {
  slug: string | null
  typed: TypedDraftForm
  choices: DraftChoices
  /** The document, once its own facts are fixed. */
  fixed?: DocumentFacts | null
  /** The fields of the draft as it is saved. */
  fields?: TextFields
  /** The document that this becomes the next version of. */
  next?: string
  attachments?: readonly AttachmentRow[]
  errors?: readonly FieldError[]
  refusal?: { message: string; href: string }
  /** What paper cannot show of the draft as it is saved. */
  lacks?: PaperLacks
  /** Whether it can be set on paper. */
  trial?: PaperTrial
  /** What was just fetched from a file. */
  fetched?: Fetched
  tracked?: string
}

const none = { next: null, fixed: null, refusal: null, fields: null, lacks: null, trial: null }
const nothingMore = { ...none, attachments: [], errors: [], fetched: null, tracked: 'taken' }

function showDraft(c: Context<Env>, shown: Shown, status: 200 | 409 | 422 = 200) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const saved = doneIn(c, 'lagret') !== null
  const exemptions = exemptionChoices(page.today, shown.typed.exemptBy)
  return c.html(
    renderPage(<DraftPage {...nothingMore} {...shown} {...{ page, saved, exemptions }} />),
    status,
  )
}

/** What a form for a draft shows: the version it begins from with its attachments, and what there is to choose among. */
async function readFound(
  c: Context<Env>,
  choosing: ChoiceQuestions,
  slug: string,
  which: 'draft' | 'shown',
) {
  const page = communityPage(c)
  if (!page) return null
  const { id } = page.community
  const { drafts, shown, attachments, ...answers } = await c.var.read({
    drafts: documentVersion(id, slug, 'draft'),
    shown: documentVersion(id, slug, 'shown'),
    attachments: listAttachments(id, slug, which),
    ...choosing(id),
  })
  const choices = readChoices(answers, page.today)
  const [draft] = drafts
  if (which === 'draft') overDraftForm.stamp(c, draftRead({ draft, shown: shown[0] }))
  else nextForm.stamp(c, nextRead({ draft, shown: shown[0] }))
  const fixed = shown.find(factsAreFixed) ?? null
  return { document: which === 'draft' ? draft : shown[0], draft, fixed, attachments, choices }
}

/** The form as it was filled in, with what there is to choose among. */
async function readSent(c: Context<Env>, choosing: ChoiceQuestions, to: DraftPlace | null) {
  const found = await readFound(c, choosing, to?.slug ?? '', to?.as === 'draft' ? 'draft' : 'shown')
  if (!found) return null
  const { choices, draft, fixed, attachments } = found
  const { form } = c.var
  const held = fixed && typedFrom(fixed)
  const typed: TypedDraftForm = {
    ...typedIn(draftForm, form),
    ...(held && Object.fromEntries(documentFields.map((name) => [name, held[name]]))),
    ...typedIn(attachmentForm, form),
    remove: c.var.formValues('remove'),
  }
  const shown = {
    typed,
    choices,
    fixed,
    slug: null,
    ...(to?.as === 'draft' ? { slug: to.slug, attachments } : {}),
    ...(to?.as === 'next-version' ? { next: to.slug } : {}),
  }
  const { exemptBy: basis = null, exemptReview: review = null } = found.document ?? {}
  return { document: found.document, draft, choices, typed, shown, exempt: { basis, review } }
}

async function showAgain(c: Context<Env>, choosing: ChoiceQuestions, to: DraftPlace) {
  const sent = await readSent(c, choosing, to)
  return sent?.document ? showDraft(c, sent.shown) : refusePage(c, 404)
}

/** The form with the text of a file in it, which is not kept before it is saved. */
async function fetchInto(
  c: Context<Env>,
  page: CommunityPage,
  { shown, typed: before, choices, exempt }: NonNullable<Awaited<ReturnType<typeof readSent>>>,
) {
  const { locale, community, now: at } = page
  const tracked = c.var.form[trackedField] === 'left' ? 'left' : 'taken'
  const [upload, uploads] = [c.var.files[wordFileField], c.var.filesOf('attachment')]
  const fetched = await fetchText(upload, community.id, tracked)
  letGoOf(page, wordFileField, upload ? [upload.sha256] : [])
  const order = { communityId: community.id, at, typed: before, choices, exempt, uploads }
  const numbers = { ...(await numbersInDraft(order)), unknown: [] }
  const errors = draftErrors(locale, numbers, before, uploads.length)
  if (!fetched.ok) {
    const message = fetchProblemText(locale, fetched.problem)
    errors.push({ field: wordFileField, message, label: sayWordFile(locale, 'file') })
  }
  if (!fetched.ok || errors.length > 0) return showDraft(c, { ...shown, tracked, errors }, 422)
  const { name, text } = fetched
  const typed = draftWithText(before, text, writeTextTree)
  const replaces = before.body.trim() === '' ? null : asRedline(before.body, typed.body)
  return showDraft(c, { ...shown, tracked, typed, fetched: { name, notes: text.notes, replaces } })
}

async function submit(c: Context<Env>, choosing: ChoiceQuestions, to: DraftPlace | null) {
  const page = communityPage(c)
  const sent = await readSent(c, choosing, to)
  if (!page || !sent) return refusePage(c, 404)
  const { typed, choices, draft, shown } = sent
  if (c.var.form[deedField]?.startsWith(fetchDeed) || c.var.files[wordFileField])
    return fetchInto(c, page, sent)
  const uploads = c.var.filesOf('attachment')
  const submitted = await submitDraft(c.var.db, {
    communityId: page.community.id,
    by: page.viewer?.personId ?? null,
    at: page.now,
    to,
    typed,
    choices,
    exempt: sent.exempt,
    uploads,
    removeAttachments: typed.remove.flatMap((position) => numberFrom1(position) ?? []),
  })
  if (submitted.ok) {
    const { slug } = submitted
    const next =
      to === null ? page.to('document', { slug }) : page.to('editDraft', { slug }, done('lagret'))
    return c.redirect(next, 303)
  }
  if (submitted.reason === 'refused') {
    const { code } = submitted
    if (code === 'no-such-document' || to === null) return refusePage(c, 404)
    const refusal = {
      message: versionRefusalText[code][page.locale],
      href: page.to('document', { slug: to.slug }, { versjon: draft?.number }),
    }
    return showDraft(c, { ...shown, refusal }, 409)
  }
  letGoOf(page, 'attachment', submitted.attached)
  const errors = draftErrors(page.locale, submitted, typed, uploads.length)
  return showDraft(c, { ...shown, errors }, 422)
}
