import { type Context, Hono } from 'hono'
import { codeInPath } from '../../../platform/address.ts'
import { done } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { allow, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import { renderPage } from '../../../ui/page.tsx'
import { addresses } from '../agreements.address.ts'
import { discardRefusalText } from '../discard.text.ts'
import { documentVersion, listAttachments } from '../document/document.query.ts'
import { draftRead, readDraftBefore } from '../document/read-before.query.ts'
import { tellDraft } from '../document/read-before.text.ts'
import { documentGoesToo } from '../document/version.rule.ts'
import { DiscardPage } from './discard.view.tsx'
import { discardDraft } from './discard-draft.command.ts'

const form = formOver(readDraftBefore, { draft: tellDraft })

/** Throwing a draft away. */
export const discardRoutes = () =>
  new Hono<Env>()
    .get(addresses.discardDraft, allow('put-forward'), (c) => showDiscard(c, null))
    .post(addresses.discardDraft, allow('put-forward'), over, async (c) => {
      const page = communityPage(c)
      if (!page) return refusePage(c, 404)
      const discarded = await discardDraft(c.var.db, {
        communityId: page.community.id,
        by: page.viewer?.personId ?? null,
        at: page.now,
        slug: codeInPath(c, 'slug'),
      })
      if (discarded.ok) return c.redirect(page.to('drafts', {}, done('forkastet')), 303)
      return discarded.code === 'no-such-document'
        ? c.redirect(page.to('drafts'), 303)
        : showDiscard(c, discarded.code)
    })

const over = form.guard(
  (c) => ({ communityId: c.var.page.community?.id ?? '', slug: codeInPath(c, 'slug') }),
  (c) => showDiscard(c, null),
)

type Refusal = keyof typeof discardRefusalText

async function showDiscard(c: Context<Env>, code: Refusal | null) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { id } = page.community
  const slug = codeInPath(c, 'slug')
  const { drafts, shown, attachments } = await c.var.read({
    drafts: documentVersion(id, slug, 'draft'),
    shown: documentVersion(id, slug, 'shown'),
    attachments: listAttachments(id, slug, 'draft'),
  })
  form.stamp(c, draftRead({ draft: drafts[0], shown: shown[0] }))
  const document = drafts[0] ?? (code === null ? undefined : shown[0])
  if (!document) return refusePage(c, 404)
  const refusal = code && discardRefusalText[code][page.locale]
  const wholeDocument = documentGoesToo(document)
  return c.html(
    renderPage(
      <DiscardPage
        page={page}
        document={document}
        attachments={attachments}
        wholeDocument={wholeDocument}
        refusal={refusal}
      />,
    ),
    code === null ? 200 : 409,
  )
}
