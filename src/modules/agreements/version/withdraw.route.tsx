import { type Context, Hono } from 'hono'
import { emptyForm, typedIn } from '../../../kernel/form/form.model.ts'
import { readingText } from '../../../kernel/reading.text.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { codeInPath } from '../../../platform/address.ts'
import { done } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { allow, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { addresses } from '../agreements.address.ts'
import type { DocumentLists } from '../document/document.query.ts'
import { readShown, readWithdrawalBefore, withdrawalRead } from '../document/read-before.query.ts'
import { tellAnswers, tellVersion } from '../document/read-before.text.ts'
import { sayDocument } from '../document.text.ts'
import type { VersionRefusal } from '../refusal.model.ts'
import { versionRefusalText } from '../refusal.text.ts'
import { WithdrawPage } from './withdraw.view.tsx'
import { type StandAgain, withdrawVersion } from './withdraw-version.command.ts'
import {
  type TypedWithdrawal,
  type WithdrawalProblems,
  withdrawalForm,
} from './withdrawal.model.ts'

/** Calling a version back. */
export function withdrawRoutes(lists: DocumentLists, standAgain: StandAgain) {
  const form = formOver(readWithdrawalBefore(lists), {
    version: tellVersion,
    answers: tellAnswers,
  })
  const over = form.guard(
    (c) => ({ communityId: c.var.page.community?.id ?? '', slug: codeInPath(c, 'slug') }),
    (c) => show(c, typedIn(withdrawalForm, c.var.form)),
  )
  return new Hono<Env>()
    .get(addresses.withdrawVersion, allow('withdraw-version'), (c) =>
      show(c, emptyForm(withdrawalForm)),
    )
    .post(addresses.withdrawVersion, allow('withdraw-version'), over, async (c) => {
      const page = communityPage(c)
      if (!page) return refusePage(c, 404)
      const typed = typedIn(withdrawalForm, c.var.form)
      const slug = codeInPath(c, 'slug')
      const order = {
        communityId: page.community.id,
        by: page.viewer?.personId ?? null,
        at: page.now,
        slug,
        typed,
        on: page.today,
        standAgain,
      }
      const withdrawn = await withdrawVersion(c.var.db, order)
      if (withdrawn.ok) {
        const told = { ...done('trukket'), nummer: withdrawn.number }
        return c.redirect(page.to('document', { slug }, told), 303)
      }
      if ('code' in withdrawn && withdrawn.code === 'no-such-document') return refusePage(c, 404)
      const isTyped = 'problems' in withdrawn || withdrawn.code === 'reason-missing'
      return show(c, typed, wrongIn(page.locale, withdrawn), isTyped ? 422 : 409)
    })

  async function show(
    c: Context<Env>,
    typed: TypedWithdrawal,
    errors: readonly FieldError[] = [],
    status: 200 | 409 | 422 = 200,
  ) {
    const page = communityPage(c)
    const slug = codeInPath(c, 'slug')
    if (!page) return refusePage(c, 404)
    const document = await readShown(c.var.read, lists, { communityId: page.community.id, slug })
    if (!document) return refusePage(c, 404)
    form.stamp(c, withdrawalRead(document))
    return c.html(
      renderPage(<WithdrawPage page={page} document={document} typed={typed} errors={errors} />),
      status,
    )
  }
}

type Refused = { problems: WithdrawalProblems } | { code: VersionRefusal | 'no-such-document' }

/** What is wrong with the reason, or why the version cannot be called back at all. */
function wrongIn(locale: Locale, refused: Refused): FieldError[] {
  const label = sayDocument(locale, 'reason')
  if ('problems' in refused) {
    return fieldErrors(locale, refused.problems, readingText, { labels: { reason: label } })
  }
  if (refused.code === 'no-such-document') return []
  const message = versionRefusalText[refused.code][locale]
  const field = 'reason'
  return [refused.code === 'reason-missing' ? { field, label, message } : { field, message }]
}
