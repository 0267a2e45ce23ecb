import type { Context } from 'hono'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { anId, aVersion, codeInPath, inPath, inQuery, someText } from '../../../platform/address.ts'
import { done, doneIn } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { communityPage, type Env, refusePage } from '../../../platform/web.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { mailForm, mailRead } from '../../access/index.ts'
import { holdingFor, tellVersion, versionStanding } from '../../agreements/index.ts'
import { listEveryChange } from '../../parties/index.ts'
import { linkMailRead } from '../../rounds/index.ts'
import type { TypedAnswer } from '../answer/answer.model.ts'
import { PartyAnswerPage } from '../answer/answer.view.tsx'
import { answerLabels } from '../answer/answer-field.view.tsx'
import { lastSource } from '../answer/last-source.query.ts'
import { answerShown, consequenceOf } from '../answer/party-page.rule.ts'
import type { AnswerRead } from '../answer/read-before.model.ts'
import { answerRead, readAnswerBefore } from '../answer/read-before.query.ts'
import {
  tellClarified,
  tellHinders,
  tellReported,
  tellTreatments,
} from '../answer/read-before.view.ts'
import { boardMails, boardQuestions, questionsOf, wantedVersion } from '../board.query.ts'
import { dayOf, readBoard } from '../board-reading.rule.ts'
import type { CirculationFacts } from '../circulation-row.model.ts'
import { isAsked } from '../circulation-row.model.ts'
import { partyLinks, readPartyLinkBefore } from '../links/party-link.query.ts'
import { linksShown } from '../links/party-link.rule.ts'
import { tellLink } from '../links/party-link.view.ts'
import { againWords } from '../mail/mail-reach.model.ts'
import { againOutcome } from '../mail/mail-reach.text.ts'
import { mailsShown } from '../mail/mail-shown.rule.ts'
import { notesOf } from '../note/note.query.ts'
import { sayNote } from '../note/note.text.ts'
import type { Report } from '../reported/report.model.ts'
import { reportsFilled, reportsOf, reportTold } from '../reported/report.query.ts'
import { sayReport } from '../reported/report.text.ts'
import { isSourceOf, sourceText } from '../reported/report.view.tsx'
import { reportNow } from '../reported/report-now.rule.ts'
import { countedIn } from '../versions/counted-version.query.ts'
import { datedFor } from '../versions/entry-standing.rule.ts'
import { predecessorAnswers } from '../versions/predecessors.rule.ts'
import type { PutVersion } from '../versions/put-version.model.ts'
import { putVersions } from '../versions/put-version.query.ts'
import { typedOver } from './over-report.rule.ts'
import type { MailSettings, PartyPage, Shown } from './party-page.view.ts'

const answering = formOver(
  readAnswerBefore,
  {
    version: tellVersion,
    treatments: tellTreatments,
    reported: tellReported,
    hinders: tellHinders,
    clarified: tellClarified,
  },
  (locale) => ({ ...answerLabels(locale), note: sayNote(locale, 'note') }),
  'version',
)

const linkForm = formOver(readPartyLinkBefore, { mail: tellLink })

/** The page of one party, for the forms that stand on it: all in one file, as every form on it shows the same page again. */
export const partyPage = (settings: MailSettings): PartyPage => ({
  show: (c, shown) => showParty(c, settings, shown),
  over: (again) =>
    answering.guard(
      (c) => ({ communityId: c.var.page.community?.id ?? '', ...inAddress(c) }),
      (c) => showParty(c, settings, again(c)),
    ),
  showMails: (c) => showMailsParty(c, settings),
  at: inAddress,
  orderOf,
  registrarOf,
  receiptPath,
})

