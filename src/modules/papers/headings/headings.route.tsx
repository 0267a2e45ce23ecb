import { type Context, Hono } from 'hono'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { codeInPath } from '../../../platform/address.ts'
import type { Footing } from '../../../platform/footing.ts'
import { done, doneIn } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { listBodies, shortName } from '../../bodies/index.ts'
import { headingsOf, ownHeadings, usualHeadings, wholeCommunity } from '../headings.rule.ts'
import type { Heading } from '../paper.model.ts'
import { addresses } from '../papers.address.ts'
import { templatesOf } from '../papers.query.ts'
import { headingProblemText, sayHeadings as say } from './headings.text.ts'
import { HeadingsPage, type HeadingsProps } from './headings.view.tsx'
import {
  type HeadingProblems,
  hintField,
  mostHeadings,
  type RowDeed,
  rowDeeds,
  sortField,
  type TypedHeading,
  titleField,
} from './headings-form.model.ts'
import { keepHeadings } from './keep-headings.command.ts'
import { askedRows, numbersIn, typedHeadings } from './wanted-headings.rule.ts'

type Of = { communityId: string; body: string }
type Read = { headings: readonly Heading[] } | null

const readBefore: Footing<Of, Read> = async (ask, { communityId, body }) => {
  const { templates } = await ask({ templates: templatesOf(communityId) })
  return { headings: headingsOf(templates, body) }
}

const form = formOver(readBefore, {
  headings: ({ locale }) => ({ text: say(locale, 'meanwhile') }),
})

/** The headings of papers: of the community, and of each body. */
export const headingsRoutes = () => {
  const ofAll = handlersOf(() => wholeCommunity)
  const ofBody = handlersOf((c) => codeInPath(c, 'body'))
  return new Hono<Env>()
    .get(addresses.headings, allow('keep-case'), ofAll.show)
    .post(addresses.headings, allow('keep-case'), ofAll.over, ofAll.change)
    .get(addresses.bodyHeadings, allow('keep-case', 'body'), ofBody.show)
    .post(addresses.bodyHeadings, allow('keep-case', 'body'), ofBody.over, ofBody.change)
}

/** What shows and changes the headings of the body that an address names, or of the community. */
const handlersOf = (bodyIn: (c: Context<Env>) => string) => ({
  show: (c: Context<Env>) => show(c, bodyIn(c)),
  over: form.guard(
    (c) => ({ communityId: c.var.page.community?.id ?? '', body: bodyIn(c) }),
    (c) => show(c, bodyIn(c)),
  ),
  change: (c: Context<Env>) => change(c, bodyIn(c)),
})

type Shown = { rows?: readonly TypedHeading[]; problems?: HeadingProblems; status?: 200 | 422 }

async function show(
  c: Context<Env>,
  key: string,
  { rows, problems = {}, status = 200 }: Shown = {},
) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { id } = page.community
  const { bodies, templates } = await c.var.read({
    bodies: listBodies(id),
    templates: templatesOf(id),
  })
  const body = bodies.find((each) => each.key === key)
  if (!body && key !== wholeCommunity) return refusePage(c, 404)
  const standing = headingsOf(templates, key)
  form.stamp(c, { headings: standing })
  keepNowhere(c)
  const isSent = c.req.method === 'POST'
  const shown = rows ?? (isSent ? typedRows(c) : typedHeadings(standing))
  const word = doneIn(c, 'lagret', 'uendret')
  return c.html(
    renderPage(
      <HeadingsPage
        {...{ page, rows: shown }}
        body={body ? { key, name: shortName(body) } : null}
        from={sourceOf(templates, key)}
        bodies={bodies
          .filter((each) => page.may('keep-case', each.key))
          .map((each) => ({
            ...{ key: each.key, name: each.name },
            hasOwn: ownHeadings(templates, each.key) !== null,
          }))}
        errors={errorsOf(page, shown, problems)}
        isUnsaved={isSent && status === 200 && page.news === null}
        done={word === null ? null : word === 'lagret' ? 'saved' : 'same'}
      />,
    ),
    status,
  )
}

function sourceOf(
  templates: Parameters<typeof ownHeadings>[0],
  body: string,
): HeadingsProps['from'] {
  if (ownHeadings(templates, body)) return 'own'
  return body === wholeCommunity ? 'standard' : 'community'
}

function errorsOf(
  { locale }: CommunityPage,
  rows: readonly TypedHeading[],
  problems: HeadingProblems,
): FieldError[] {
  const labels = Object.fromEntries(
    rows.flatMap((_, at) => {
      const place = at + 1
      const name = at === 0 ? say(locale, 'summary') : say(locale, 'heading', place)
      return [titleField(place), hintField(place), sortField(place)].map((field) => [field, name])
    }),
  )
  return fieldErrors(locale, problems as Record<string, never>, headingProblemText, { labels })
}

async function change(c: Context<Env>, body: string) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const communityId = page.community.id
  const { bodies, templates } = await c.var.read({
    bodies: listBodies(communityId),
    templates: templatesOf(communityId),
  })
  if (body !== wholeCommunity && !bodies.some(({ key }) => key === body)) return refusePage(c, 404)
  const rows = typedRows(c)
  const asked = askedIn(c.var.form.gjor ?? '')
  const numbers = asked ? numbersIn(rows) : {}
  if (Object.keys(numbers).length > 0)
    return show(c, body, { rows, problems: numbers, status: 422 })
  if (asked) {
    return show(c, body, { rows: askedRows(rows, asked, usualHeadings(templates, body)) ?? rows })
  }
  const kept = await keepHeadings(c.var.db, {
    ...{ communityId, body, typed: rows },
    ...{ by: page.viewer?.personId ?? null, at: page.now },
  })
  if (!kept.ok) return show(c, body, { rows, problems: kept.problems, status: 422 })
  const receipt = done(kept.isSame ? 'uendret' : 'lagret')
  return c.redirect(
    body === wholeCommunity
      ? page.to('headings', {}, receipt)
      : page.to('bodyHeadings', { body }, receipt),
    303,
  )
}

/** What a button asks for instead of keeping: `opp:` and the place of a row. */
function askedIn(sent: string): RowDeed | null {
  const [word = '', place = ''] = sent.split(':')
  const deed = rowDeeds.find((each) => each === word)
  return deed ? { deed, place: Number(place) } : null
}

/** The rows that were sent, in their order. */
const typedRows = (c: Context<Env>): TypedHeading[] =>
  Array.from({ length: mostHeadings }, (_, at) => at + 1)
    .filter((place) => c.var.form[titleField(place)] !== undefined)
    .map((place) => ({
      title: c.var.form[titleField(place)] ?? '',
      hint: c.var.form[hintField(place)] ?? '',
      sort: c.var.form[sortField(place)] ?? '',
    }))
