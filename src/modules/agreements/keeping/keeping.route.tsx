import { type Context, Hono } from 'hono'
import { exemptionChoices, exemptionOf } from '../../../kernel/exemption.rule.ts'
import { typedIn } from '../../../kernel/form/form.model.ts'
import { printFields } from '../../../kernel/form/print-fields.model.ts'
import { codeInPath } from '../../../platform/address.ts'
import type { Footing } from '../../../platform/footing.ts'
import { done } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { allow, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { addresses } from '../agreements.address.ts'
import { documentVersion } from '../document/document.query.ts'
import { factsAreFixed } from '../document/version.rule.ts'
import type { DocumentFacts } from '../document-row.model.ts'
import { draftLabels } from '../draft/draft-label.view.ts'
import { fieldProblemText } from '../problem.text.ts'
import { keepDocument } from './keep-document.command.ts'
import { type KeepingRead, keepingForm } from './keeping.model.ts'
import { KeepingPage, tellKeeping } from './keeping.view.tsx'

type Of = { communityId: string; slug: string }

const keepingRead = (document: DocumentFacts | undefined): KeepingRead => {
  if (!document || !factsAreFixed(document)) return null
  const { owner, archiveOwner, exemptBy, exemptReview } = document
  const exempt = exemptionOf(exemptBy)?.paragraph ?? null
  return { keeping: { owner, archiveOwner, exempt, review: exemptReview } }
}

const readBefore: Footing<Of, KeepingRead> = async (ask, { communityId, slug }) => {
  const { shown } = await ask({ shown: documentVersion(communityId, slug, 'shown') })
  return keepingRead(shown[0])
}

const form = formOver(readBefore, { keeping: tellKeeping })

const over = form.guard(
  (c) => ({ communityId: c.var.page.community?.id ?? '', slug: codeInPath(c, 'slug') }),
  (c) => show(c),
)

/** Putting right whose a document is, who keeps it for good, and by what it is exempt, once something of it has been put forward. */
export const keepingRoutes = () =>
  new Hono<Env>()
    .get(addresses.keepDocument, allow('put-forward'), (c) => show(c))
    .post(addresses.keepDocument, allow('put-forward'), over, keep)

async function show(c: Context<Env>, errors: readonly FieldError[] = []) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const slug = codeInPath(c, 'slug')
  const { shown } = await c.var.read({
    shown: documentVersion(page.community.id, slug, 'shown'),
  })
  const [document] = shown
  const read = keepingRead(document)
  if (!document || !read) return refusePage(c, 404)
  form.stamp(c, read)
  const typed =
    c.req.method === 'POST' ? typedIn(keepingForm, c.var.form) : printFields(keepingForm, document)
  const exemptions = exemptionChoices(page.today, document.exemptBy)
  return c.html(
    renderPage(<KeepingPage {...{ page, document, typed, exemptions, errors }} />),
    errors.length > 0 ? 422 : 200,
  )
}

async function keep(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const slug = codeInPath(c, 'slug')
  const typed = typedIn(keepingForm, c.var.form)
  const kept = await keepDocument(c.var.db, {
    communityId: page.community.id,
    slug,
    typed,
    today: page.today,
    by: page.viewer?.personId ?? null,
    at: page.now,
  })
  if (kept.ok) {
    const word = kept.isSame ? 'uendret' : 'arkiv'
    return c.redirect(page.to('document', { slug }, done(word)), 303)
  }
  if ('code' in kept) return refusePage(c, 404)
  const labels = draftLabels(page.locale)
  const { owner, archiveOwner, exemptBy, exemptReview } = labels
  return show(
    c,
    fieldErrors(page.locale, kept.problems, fieldProblemText, {
      typed,
      labels: { owner, archiveOwner, exemptBy, exemptReview },
    }),
  )
}