async function showParty(
  c: Context<Env>,
  { sendsMail }: MailSettings,
  { typed: sent, question, note, errors: wrong, status }: Shown,
  { slug, partyCode } = inAddress(c),
) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const read = await c.var.read(partyQuestions(c, page, { slug, partyCode }, sent))
  const [facts] = read.circulations
  if (!facts) return refusePage(c, 404)
  const elsewhere = read.rows.every(({ code }) => code !== partyCode) && read.versions[0]
  if (elsewhere && c.req.method === 'GET') return c.redirect(versionPath(page, slug, elsewhere))
  stampForms(c, page, answerRead(slug, partyCode, facts, read.rows, read.reports), {
    slug,
    partyCode,
  })
  const mayConfirm = page.may('register-own-treatment', partyCode)
  const reports = mayConfirm ? read.reports : []
  const { typed, errors } = overReport(page, { typed: sent, errors: wrong }, read, reports)
  const board = readBoard(facts, read.rows, dayOf(facts, null, page.today), null)
  const party = board.parties.find(({ code }) => code === partyCode)
  const line = board.lines.find(({ code }) => code === partyCode)
  if (!party || !line) return refusePage(c, 404)
  const mails = mailsShown(page, read.mails, party.code)
  stampMails(c, page, slug, { mails, links: read.links })
  return c.html(
    renderPage(
      <PartyAnswerPage
        page={page}
        slug={slug}
        facts={facts}
        versions={read.versions}
        before={answersBefore(party, facts, read)}
        circulation={board.circulation}
        party={party}
        line={line}
        standing={versionStanding(datedFor(party.code, facts, board), [], board.day)}
        holdsHere={holdingFor([party.code, ...party.formerCodes], read.all, board.day)}
        consequence={consequenceOf(board, partyCode)}
        {...answerShown(
          board,
          { facts, party, line, typed, reports, last: read.lastSource[0] },
          askedIn(c, page, typed, isAsked(facts) ? reports : []),
        )}
        became={mayConfirm && !typed ? becameOf(read.told, reports) : null}
        errors={errors}
        saved={doneIn(c, ...doneWords)}
        mails={mails}
        links={isAsked(facts) ? linksShown(mails, read.links, line) : null}
        sendsMail={sendsMail}
        again={againOutcome(page.locale, doneIn(c, ...againWords))}
        question={question ?? null}
        notes={read.notes}
        note={note ?? null}
      />,
    ),
    status,
  )
}

const doneWords = ['lagret', 'avklart', 'uten', 'igjen', 'notert', 'tilside', 'stemmer'] as const

type Counted = Parameters<typeof predecessorAnswers>

/** What those answered before that the party answers for now. */
const answersBefore = (
  party: Counted[0],
  { putForwardOn }: CirculationFacts,
  read: {
    counted: Counted[2]['circulations']
    countedRows: Counted[2]['rows']
    changes: Counted[3]
  },
) =>
  predecessorAnswers(
    party,
    putForwardOn,
    { circulations: read.counted, rows: read.countedRows },
    read.changes,
  )

type Typed = { typed: TypedAnswer | undefined; errors: readonly FieldError[] }

/**
 * What was typed, over what waits now of what it was to confirm: where that has changed, it is told, and the next press confirms
 * only what it says itself. What was told of another version is told of as that.
 */
function overReport(
  { locale }: CommunityPage,
  { typed, errors }: Typed,
  { told, filled }: { told: readonly Report[]; filled: readonly Report[] },
  waiting: readonly Report[],
): Typed {
  if (!typed || typed.report === '') return { typed, errors }
  const { became, report } = reportNow(told, waiting)
  if (became === 'waiting') return { typed, errors }
  const now = report && { report, source: sourceText(locale, report) }
  const over = typedOver(typed, now, isSourceOf(typed.source, filled))
  if (told.length === 0) return { typed: over, errors }
  const word = became === 'corrected' && over.report === '' ? 'typedOtherwise' : words[became]
  const message = sayReport(locale, word)
  return { typed: over, errors: [...errors, { field: 'state', message }] }
}

/** What is asked for, to be confirmed, and waits no longer; null where it does, or where nobody told it. */
const becameOf = (told: readonly Report[], waiting: readonly Report[]): Report | null =>
  reportNow(told, waiting).became === 'waiting' ? null : (told.at(-1) ?? null)

const words = {
  corrected: 'typedCorrected',
  'set-aside': 'typedSetAside',
  settled: 'typedSettled',
} as const

/** The forms about a mail stand over what has become of it. */
function stampMails(
  c: Context<Env>,
  page: CommunityPage,
  slug: string,
  {
    mails,
    links,
  }: { mails: ReturnType<typeof mailsShown>; links: Parameters<typeof linkMailRead>[2] },
): void {
  for (const mail of mails) {
    const again = page.to('mailAgain', { slug, mail: mail.id })
    mailForm.stamp(c, mailRead(mail), { action: again })
    for (const address of ['renewPartyLink', 'revokePartyLink'] as const) {
      const action = page.to(address, { slug, mail: mail.id })
      linkForm.stamp(c, linkMailRead(mail, mails, links), { action })
    }
  }
}

