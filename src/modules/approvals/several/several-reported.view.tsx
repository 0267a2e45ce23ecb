import { longDay } from '../../../kernel/format.model.ts'
import type { CommunityPage, NewsLine } from '../../../kernel/page.model.ts'
import { Button } from '../../../ui/form.tsx'
import type { BoardLine } from '../board.model.ts'
import { lineText } from '../look/line.view.ts'
import type { Report } from '../reported/report.model.ts'
import { whoText } from '../reported/report.view.tsx'
import type { TreatingBody } from '../treatment.model.ts'
import { type RowReport, rowFieldName, takeField } from './several.model.ts'
import { saySeveral as say } from './several.text.ts'

type ReportedProps = {
  page: CommunityPage
  slug: string
  line: Pick<BoardLine, 'code' | 'name' | 'decidingBody'>
  reports: readonly RowReport[]
  /** What the row confirms when it is saved; empty where it confirms nothing. */
  taken: string
}

/** What is told of the party of a row and nobody has confirmed, with the way to confirm it. */
export const ReportedOf = ({ page, slug, line, reports, taken }: ReportedProps) => {
  const { locale } = page
  const { code, name } = line
  return (
    <>
      {taken !== '' && <input type="hidden" name={rowFieldName('report', code)} value={taken} />}
      {reports.map(({ report, fits }) => (
        <div class="gf-hint">
          <p>{toldText(page, report, line.decidingBody)}</p>
          {report.id === taken ? (
            <p>{say(locale, 'isTakenOver')}</p>
          ) : fits ? (
            <Button weight="secondary" small name={takeField} value={report.id}>
              {say(locale, 'takeOver')}
              <span class="ds-sr-only"> {say(locale, 'takeOverOf', name)}</span>
            </Button>
          ) : (
            <p>
              {say(locale, 'hasMore')}{' '}
              <a
                href={page.to(
                  'answer',
                  { slug, partyCode: code },
                  { meldt: report.id, '#': 'svar' },
                )}
              >
                {say(locale, 'confirmOnPage', name)}
              </a>
            </p>
          )}
        </div>
      ))}
    </>
  )
}

const toldText = ({ locale }: CommunityPage, report: Report, decidingBody: TreatingBody) =>
  say(
    locale,
    'reported',
    lineText(locale, report, decidingBody),
    longDay(locale, report.on),
    whoText(report),
  )

/** What has been told since the table was opened, with where it is read. */
export const newlyReported = (
  page: CommunityPage,
  slug: string,
  lines: readonly Pick<BoardLine, 'code' | 'name' | 'decidingBody'>[],
  reports: readonly Report[],
): NewsLine[] =>
  reports.flatMap((report) => {
    const line = lines.find(({ code }) => code === report.partyCode)
    if (!line) return []
    return {
      text: `${line.name}: ${toldText(page, report, line.decidingBody)}`,
      href: page.to('answer', { slug, partyCode: line.code }, { '#': 'meldt' }),
    }
  })
