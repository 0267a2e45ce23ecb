import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { Choices, Select } from '../../../ui/form.tsx'
import type { RoleOverview } from '../organisation.model.ts'
import { sayOrganisation } from './organisation.text.ts'
import { nobody, type PartyChange } from './party-change.model.ts'
import {
  ChangePage,
  type ChangeState,
  DayField,
  DecisionField,
  problemOf,
} from './party-change-parts.view.tsx'

export type Holder = { code: string; name: string }

/** Gives a party or an organisation a task for all from a day, or takes it from whoever has it. */
export const GiveRolePage = (props: {
  page: CommunityPage
  state: ChangeState
  holders: readonly Holder[]
  tasks: readonly RoleOverview[]
}) => {
  const { page, state, holders } = props
  const { locale } = page
  return (
    <ChangePage
      page={page}
      title={sayOrganisation(locale, 'giveTask')}
      lead={sayOrganisation(locale, 'giveTaskLead')}
      doing={sayOrganisation(locale, state.typed.hvem === nobody ? 'takeTask' : 'giveIt')}
      state={state}
    >
      <Choices
        name="rolle"
        label={sayOrganisation(locale, 'task')}
        value={state.typed.rolle}
        error={problemOf(page, state, 'rolle')}
        options={props.tasks.map((task) => ({
          value: task.role,
          label: sayOrganisation(locale, task.role),
          description: heldToday(locale, task),
        }))}
      />
      <Select
        name="hvem"
        label={sayOrganisation(locale, 'who')}
        value={state.typed.hvem}
        error={problemOf(page, state, 'hvem')}
        options={[
          { value: '', label: sayOrganisation(locale, 'choose') },
          ...holders.map(({ code, name }) => ({ value: code, label: name })),
          { value: nobody, label: sayOrganisation(locale, 'nobody') },
        ]}
      />
      <DayField page={page} state={state} />
      <DecisionField page={page} state={state} />
    </ChangePage>
  )
}

/** Who has the task today, where that is known. */
function heldToday(locale: Locale, { holder }: RoleOverview): string | undefined {
  if (holder.state === 'held') return sayOrganisation(locale, 'today', holder.name)
  return holder.state === 'vacant' ? sayOrganisation(locale, 'nobodyToday') : undefined
}

/** The task and who gets it, before it is confirmed. */
export const RoleGiven = (props: {
  page: CommunityPage
  change: Extract<PartyChange, { kind: 'role' }>
  holders: readonly Holder[]
}) => {
  const { role, holder, day } = props.change
  const { locale } = props.page
  if (holder === null)
    return (
      <p>{sayOrganisation(locale, role === 'host' ? 'hostIsNobody' : 'invoicerIsNobody', day)}</p>
    )
  const name = props.holders.find(({ code }) => code === holder)?.name ?? holder
  return (
    <p>{sayOrganisation(locale, role === 'host' ? 'isHostFrom' : 'isInvoicerFrom', name, day)}</p>
  )
}
