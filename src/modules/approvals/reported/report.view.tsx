import { longDay } from '../../../kernel/format.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { Facts } from '../../../ui/layout.tsx'
import { bodyText, stateText } from '../board-codes.text.ts'
import { toldWords } from '../look/told.text.ts'
import { toldTextNames } from '../treatment.model.ts'
import type { Report } from './report.model.ts'
import { sayReport as say } from './report.text.ts'

/** Who told it, as they called themselves. */
export const whoText = ({ name, functionName }: Report): string => `${name}, ${functionName}`

/** What was told, as it was told; `fileAt` is where its file is had, for whoever may. */
export const ReportFacts = ({
  locale,
  report,
  fileAt,
}: {
  locale: Locale
  report: Report
  fileAt?: string
}) => (
  <Facts
    facts={[
      {
        term: say(locale, 'outcome'),
        detail: `${report.body ? `${bodyText[report.body][locale]}: ` : ''}${stateText[report.state][locale]}`,
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
