import type { Day } from '../../kernel/day.model.ts'
import type { CommunityPage } from '../../kernel/page.model.ts'
import { Choices, Field, Select } from '../../ui/form.tsx'
import { sayAdding } from './add-parties.text.ts'
import { organisationKinds, partyRoleNames } from './organisation.model.ts'
import { organisationNumberText } from './organisation-number.model.ts'
import type { PartyChange } from './party-change.model.ts'
import {
  ChangePage,
  type ChangeState,
  DayField,
  DecisionField,
  problemOf,
} from './party-change-parts.view.tsx'

type Props = { page: CommunityPage; state: ChangeState }

/** Adds someone who takes part without being a municipality. */
export const AddOrganisationPage = ({ page, state }: Props) => {
  const { locale } = page
  return (
    <ChangePage
      page={page}
      title={sayAdding(locale, 'addOrganisation')}
      lead={sayAdding(locale, 'addOrganisationLead')}
      state={state}
    >
      <Choices
        name="slag"
        label={sayAdding(locale, 'kind')}
        value={state.typed.slag}
        error={problemOf(page, state, 'slag')}
        options={organisationKinds.map((kind) => ({ value: kind, label: sayAdding(locale, kind) }))}
      />
      <Field
        name="navn"
        label={sayAdding(locale, 'name')}
        value={state.typed.navn}
        error={problemOf(page, state, 'navn')}
        required
      />
      <Field
        name="orgnr"
        label={sayAdding(locale, 'number')}
        hint={sayAdding(locale, 'numberHint')}
        value={state.typed.orgnr}
        error={problemOf(page, state, 'orgnr')}
        inputmode="numeric"
        short
      />
      <DecisionField page={page} state={state} />
    </ChangePage>
  )
}

export type Holder = { code: string; name: string }

/** Gives a party or an organisation a task for all from a day. */
export const GiveRolePage = ({ page, state, holders }: Props & { holders: readonly Holder[] }) => {
  const { locale } = page
  return (
    <ChangePage
      page={page}
      title={sayAdding(locale, 'giveTask')}
      lead={sayAdding(locale, 'giveTaskLead')}
      state={state}
    >
      <Choices
        name="rolle"
        label={sayAdding(locale, 'task')}
        value={state.typed.rolle}
        error={problemOf(page, state, 'rolle')}
        options={partyRoleNames.map((role) => ({ value: role, label: sayAdding(locale, role) }))}
      />
      <Select
        name="hvem"
        label={sayAdding(locale, 'who')}
        value={state.typed.hvem}
        error={problemOf(page, state, 'hvem')}
        options={[
          { value: '', label: sayAdding(locale, 'choose') },
          ...holders.map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      <DayField page={page} state={state} />
      <DecisionField page={page} state={state} />
    </ChangePage>
  )
}

/** The new organisation, before it is confirmed. */
export const OrganisationAdded = (props: {
  page: CommunityPage
  change: Extract<PartyChange, { kind: 'organisation' }>
}) => {
  const { name, organisationNumber: number, organisationKind } = props.change
  const { locale } = props.page
  const inBrackets = [sayAdding(locale, organisationKind), number && organisationNumberText(number)]
  return <p>{sayAdding(locale, 'isAdded', `${name} (${inBrackets.filter(Boolean).join(', ')})`)}</p>
}

/** The task and who gets it, before it is confirmed. */
export const RoleGiven = (props: {
  page: CommunityPage
  change: Extract<PartyChange, { kind: 'role' }>
  holders: readonly Holder[]
}) => {
  const { role, holder, day } = props.change
  const name = props.holders.find(({ code }) => code === holder)?.name ?? holder
  return <p>{roleText(props.page, role, name, day)}</p>
}

const roleText = ({ locale }: CommunityPage, role: 'host' | 'invoicer', name: string, day: Day) =>
  sayAdding(locale, role === 'host' ? 'isHostFrom' : 'isInvoicerFrom', name, day)
