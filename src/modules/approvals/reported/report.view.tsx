import { listed, longDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { Addresses } from '../../../ui/addresses.tsx'
import { Button, ButtonLink, Buttons, Form } from '../../../ui/form.tsx'
import { Facts, Notice, Section, Surface } from '../../../ui/layout.tsx'
import { bodyText, treatmentText } from '../board-codes.text.ts'
import { lineText } from '../look/line.view.ts'
import { toldWords } from '../look/told.text.ts'
import { type TreatingBody, toldTextNames } from '../treatment.model.ts'
import type { Report, WaitingReport } from './report.model.ts'
import { sayReport as say } from './report.text.ts'

type ReportsProps = {
  page: CommunityPage
  slug: string
  party: { code: string; name: string }
  decidingBody: TreatingBody
  reports: readonly WaitingReport[]
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
      {reports.map(({ report, ...waiting }) => (
        <Surface marked>
          <ToldBy locale={locale} report={report} />
          <ReportFacts
            locale={locale}
            report={report}
            decidingBody={decidingBody}
            fileAt={page.to('reportFile', { slug, partyCode, report: report.id })}
          />
          {isAsked && <Settling {...props} {...waiting} report={report} />}
        </Surface>
      ))}
    </Section>
  )
}

/**
 * What can be done of what was told: confirmed where it can follow what the party has answered itself, or as the same where that
 * stands already, or set aside.
 */
const Settling = (props: ReportsProps & WaitingReport) => {
  const { page, slug, party, report, mayConfirm, same } = props
  const { locale } = page
  const partyCode = party.code
  const deeds = (
    <>
      {mayConfirm && (
        <ButtonLink
          href={page.to('answer', { slug, partyCode }, { meldt: report.id, '#': 'svar' })}
          weight={same ? 'secondary' : 'primary'}
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
    </>
  )
  if (same)
    return (
      <Form page={page} action={page.to('confirmSame', { slug, partyCode, report: report.id })}>
        <Same {...props} {...same} />
        <Buttons>
          <Button>{say(locale, 'confirmSame')}</Button>
          {deeds}
        </Buttons>
      </Form>
    )
  return (
    <>
      {!mayConfirm && <p>{say(locale, 'answered')}</p>}
      <Buttons>{deeds}</Buttons>
    </>
  )
}

/** The line that says the same, and what was told that it does not have. */
const Same = (props: ReportsProps & NonNullable<WaitingReport['same']>) => {
  const { page, slug, party, decidingBody, line, beside } = props
  const { locale } = page
  const nameOf = (name: (typeof beside)[number]) =>
    name === 'file' || name === 'link' ? say(locale, name) : toldWords[name].label[locale]
  return (
    <>
      <p>{say(locale, 'same', lineText(locale, line, decidingBody))}</p>
      {beside.length > 0 && (
        <p>
          {say(locale, 'besideIt', listed(locale, beside.map(nameOf)))}{' '}
          <a
            href={page.to(
              'answer',
              { slug, partyCode: party.code },
              { fyll: line.id, '#': 'svar' },
            )}
          >
            {say(locale, 'completeLine')}
          </a>
          .
        </p>
      )}
    </>
  )
}

/** What became of something that was told and does not wait any longer; nothing where it does. */
export const WhatBecame = ({ locale, told }: { locale: Locale; told: Report | null }) =>
  told && (
    <Notice>
      <p>{becameText(locale, told)}</p>
    </Notice>
  )

/** The same in a sentence; of what whoever told it has told anew, that. */
export const becameText = (locale: Locale, told: Report): string =>
  told.settledOn === null
    ? say(locale, 'nowCorrected')
    : say(
        locale,
        told.settledAs === 'set-aside' ? 'becameSetAside' : 'becameAnswer',
        whoText(told),
        longDay(locale, told.on),
        longDay(locale, told.settledOn),
      )

/** Who told of it when, and to which address the link was sent. */
export const ToldBy = ({ locale, report }: { locale: Locale; report: Report }) => (
  <p class="gf-hint">
    <Addresses
      text={say(locale, 'by', whoText(report), longDay(locale, report.on), report.sentTo)}
    />
  </p>
)

/** Where an answer comes from that was told by a link. */
export const sourceText = (locale: Locale, report: Report): string =>
  say(
    locale === 'nn' ? 'nn' : 'nb',
    'source',
    whoText(report),
    longDay(locale === 'nn' ? 'nn' : 'nb', report.on),
  )

/** Is it the source that a form began with for one of these? */
export const isSourceOf = (source: string, reports: readonly Report[]): boolean =>
  reports.some((report) =>
    (['nb', 'nn'] as const).some(
      (locale) => plainSpaces(sourceText(locale, report)) === plainSpaces(source),
    ),
  )

const plainSpaces = (text: string): string => text.replace(/\s+/g, ' ').trim()

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
