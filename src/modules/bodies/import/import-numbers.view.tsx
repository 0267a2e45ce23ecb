import { wholeNumber } from '../../../kernel/format.model.ts'
import { mostLinesShown } from '../../../kernel/list-sheet.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Section, StackTable } from '../../../ui/layout.tsx'
import { sayList } from '../../../ui/list-import.text.ts'
import { OnlyFirst } from '../../../ui/list-import.tsx'
import { sayBodies } from '../bodies.text.ts'
import { saySeatImport as say } from './import.text.ts'
import type { NumberOutcome } from './seat-line.model.ts'

/** The next numbers that a sheet gives the bodies. */
export const NumberTable = (props: { locale: Locale; numbers: readonly NumberOutcome[] }) => {
  const { locale, numbers } = props
  if (numbers.length === 0) return null
  return (
    <Section title={`${say(locale, 'numbers')} (${wholeNumber(numbers.length)})`}>
      <StackTable<NumberOutcome>
        rows={numbers.slice(0, mostLinesShown)}
        columns={[
          {
            label: sayBodies(locale, 'body'),
            cell: ({ body }) => <InNorwegian locale={locale}>{body.name}</InNorwegian>,
          },
          {
            label: sayList(locale, 'what'),
            cell: ({ practice: { nextCase, nextMeeting } }) =>
              [
                nextCase && say(locale, 'nextCase', nextCase),
                nextMeeting && say(locale, 'nextMeeting', nextMeeting),
              ]
                .filter((each) => each !== null)
                .join(', '),
          },
          { label: sayList(locale, 'line'), cell: ({ line }) => `${line}` },
        ]}
      />
      <OnlyFirst locale={locale} all={numbers.length} />
    </Section>
  )
}
