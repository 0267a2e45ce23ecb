import { type Context, Hono } from 'hono'
import { shortDay } from '../../kernel/format.model.ts'
import type { CommunityPage } from '../../kernel/page.model.ts'
import { agreementDays, readDay } from '../../kernel/typed-day.rule.ts'
import { codeInPath, searchIn } from '../../platform/address.ts'
import { paperLacks } from '../../platform/paper-lacks.ts'
import { allow, communityPage, type Env, refusePage } from '../../platform/web.ts'
import type { FieldError } from '../../ui/form.tsx'
import { renderPage } from '../../ui/page.tsx'
import { partyContacts } from '../access/index.ts'
import {
  besideText,
  type DocumentFacts,
  documentVersion,
  fieldRefusalText,
  fieldsOf,
  versionRefusalText,
} from '../agreements/index.ts'
import { listOrganisations, partyQuestions, trustsOn } from '../parties/index.ts'
import { sayAnswer } from './answer.text.ts'
import {
  type AskFacts,
  type MailLanguage,
  mailLanguageOf,
  type WrittenMail,
} from './party-mail.model.ts'
import { askMail } from './party-mail.text.ts'
import { emptyPlan, planFields, type TypedPlan } from './plan.model.ts'
import { sayPlan } from './plan.text.ts'
import { DraftGonePage, PlanPage, StoppedPage } from './plan.view.tsx'
import { PlanPreviewPage } from './plan-preview.view.tsx'
import { answerProblemText, type ShownProblem } from './refusal.text.ts'
import { type Preview, previewPlan, submitPlan } from './submit-plan.command.ts'

const address = '/:community/avtaler/:slug/legg-fram'

/** Putting a draft before its parties: choices, a preview of what will happen, and the deed. */
export const planRoutes = ({ sendsMail }: { sendsMail: boolean }) =>
  new Hono<Env>()
    .get(address, allow('put-forward'), async (c) => {
      const found = await readFound(c)
      if (!found) return refusePage(c, 404)
      const { page, document } = found
      if (document.state !== 'draft') return c.redirect(boardPath(page, document), 303)
      const chosen = {
        ...emptyPlan,
        partiesOn: shortDay(page.today),
        ...Object.fromEntries(searchIn(c)),
      } as TypedPlan
      const typed = Object.fromEntries(planFields.map((name) => [name, chosen[name]])) as TypedPlan
      const wrong = fieldRefusalText(page.locale, fieldsOf(document))
      return c.html(
        renderPage(
          wrong ? (
            <StoppedPage {...{ page, document, wrong }} />
          ) : (
            <PlanPage {...{ page, document, typed }} trusts={trustsOf(found, typed)} errors={[]} />
          ),
        ),
      )
    })
    .post(address, allow('put-forward'), async (c) => {
      const found = await readFound(c)
      if (!found) return refusePage(c, 404)
      const { page, document, facts } = found
      const { read = '' } = c.var.form
      if (document.state !== 'draft') return noDraft(c, found, read)
      const typed = Object.fromEntries(
        planFields.map((name) => [name, c.var.form[name] ?? '']),
      ) as TypedPlan
      const trusts = trustsOf(found, typed)
      const show = (errors: readonly FieldError[]) =>
        c.html(renderPage(<PlanPage {...{ page, document, typed, trusts, errors }} />), 422)
      const refuse = (draft: DocumentFacts, refusal: string) =>
        c.html(
          renderPage(
            <PlanPage {...{ page, document: draft, typed, trusts, refusal }} errors={[]} />,
          ),
          409,
        )
      const errorsOf = (problems: Partial<Record<string, ShownProblem>>) =>
        Object.entries(problems).flatMap(([field, problem]) =>
          problem ? [{ field, message: answerProblemText(page.locale, problem) }] : [],
        )

      const fields = fieldsOf(document)
      const wrong = fieldRefusalText(page.locale, fields)
      if (wrong) return c.html(renderPage(<StoppedPage {...{ page, document, wrong }} />), 409)
      if (read !== document.changedAt) return refuse(document, sayPlan(page.locale, 'draftChanged'))
      const { contacts, ...parties } = facts
      const { mayDo, publicUrl } = c.var.platform
      const house = { isExercise: page.community.exercise, sendsMail, mayDo }
      const writer = (language: MailLanguage) => (told: AskFacts) =>
        askMail(language, told, {
          community: page.community.name,
          documentAt: `${publicUrl}/${page.community.key}/avtaler/${document.slug}`,
        })
      const language = mailLanguageOf(c.var.form.maalform, page.locale)
      const previewed = previewPlan(typed, parties, { contacts, ...house }, page.today)
      if (!previewed.ok) return show(errorsOf(previewed.problems))
      const { preview } = previewed
      if (c.var.form.bekreft !== 'ja') {
        return c.html(
          renderPage(
            <PlanPreviewPage
              {...{ page, document, typed, fields, preview, language }}
              lacks={await paperLacks(document.body, besideText(document))}
              mails={mailsTo(preview, document, writer)}
              errors={[]}
            />,
          ),
        )
      }
      const done = await submitPlan(c.var.db, {
        communityId: page.community.id,
        slug: document.slug,
        read,
        preview,
        telling: { ...house, compose: writer(language) },
        unsettledNote: sayAnswer('nb', 'standingNote'),
        by: page.viewer?.personId ?? null,
        on: page.today,
        at: page.now,
      })
      if (done.ok) return c.redirect(`${boardPath(page, document)}?lagtfram=ja`, 303)
      if (done.reason === 'fields') return show(errorsOf(done.problems))
      const again = await readFound(c)
      if (!again) return refusePage(c, 404)
      if (again.document.state !== 'draft') return noDraft(c, again, read)
      return refuse(
        again.document,
        done.code === 'draft-changed'
          ? sayPlan(page.locale, 'draftChanged')
          : versionRefusalText[done.code][page.locale],
      )
    })

