import { type Context, Hono } from 'hono'
import { shortDay } from '../../kernel/format.model.ts'
import { allow, communityPage, type Env, refusePage } from '../../platform/web.ts'
import type { FieldError } from '../../ui/form.tsx'
import { renderPage } from '../../ui/page.tsx'
import { draftFields, type TypedDraft } from './document.model.ts'
import { documentVersion, listAttachments } from './document.query.ts'
import type { AttachmentRow, DocumentFacts } from './document-row.model.ts'
import { DraftPage, type TypedDraftForm } from './draft.view.tsx'
import { problemText, versionRefusalText } from './refusal.text.ts'
import { submitDraft } from './submit-draft.command.ts'

/** Writing drafts, and beginning a next version. */
export const draftRoutes = () =>
  new Hono<Env>()
    .get('/:community/avtaler/ny', allow('put-forward'), (c) => {
      const page = communityPage(c)
      if (!page) return refusePage(c, 404)
      return showDraft(c, { slug: null, typed: emptyDraft })
    })
    .post('/:community/avtaler/ny', allow('put-forward'), (c) => submit(c, null))
    .get('/:community/avtaler/:slug/rediger', allow('put-forward'), async (c) => {
      const slug = c.req.param('slug')
      const found = await readFound(c, slug, 'draft')
      if (!found) return refusePage(c, 404)
      const { document, attachments } = found
      return showDraft(c, { slug, typed: typedFrom(document), attachments })
    })
    .post('/:community/avtaler/:slug/rediger', allow('put-forward'), async (c) => {
      const slug = c.req.param('slug')
      const found = (await readFound(c, slug, 'draft')) ?? (await readFound(c, slug, 'shown'))
      return submit(c, { slug, as: 'draft' }, found?.attachments)
    })
    .get('/:community/avtaler/:slug/ny-versjon', allow('put-forward'), async (c) => {
      const page = communityPage(c)
      const slug = c.req.param('slug')
      const found = await readFound(c, slug, 'shown')
      if (!page || !found) return refusePage(c, 404)
      return showDraft(c, { slug: null, next: slug, typed: typedFrom(found.document) })
    })
    .post('/:community/avtaler/:slug/ny-versjon', allow('put-forward'), (c) =>
      submit(c, { slug: c.req.param('slug'), as: 'next-version' }),
    )

type Shown = {
  slug: string | null
  typed: TypedDraftForm
  /** The document that this becomes the next version of. */
  next?: string
  attachments?: readonly AttachmentRow[]
  errors?: readonly FieldError[]
}

function showDraft(c: Context<Env>, shown: Shown, status: 200 | 409 | 422 = 200) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { slug, typed, attachments = [], errors = [], next } = shown
  const saved = status === 200 && c.req.query('lagret') === 'ja'
  return c.html(
    renderPage(
      <DraftPage {...{ page, slug, typed, attachments, errors, saved }} next={next ?? null} />,
    ),
    status,
  )
}

async function readFound(
  c: Context<Env>,
  slug: string,
  which: 'draft' | 'shown',
): Promise<{ document: DocumentFacts; attachments: AttachmentRow[] } | null> {
  const page = communityPage(c)
  if (!page) return null
  const { found, attachments } = await c.var.read({
    found: documentVersion(page.community.id, slug, which),
    attachments: listAttachments(page.community.id, slug, which),
  })
  const [document] = found
  return document ? { document, attachments } : null
}

async function submit(
  c: Context<Env>,
  to: { slug: string; as: 'draft' | 'next-version' } | null,
  attachments: readonly AttachmentRow[] = [],
) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { form, files } = c.var
  const typed: TypedDraftForm = {
    ...(Object.fromEntries(draftFields.map((name) => [name, form[name] ?? ''])) as TypedDraft),
    attachmentTitle: form.attachmentTitle ?? '',
    remove: c.var.formValues('remove'),
  }
  const submitted = await submitDraft(c.var.db, {
    ...orderOf(c, page.community.id),
    to,
    typed,
    upload: files.attachment,
    attachmentTitle: typed.attachmentTitle,
    removeAttachments: typed.remove.map(Number).filter(Number.isInteger),
  })
  if (submitted.ok) {
    const own = `/${page.community.key}/avtaler/${submitted.slug}`
    return c.redirect(to === null ? own : `${own}/rediger?lagret=ja`, 303)
  }
  const shown = {
    typed,
    attachments,
    slug: to?.as === 'draft' ? to.slug : null,
    ...(to?.as === 'next-version' ? { next: to.slug } : {}),
  }
  if (submitted.reason === 'refused') {
    if (submitted.code === 'no-such-document') return refusePage(c, 404)
    const message = versionRefusalText[submitted.code][page.locale]
    return showDraft(c, { ...shown, errors: [{ field: 'body', message }] }, 409)
  }
  const errors = Object.entries(submitted.problems).map(([field, problem]) => ({
    field,
    message: problemText[problem][page.locale],
  }))
  return showDraft(c, { ...shown, errors }, 422)
}

const orderOf = (c: Context<Env>, communityId: string) => ({
  communityId,
  by: c.var.page.viewer?.personId ?? null,
  at: c.var.page.now,
})

const emptyDraft: TypedDraftForm = {
  title: '',
  summary: '',
  body: '',
  source: '',
  kind: 'agreement',
  counterparty: '',
  host: '',
  hostSource: '',
  deadline: '',
  reviewDay: '',
  costScheme: '',
  owner: '',
  archiveOwner: '',
  audience: 'public',
  attachmentTitle: '',
  remove: [],
}

const typedFrom = (document: DocumentFacts): TypedDraftForm => ({
  title: document.title,
  summary: document.summary,
  body: document.body,
  source: document.source ?? '',
  kind: document.kind,
  counterparty: document.counterparty ?? '',
  host: document.host ?? '',
  hostSource: document.hostSource ?? '',
  deadline: document.deadline ? shortDay(document.deadline) : '',
  reviewDay: document.reviewDay ? shortDay(document.reviewDay) : '',
  costScheme: document.costScheme ?? '',
  owner: document.owner ?? '',
  archiveOwner: document.archiveOwner ?? '',
  audience: document.audience,
  attachmentTitle: '',
  remove: [],
})
