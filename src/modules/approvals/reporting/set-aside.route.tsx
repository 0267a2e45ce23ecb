import { type Context, Hono } from 'hono'
import { typedIn } from '../../../kernel/form/form.model.ts'
import { readingText } from '../../../kernel/reading.text.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { anId, codeInPath, inPath } from '../../../platform/address.ts'
import { giveFile, givenFile } from '../../../platform/give-file.ts'
import { done } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { allow, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { tellTreatments } from '../answer/read-before.view.ts'
import { addresses } from '../approvals.address.ts'
import { toBoardParties, toCirculation } from '../circulation-row.model.ts'
import { askedBody, decidingBodyOf } from '../party-state.rule.ts'
import { setAsideForm } from '../reported/report.model.ts'
import { sayReport } from '../reported/report.text.ts'
import { becameText } from '../reported/report.view.tsx'
import { reportNow } from '../reported/report-now.rule.ts'
import {
  readSetAsideBefore,
  reportFile,
  reportPageQuestions,
  setAsideRead,
} from './report-page.query.ts'
import { setAsideReport } from './set-aside.command.ts'
import { SetAsidePage } from './set-aside.view.tsx'

const labelsOf = (locale: Locale) => ({ reason: sayReport(locale, 'reason') })

const form = formOver(
  readSetAsideBefore,
  {
    waits: ({ locale }, waits) => (waits ? { text: sayReport(locale, 'nowCorrected') } : null),
    became: ({ locale }, told) => told && { text: becameText(locale, told) },
    treatments: tellTreatments,
  },
  labelsOf,
)

/** What was told by the link in a mail: set aside, with why; and the file that came with it. */
export const setAsideRoutes = () => {
  const mayAnswer = allow('register-own-treatment', 'partyCode')
  const over = form.guard(
    (c) => ({ communityId: c.var.page.community?.id ?? '', ...inAddress(c) }),
    (c) => show(c, [], 409),
  )
  return new Hono<Env>()
    .get(addresses.setAsideReport, mayAnswer, (c) => show(c))
    .post(addresses.setAsideReport, mayAnswer, over, setAside)
    .get(addresses.reportFile, mayAnswer, giveReportFile)
}

const inAddress = (c: Context<Env>) => ({
  slug: codeInPath(c, 'slug'),
  partyCode: codeInPath(c, 'partyCode'),
  reportId: inPath(c, 'report', anId) ?? '',
})

async function show(
  c: Context<Env>,
  errors: readonly FieldError[] = [],
  status: 200 | 409 | 422 = 200,
) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { slug, partyCode, reportId } = inAddress(c)
  if (!reportId) return refusePage(c, 404)
  const { circulations, rows, reports, told } = await c.var.read(
    reportPageQuestions(page.community.id, slug, partyCode, reportId),
  )
  const [facts] = circulations
  const party = facts && toBoardParties(rows, facts).find(({ code }) => code === partyCode)
  if (!facts || !party || told.length === 0) return refusePage(c, 404)
  const now = reportNow(told, reports)
  form.stamp(c, setAsideRead(inAddress(c), facts, rows, { told, reports }))
  if (now.became !== 'waiting' && c.req.method === 'GET')
    return c.redirect(page.to('answer', { slug, partyCode }, { meldt: reportId }), 303)
  // What waits no longer is not shown as if it did: what became of it stands in its place, with what was typed.
  if (!now.report) {
    const text = (c.var.form.reason ?? '').trim()
    const { reason: label } = labelsOf(page.locale)
    return refusePage(c, 409, { typed: text === '' ? [] : [{ label, text }] })
  }
  return c.html(
    renderPage(
      <SetAsidePage
        page={page}
        slug={slug}
        title={facts.title}
        party={party}
        decidingBody={decidingBodyOf(
          party.treatments,
          askedBody(party.kind, toCirculation(facts).decidingBody),
        )}
        report={now.report}
        formAt={page.to('setAsideReport', { slug, partyCode, report: reportId })}
        typed={typedIn(setAsideForm, c.var.form ?? {})}
        errors={errors}
      />,
    ),
    status,
  )
}

async function setAside(c: Context<Env>) {
  const page = communityPage(c)
  const at = inAddress(c)
  if (!page || !at.reportId) return refusePage(c, 404)
  const typed = typedIn(setAsideForm, c.var.form)
  const set = await setAsideReport(c.var.db, {
    communityId: page.community.id,
    ...at,
    typed,
    by: page.viewer?.personId ?? null,
    on: page.today,
    at: page.now,
  })
  if (set.ok) return c.redirect(page.to('answer', at, done('tilside')), 303)
  if (set.reason === 'not-found') return refusePage(c, 404)
  if (set.reason === 'settled') return show(c, [], 409)
  const labels = labelsOf(page.locale)
  return show(c, fieldErrors(page.locale, set.problems, readingText, { labels, typed }), 422)
}

async function giveReportFile(c: Context<Env>) {
  const page = communityPage(c)
  const { slug, partyCode, reportId } = inAddress(c)
  if (!page || !reportId) return refusePage(c, 404)
  const { files } = await c.var.read({
    files: reportFile(page.community.id, slug, partyCode, reportId),
  })
  const [file] = files
  return file ? giveFile(c, givenFile(page.community.id, file)) : refusePage(c, 404)
}