/** A second press on the button leads to the board; the draft that was read may also be gone, and then nothing was put forward. */
const noDraft = (c: Context<Env>, { page, document }: Found, read: string) =>
  read === document.changedAt
    ? c.redirect(boardPath(page, document), 303)
    : c.html(renderPage(<DraftGonePage {...{ page, document }} />), 409)

/** Where what is put forward is followed. */
const boardPath = ({ community }: CommunityPage, { slug }: { slug: string }): string =>
  `/${community.key}/avtaler/${slug}/tavle`

/** What the trusts are called on the day chosen; null where none has ever been registered. */
function trustsOf({ page, facts: { organisations } }: Found, typed: TypedPlan): string[] | null {
  if (!organisations.some(({ kind }) => kind === 'health-trust')) return null
  const read = readDay(typed.partiesOn, agreementDays)
  return trustsOn(organisations, read.ok ? read.value : page.today).map(({ name }) => name)
}

/** The mail in each language as the first party to be told gets it, or as any would where nobody has a contact yet. */
function mailsTo(
  { asked, decidingBody }: Preview,
  { title, deadline }: DocumentFacts,
  writer: (language: MailLanguage) => (facts: AskFacts) => WrittenMail,
) {
  const first = asked.find(({ refusal }) => refusal === null) ?? asked[0]
  if (!first) return null
  const { code, name, kind } = first
  const told = {
    ...{ code, name, title, deadline },
    decidingBody: kind === 'health-trust' ? ('trust-board' as const) : decidingBody,
  }
  return { name, nb: writer('nb')(told), nn: writer('nn')(told) }
}

type Found = NonNullable<Awaited<ReturnType<typeof readFound>>>

async function readFound(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return null
  const slug = codeInPath(c, 'slug')
  const { draft, shown, ...facts } = await c.var.read({
    draft: documentVersion(page.community.id, slug, 'draft'),
    shown: documentVersion(page.community.id, slug, 'shown'),
    ...partyQuestions(page.community.id),
    organisations: listOrganisations(page.community.id),
    contacts: partyContacts(c.var.db, page.community.id),
  })
  const document = draft[0] ?? shown[0]
  return document ? { page, document, facts } : null
}
