import { longDay, shortDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { ButtonLink } from '../../../ui/form.tsx'
import { Surface } from '../../../ui/layout.tsx'
import { sayCosts } from '../costs.text.ts'
import { restsOnPeople } from '../look/share-parts.view.ts'
import type { StatedAmount } from '../scheme.model.ts'
import type { ShareLine } from '../share.model.ts'
import { listAsked, type StoredList } from '../stored-list.model.ts'
import { sayAmount } from './amount.text.ts'

/** The papers that an amount rests on, who decided it, and the way to the whole list. */
export const AmountSources = (props: {
  page: CommunityPage
  list: StoredList
  line: ShareLine
  stated: StatedAmount | undefined
}) => {
  const { page, list, line, stated } = props
  const { locale } = page
  const cited = [
    ...(stated ? [stated.source] : []),
    ...line.parts.map(({ component }) => component.source),
  ]
    .filter(({ certainty }) => certainty !== 'tried')
    .map(({ reference, quote }) => (quote ? `${reference}: «${quote}»` : reference))
  const day = longDay(locale, list.referenceDay)
  return (
    <Surface title={sayCosts(locale, 'sources')}>
      <ol class="gf-small">
        {[...new Set(cited)].map((source) => (
          <li lang="nb">{source}</li>
        ))}
        {restsOnPeople(line) && (
          <li>{sayAmount(locale, 'statistics', day, line.code, line.name)}</li>
        )}
      </ol>
      <h3 class="ds-heading">{sayAmount(locale, 'whoDecided')}</h3>
      <p class="gf-small">
        {list.textRemovedOn
          ? sayCosts(locale, 'decisionRemoved', shortDay(list.textRemovedOn))
          : (list.decision ??
            sayAmount(locale, list.origin === 'proposed' ? 'notDecided' : 'decisionUnknown'))}
      </p>
      <p class="gf-small">{sayAmount(locale, 'frozen')}</p>
      <ButtonLink
        href={page.to('shares', { scheme: list.schemeKey }, listAsked(list))}
        weight="secondary"
        small
      >
        {list.total === null || list.lines.length === 1
          ? sayAmount(locale, 'seeList')
          : sayAmount(locale, 'seeAll', list.lines.length)}
      </ButtonLink>
    </Surface>
  )
}
