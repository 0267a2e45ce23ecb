import type { Locale } from '../../../kernel/words.model.ts'
import { Callees } from '../../../ui/callees.tsx'
import { Columns, More, StackTable, Surface } from '../../../ui/layout.tsx'
import type { Callee } from '../../desk/index.ts'
import { asCalled } from '../../directory/index.ts'
import { CoverageFacts } from '../result/coverage.view.tsx'
import { sayResult } from '../result/result.text.ts'
import { isOpen } from '../round.model.ts'
import { sayBoard as say } from './board.text.ts'
import type { BoardProps } from './board-props.view.ts'
import type { BoardLine } from './board-reading.rule.ts'

/** As many as stand beside the coverage without being longer than it. */
const fewSilent = 4

/** How many have answered, and for whoever follows that up, who has not and whom to call. */
export const Coverage = (props: BoardProps) => {
  const { page, lines } = props
  const { locale } = page
  const silent = page.may('ask-round')
    ? lines.filter(({ standing }) => standing.answer === null)
    : []
  const facts = <CoverageFacts locale={locale} result={props.result} />
  if (silent.length === 0) return facts
  return silent.length <= fewSilent ? (
    <Columns aside={<FewSilent {...props} silent={silent} />}>{facts}</Columns>
  ) : (
    <>
      {facts}
      <ManySilent {...props} silent={silent} />
    </>
  )
}

type SilentProps = BoardProps & { silent: readonly BoardLine[] }

const FewSilent = ({ page, round, silent, callees }: SilentProps) => {
  const { locale } = page
  return (
    <Surface title={say(locale, 'call', silent.length)}>
      {silent.map((line) => (
        <div class="gf-call">
          <b>{line.name}</b>
          <WhatCame locale={locale} line={line} />
          <WhomToCall locale={locale} callees={callees.get(line.place) ?? []} />
        </div>
      ))}
      {!isOpen(round) && <p class="gf-hint">{say(locale, 'closedHint')}</p>}
    </Surface>
  )
}

const ManySilent = ({ page, round, silent, callees }: SilentProps) => {
  const { locale } = page
  return (
    <More summary={say(locale, 'call', silent.length)}>
      {!isOpen(round) && <p class="gf-hint">{say(locale, 'closedHint')}</p>}
      <StackTable<BoardLine>
        caption={<span class="ds-sr-only">{say(locale, 'call', silent.length)}</span>}
        rows={silent}
        columns={[
          {
            label: sayResult(locale, 'party'),
            cell: (line) => (
              <>
                {line.name}
                <WhatCame locale={locale} line={line} />
              </>
            ),
          },
          {
            label: say(locale, 'whomToCall'),
            cell: ({ place }) => <WhomToCall locale={locale} callees={callees.get(place) ?? []} />,
          },
        ]}
      />
    </More>
  )
}

/** What came of a party's and does not count. */
const WhatCame = ({ locale, line: { standing } }: { locale: Locale; line: BoardLine }) => (
  <>
    {standing.afterClosing && <p>{say(locale, 'cameAfter')}</p>}
    {standing.told && <p>{say(locale, 'wasTold')}</p>}
  </>
)

const WhomToCall = ({ locale, callees }: { locale: Locale; callees: readonly Callee[] }) =>
  callees.length === 0 ? (
    <p>{say(locale, 'nobodyToCall')}</p>
  ) : (
    <Callees callees={callees.map((of) => asCalled(locale, of))} />
  )
