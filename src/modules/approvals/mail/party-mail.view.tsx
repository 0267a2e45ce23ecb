import type { CommunityPage } from '../../../kernel/page.model.ts'
import { sayNudge as say } from './nudge.text.ts'

/** Where to name a contact for those who have none, for whoever may. */
export const GiveRole = ({ page }: { page: CommunityPage }) =>
  page.may('manage-people') && (
    <p>
      <a href={page.to('people')}>{say(page.locale, 'giveRole')}</a>
    </p>
  )
