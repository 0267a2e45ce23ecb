import { longDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { ButtonLink, Buttons } from '../../../ui/form.tsx'
import { Facts, Section, Surface } from '../../../ui/layout.tsx'
import { bodyText, treatmentText } from '../board-codes.text.ts'
import { toldWords } from '../look/told.text.ts'
import { type TreatingBody, type TreatmentState, toldTextNames } from '../treatment.model.ts'
import type { Report } from './report.model.ts'
import { sayReport as say } from './report.text.ts'

type ReportsProps = {
  page: CommunityPage
  slug: string
  party: { code: string; name: string }
  decidingBody: TreatingBody
  reports: readonly Report[]
  /** What can be told of the party now. */
  open: readonly { body: TreatingBody | null; states: readonly TreatmentState[] }[]
  /** Is the version the one that the party is asked about? */
  isAsked: boolean
}

/**
 * What is told of a party by the links in mails, with what can be done of each; nothing where nothing is. Of a version that
 * nobody is asked about any longer it is read alone.
 */
export const Reports = (props: ReportsProps) => {
  const { page, slug, party, decidingBody, reports, isAsked } = props
  const { locale } = page
  const partyCode = party.code
  if (reports.length === 0) return null
  return (
    <Section
      id="meldt"
      title={say(locale, 'title', party.name)}
      lead={say(locale, isAsked ? 'lead' : 'leadNotAsked')}
    >
      {reports.map((report) => (
        <Surface marked>
          <p class="gf-hint">
            {say(locale, 'by', whoText(report), longDay(locale, report.on), report.sentTo)}
          </p>
          <ReportFacts
            locale={locale}
            report={report}
            decidingBody={decidingBody}
            fileAt={page.to('reportFile', { slug, partyCode, report: report.id })}
          />
          {isAsked && <Settling {...props} report={report} />}
        </Surface>
      ))}
    </Section>
  )
}

/** What can be done of what was told: confirmed where it can follow what the party has answered itself, or set aside. */
const Settling = ({ page, slug, party, open, report }: ReportsProps & { report: Report }) => {
  const { locale } = page
  const partyCode = party.code
  const { body, state } = report
  const canFollow = open.some((each) => each.body === body && each.states.includes(state))
  return (
    <>
      {!canFollow && <p>{say(locale, 'answered')}</p>}
      <Buttons>
        {canFollow && (
          <ButtonLink
            href={page.to('answer', { slug, partyCode }, { meldt: report.id, '#': 'svar' })}
          >
            {say(locale, 'confirm')}
          </ButtonLink>
        )}
        <ButtonLink
          href={page.to('setAsideReport', { slug, partyCode, report: report.id })}
          weight="secondary"
        >
          {say(locale, 'setAside')}
        </ButtonLink>
      </Buttons>
    </>
  )
}

/** Where an answer comes from that was told by a link. */
export const sourceText = (locale: Locale, report: Report): string =>
  say(
    locale === 'nn' ? 'nn' : 'nb',
    'source',
    whoText(report),
    longDay(locale === 'nn' ? 'nn' : 'nb', report.on),
  )

/** Who told it, as they called themselves. */
export const whoText = ({ name, functionName }: Pick<Report, 'name' | 'functionName'>): string =>
  `${name}, ${functionName}`

/** What was told, as it was told; `fileAt` is where its file is had, for whoever may. */
export const ReportFacts = ({
  locale,
  report,
  decidingBody,
  fileAt,
}: {
  locale: Locale
  report: Report
  decidingBody: TreatingBody
  fileAt?: string
}) => (
  <Facts
    facts={[
      {
        term: say(locale, 'outcome'),
        detail: `${report.body ? `${bodyText[report.body][locale]}: ` : ''}${treatmentText(locale, report, decidingBody)}`,
      },
      ...(report.day ? [{ term: say(locale, 'day'), detail: longDay(locale, report.day) }] : []),
      ...toldTextNames.flatMap((name) => {
        const text = report[name]
        return text ? [{ term: toldWords[name].label[locale], detail: text }] : []
      }),
      ...(report.fileName
        ? [
            {
              term: say(locale, 'file'),
              detail: fileAt ? <a href={fileAt}>{report.fileName}</a> : report.fileName,
            },
          ]
        : []),
      ...(report.link
        ? [
            {
              term: say(locale, 'link'),
              detail: (
                <a href={report.link} rel="noreferrer">
                  {report.link}
                </a>
              ),
            },
          ]
        : []),
    ]}
  />
)
