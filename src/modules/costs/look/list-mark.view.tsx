import { shortDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { State } from '../../../ui/state.tsx'
import { sayCosts } from '../costs.text.ts'
import type { StoredList } from '../stored-list.model.ts'
import { sayList } from './list.text.ts'

/** How a list stands: reconstructed, proposed, adopted, or replaced since; and which year has the next one. */
export const ListMark = ({ page, list }: { page: CommunityPage; list: StoredList }) => {
  const { locale } = page
  if (list.replacedBy !== null) {
    return <State kind="postponed">{sayList(locale, 'replaced')}</State>
  }
  return (
    <>
      <OriginMark page={page} list={list} />
      {list.followedBy !== null && (
        <>
          {' '}
          <State kind="postponed">{sayList(locale, 'followedBy', list.followedBy)}</State>
        </>
      )}
    </>
  )
}

const OriginMark = ({ page: { locale }, list }: { page: CommunityPage; list: StoredList }) =>
  list.origin === 'adopted' ? (
    <State kind="adopted">{sayCosts(locale, 'adoptedOn', shortDay(list.madeOn))}</State>
  ) : (
    <State kind={list.origin === 'proposed' ? 'sent' : 'unknown'}>
      {sayCosts(locale, list.origin === 'proposed' ? 'proposed' : 'reconstructed')}
    </State>
  )
