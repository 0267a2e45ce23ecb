import { longDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Choices, Field } from '../../../ui/form.tsx'
import { Section, StackTable } from '../../../ui/layout.tsx'
import { type OrganisationStatement, organisationKinds } from '../organisation.model.ts'
import { organisationNumberText } from '../organisation-number.model.ts'
import { sayParties } from '../parties.text.ts'
import { sayReference } from '../reference/reference.text.ts'
import { SourceLink } from '../reference/source.view.tsx'
import type { Source } from '../reference.model.ts'
import { sayOrganisation } from './organisation.text.ts'
import {
  ChangePage,
  type ChangeState,
  DayField,
  DecisionField,
  problemOf,
} from './party-change-parts.view.tsx'

type Props = { page: CommunityPage; state: ChangeState }

/** Adds someone who takes part without being a municipality. */
export const AddOrganisationPage = ({ page, state }: Props) => (
  <ChangePage
    page={page}
    title={sayOrganisation(page.locale, 'addOrganisation')}
    lead={sayOrganisation(page.locale, 'addOrganisationLead')}
    doing={sayOrganisation(page.locale, 'addIt')}
    state={state}
    called={{ dag: sayOrganisation(page.locale, 'dayOptional') }}
  >
    <FactFields page={page} state={state} dayHint="addDayHint" />
  </ChangePage>
)

type OneProps = Props & { shown: OrganisationStatement }

/** Corrects what an organisation is called and numbered, or states something new from a day. */
export const CorrectOrganisationPage = (
  props: OneProps & { history: readonly OrganisationStatement[]; sources: readonly Source[] },
) => {
  const { page, state, shown, history, sources } = props
  const { locale } = page
  return (
    <ChangePage
      page={page}
      title={sayOrganisation(locale, 'correct', shown.name)}
      lead={sayOrganisation(locale, 'correctLead')}
      doing={sayOrganisation(locale, 'saveChange')}
      state={state}
      called={{ dag: sayOrganisation(locale, 'dayOptional') }}
      below={
        <>
          <Section title={sayOrganisation(locale, 'registered')}>
            <History page={page} history={history} sources={sources} />
          </Section>
          {shown.takesPart && (
            <p>
              <a href={page.to('endOrganisation', { key: shown.key })}>
                {sayOrganisation(locale, 'leave', shown.name)}
              </a>
            </p>
          )}
        </>
      }
    >
      <FactFields page={page} state={state} dayHint="correctDayHint" />
    </ChangePage>
  )
}

/** Ends an organisation's participation from a day. */
export const EndOrganisationPage = ({ page, state, shown }: OneProps) => (
  <ChangePage
    page={page}
    title={sayOrganisation(page.locale, 'leave', shown.name)}
    lead={sayOrganisation(page.locale, 'leaveLead')}
    doing={sayOrganisation(page.locale, 'endIt')}
    state={state}
    called={{ dag: sayOrganisation(page.locale, 'leaveDay') }}
  >
    <DayField page={page} state={state} label={sayOrganisation(page.locale, 'leaveDay')} />
    <DecisionField page={page} state={state} />
  </ChangePage>
)

const FactFields = (props: Props & { dayHint: 'addDayHint' | 'correctDayHint' }) => {
  const { page, state, dayHint } = props
  const { locale } = page
  return (
    <>
      <Choices
        name="slag"
        label={sayOrganisation(locale, 'kind')}
        value={state.typed.slag}
        error={problemOf(page, state, 'slag')}
        options={organisationKinds.map((kind) => ({
          value: kind,
          label: sayOrganisation(locale, kind),
        }))}
      />
      <Field
        name="navn"
        label={sayOrganisation(locale, 'name')}
        value={state.typed.navn}
        error={problemOf(page, state, 'navn')}
        required
      />
      <Field
        name="orgnr"
        label={sayOrganisation(locale, 'number')}
        hint={sayOrganisation(locale, 'numberHint')}
        value={state.typed.orgnr}
        error={problemOf(page, state, 'orgnr')}
        inputmode="numeric"
        short
      />
      <Field
        name="dag"
        label={sayOrganisation(locale, 'dayOptional')}
        hint={sayOrganisation(locale, dayHint)}
        value={state.typed.dag}
        error={problemOf(page, state, 'dag')}
        short
      />
      <DecisionField page={page} state={state} />
    </>
  )
}

const History = (props: {
  page: CommunityPage
  history: readonly OrganisationStatement[]
  sources: readonly Source[]
}) => {
  const { page, history, sources } = props
  const { locale } = page
  return (
    <StackTable
      rows={history}
      columns={[
        { label: sayOrganisation(locale, 'name'), cell: ({ name }) => name },
        {
          label: sayOrganisation(locale, 'standing'),
          answer: true,
          cell: ({ takesPart }) => sayOrganisation(locale, takesPart ? 'takesPart' : 'left'),
        },
        {
          label: sayOrganisation(locale, 'from'),
          step: true,
          cell: ({ from }) => (from ? longDay(locale, from) : sayOrganisation(locale, 'start')),
        },
        {
          label: sayOrganisation(locale, 'organisationNumber'),
          step: true,
          cell: ({ organisationNumber: number }) =>
            number ? organisationNumberText(number) : sayParties(locale, 'unknown'),
        },
        {
          label: sayReference(locale, 'sourceName'),
          step: true,
          cell: ({ source }) => <SourceLink page={page} source={source} sources={sources} />,
        },
      ]}
    />
  )
}
