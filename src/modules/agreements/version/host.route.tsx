import { type Context, Hono } from 'hono'
import { emptyForm, typedIn } from '../../../kernel/form/form.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { codeInPath } from '../../../platform/address.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { allow, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { addresses } from '../agreements.address.ts'
import { documentVersion } from '../document/document.query.ts'
import { hostIsOpen } from '../document/host.rule.ts'
import { hostFormRead, readHostBefore } from '../document/read-before.query.ts'
import { tellHost, tellVersion } from '../document/read-before.text.ts'
import { sayDocument } from '../document.text.ts'
import { hostQuestions, readHosts } from '../draft/draft.query.ts'
import { hostRefusalText, sayHost } from '../host.text.ts'
import { fieldProblemText } from '../problem.text.ts'
import { type HostField, hostForm, type TypedHost } from './host.model.ts'
import { HostPage } from './host.view.tsx'
import { settleHost } from './settle-host.command.ts'

const form = formOver(readHostBefore, { version: tellVersion, host: tellHost })

const over = form.guard(
  (c) => ({ communityId: c.var.page.community?.id ?? '', slug: codeInPath(c, 'slug') }),
  async (c) => {
    const found = await readFound(c)
    return found ? show(c, found, typedHost(c), [], 200) : refusePage(c, 404)
  },
)

/** Registering who is host under a version that went out without one. */
export const hostRoutes = () =>
  new Hono<Env>()
    .get(addresses.settleHost, allow('put-forward'), async (c) => {
      const found = await readFound(c)
      return found && hostIsOpen(found.document)
        ? show(c, found, emptyForm(hostForm), [], 200)
        : refusePage(c, 404)
    })
    .post(addresses.settleHost, allow('put-forward'), over, async (c) => {
      const found = await readFound(c)
      if (!found) return refusePage(c, 404)
      const { page, document, choices } = found
      const typed = typedHost(c)
      const settled = await settleHost(c.var.db, {
        communityId: page.community.id,
        slug: document.slug,
        typed,
        hosts: choices.hosts,
        today: page.today,
        by: page.viewer?.personId ?? null,
        at: page.now,
      })
      if (settled.ok) return c.redirect(page.to('document', { slug: document.slug }), 303)
      if (settled.reason === 'fields') {
        const labels = labelsIn(page.locale)
        const { problems } = settled
        const errors = fieldErrors(page.locale, problems, fieldProblemText, { typed, labels })
        return show(c, found, typed, errors, 422)
      }
      if (settled.code === 'no-such-document') return refusePage(c, 404)
      const message = hostRefusalText[settled.code][page.locale]
      return show(c, found, typed, [{ field: 'host', message }], 409)
    })

const typedHost = (c: Context<Env>): TypedHost => typedIn(hostForm, c.var.form)

/** What the fields are called in the summary, shorter than the questions above them. */
const labelsIn = (locale: Locale): Record<HostField, string> => ({
  host: sayHost(locale, 'who'),
  settledOn: sayHost(locale, 'day'),
  source: sayDocument(locale, 'source'),
})

async function readFound(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return null
  const { id } = page.community
  const { found, ...answers } = await c.var.read({
    found: documentVersion(id, codeInPath(c, 'slug'), 'shown'),
    ...hostQuestions(id),
  })
  const [document] = found
  form.stamp(c, hostFormRead(document))
  return document ? { page, document, choices: readHosts(answers, page.today) } : null
}

type Found = NonNullable<Awaited<ReturnType<typeof readFound>>>

function show(
  c: Context<Env>,
  { page, document, choices }: Found,
  typed: TypedHost,
  errors: readonly FieldError[],
  status: 200 | 409 | 422,
) {
  const { slug, title, host } = document
  return c.html(
    renderPage(
      <HostPage
        page={page}
        slug={slug}
        title={title}
        typed={typed}
        choices={choices}
        errors={errors}
        now={host}
      />,
    ),
    status,
  )
}
