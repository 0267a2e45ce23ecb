import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Choices } from '../../../ui/form.tsx'
import { Empty, Notice } from '../../../ui/layout.tsx'
import type { NamedMunicipality, NamedQuestion } from '../named-party.model.ts'
import { questionText, sayParties } from '../parties.text.ts'
import { sayChange } from './party-change.text.ts'
import {
  ChangePage,
  type ChangeState,
  DayField,
  DecisionField,
  problemOf,
} from './party-change-parts.view.tsx'

type Props = {
  page: CommunityPage
  name: string
  state: ChangeState
}

/** Registers how a place that waits was decided: for one municipality, or for all that one was divided into. */
export const DecidePage = (
  props: Props & {
    questions: readonly NamedQuestion[]
    asked: readonly NamedMunicipality[]
  },
) => {
  const { page, name, state, asked } = props
  const { locale } = page
  const isOne = asked.length === 1
  return (
    <ChangePage
      page={page}
      title={sayChange(locale, 'decide', name)}
      lead={sayChange(locale, 'decideLead')}
      doing={sayChange(locale, 'registerPlace')}
      state={state}
      called={isOne ? undefined : { plass: sayChange(locale, 'whoIsParty') }}
      chosenField={isOne ? undefined : 'plass'}
      above={
        asked.length === 0 ? (
          <Empty>{sayChange(locale, 'nothing-to-decide')}</Empty>
        ) : (
          <Asked page={page} questions={props.questions} />
        )
      }
    >
      {asked.length > 0 && (
        <>
          {isOne ? (
            <Choices
              name="plass"
              label={sayChange(locale, 'place')}
              value={state.typed.plass}
              error={problemOf(page, state, 'plass')}
              options={[
                { value: 'part', label: sayChange(locale, 'isParty') },
                { value: 'ikke', label: sayChange(locale, 'isNotParty') },
              ]}
            />
          ) : (
            <Choices
              name="plass"
              several
              label={sayChange(locale, 'whoIsParty')}
              hint={sayChange(locale, 'whoIsPartyHint')}
              value={state.chosen}
              error={problemOf(page, state, 'plass')}
              options={asked.map((each) => ({ value: each.code, label: each.name }))}
            />
          )}
          <DayField page={page} state={state} />
          <DecisionField page={page} state={state} />
        </>
      )}
    </ChangePage>
  )
}

/** Why the place waits. */
const Asked = (props: { page: CommunityPage; questions: readonly NamedQuestion[] }) => (
  <Notice kind="warning" title={sayParties(props.page.locale, 'waiting')}>
    {props.questions.map((question) => (
      <p>{questionText(props.page.locale, question)}</p>
    ))}
  </Notice>
)

/** Ends a municipality's membership from a day. */
export const EndPage = ({ page, name, state, isParty }: Props & { isParty: boolean }) => {
  const { locale } = page
  const called = { dag: sayChange(locale, 'endDay'), vedtak: sayChange(locale, 'reason') }
  return (
    <ChangePage
      page={page}
      title={sayChange(locale, 'end', name)}
      lead={sayChange(locale, 'endLead')}
      doing={sayChange(locale, 'endIt')}
      state={state}
      called={called}
      above={!isParty && <Empty>{sayChange(locale, 'not-a-party')}</Empty>}
    >
      {isParty && (
        <>
          <DayField page={page} state={state} label={called.dag} />
          <DecisionField page={page} state={state} label={called.vedtak} />
        </>
      )}
    </ChangePage>
  )
}
