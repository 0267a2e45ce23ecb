import type { CommunityPage } from '../../../kernel/page.model.ts'
import { sayNudge as say } from './nudge.text.ts'

type Missing = { code: string; name: string }

/** Where a contact is added in a party that has none, for whoever may. */
export const AddContact = ({ page, code, name }: { page: CommunityPage } & Missing) =>
  page.may('keep-contacts', code) && (
    <a href={page.to('placeList', { place: code })}>
      {say(page.locale, 'addContact')}
      <span class="ds-sr-only"> {say(page.locale, 'inParty', name)}</span>
    </a>
  )

/** Every party that has no contact, each by name with where one is added. */
export const WithoutContact = ({
  page,
  parties,
}: {
  page: CommunityPage
  parties: readonly Missing[]
}) => (
  <ul>
    {parties.map((party) => (
      <li>
        {party.name} <AddContact page={page} {...party} />
      </li>
    ))}
  </ul>
)

/** Where to name a contact for those who have none, for whoever may. */
export const GiveRole = ({ page }: { page: CommunityPage }) =>
  page.may('manage-people') && (
    <p>
      <a href={page.to('people')}>{say(page.locale, 'giveRole')}</a>
    </p>
  )