/** The forms of the page all stand over what has come from the party. */
function stampForms(
  c: Context<Env>,
  page: CommunityPage,
  read: AnswerRead,
  at: { slug: string; partyCode: string },
): void {
  const forms = [
    ...(['answer', 'answerReservation', 'answerStanding', 'answerWithout'] as const),
    'partyNote' as const,
  ]
  for (const name of forms) answering.stamp(c, read, { action: page.to(name, at) })
  const waiting = read?.reported.waiting.map(({ id }) => id) ?? []
  // One that was just sent tells what has changed, also where it waits no longer.
  const sent = inPath(c, 'report', anId)
  for (const report of new Set(sent ? [...waiting, sent] : waiting))
    answering.stamp(c, read, { action: page.to('confirmSame', { ...at, report }) })
}

/** What the page was asked for. */
function askedIn(
  c: Context<Env>,
  { locale, may }: CommunityPage,
  typed: TypedAnswer | undefined,
  reports: readonly Report[],
) {
  const reportId = typed ? typed.report : inQuery(c, 'meldt', anId)
  const report = reports.find(({ id }) => id === reportId)
  const completed = typed ? null : inQuery(c, 'fyll', anId)
  return {
    isForAll: may('register-any-treatment'),
    correct: typed?.supersedes ?? completed ?? inQuery(c, 'rett', anId),
    completes: completed !== null,
    body: inQuery(c, 'organ', someText),
    saved: inQuery(c, 'forrige', someText),
    confirm: report ? { report, source: sourceText(locale, report) } : null,
  }
}

/** Where the party's page is of the last version that it was a party of, whatever its code was then. */
const versionPath = (
  { to }: CommunityPage,
  slug: string,
  { number, partyCode }: PutVersion,
): string => to('answer', { slug, partyCode: partyCode ?? '' }, { versjon: number })

/** What a party's page asks. A form that is sent is always over the version that is shown. */
function partyQuestions(
  c: Context<Env>,
  { community: { id } }: CommunityPage,
  { slug, partyCode }: { slug: string; partyCode: string },
  typed: TypedAnswer | undefined,
) {
  const number = c.req.method === 'GET' ? inQuery(c, 'versjon', aVersion) : null
  const counted = questionsOf(countedIn(wantedVersion(id, slug, number)))
  const sent = typed ? anId(typed.report) : null
  return {
    ...boardQuestions(id, slug, number),
    mails: boardMails(id, slug, number),
    links: partyLinks(id, slug, number),
    versions: putVersions(id, slug, partyCode),
    all: putVersions(id, slug, null),
    lastSource: lastSource(id, slug),
    notes: notesOf(id, slug, partyCode),
    reports: reportsOf(id, slug, partyCode, number),
    changes: listEveryChange(),
    counted: counted.circulations,
    countedRows: counted.rows,
    told: reportTold(id, slug, partyCode, typed ? sent : inQuery(c, 'meldt', anId)),
    filled: reportsFilled(id, slug, sent ? [sent] : []),
  }
}

/** The page of the party that a mail of the shown version went to. */
async function partyOfMail(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return null
  const slug = codeInPath(c, 'slug')
  const { mails } = await c.var.read({ mails: boardMails(page.community.id, slug, null) })
  const partyCode = mails.find(({ id }) => id === codeInPath(c, 'mail'))?.partyCode
  return partyCode ? { slug, partyCode } : null
}

/** The page of the party of a mail, where a form about the mail was sent over what has changed. */
async function showMailsParty(c: Context<Env>, settings: MailSettings) {
  const at = await partyOfMail(c)
  return at ? showParty(c, settings, { errors: [], status: 409 }, at) : refusePage(c, 404)
}

const inAddress = (c: Context<Env>) => ({
  slug: codeInPath(c, 'slug'),
  partyCode: codeInPath(c, 'partyCode'),
})

const registrarOf = (c: Context<Env>) =>
  c.var.page.may('register-any-treatment') ? 'secretariat' : 'party'

const receiptPath = (
  { to }: CommunityPage,
  { slug, partyCode }: { slug: string; partyCode: string },
  next: string | null = null,
): string =>
  next === null
    ? to('answer', { slug, partyCode }, done('lagret'))
    : to(
        'answer',
        { slug, partyCode: next },
        { ...done('lagret'), forrige: partyCode, '#': 'svar' },
      )

const orderOf = (c: Context<Env>, slug: string) => ({
  communityId: c.var.page.community?.id ?? '',
  slug,
  by: c.var.page.viewer?.personId ?? null,
  on: c.var.page.today,
  at: c.var.page.now,
})
