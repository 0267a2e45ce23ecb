import { kronerText } from '../../../kernel/format.model.ts'
import type { Ore } from '../../../kernel/money.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { SourceNote } from '../../../ui/layout.tsx'
import { sayCosts } from '../costs.text.ts'
import { citedIn, reconstructedFigures } from '../look/share-parts.view.ts'
import type { StoredList } from '../stored-list.model.ts'

/** What a reader must know about the parties, and what the figures rest on. */
export const ShareNotes = (props: {
  page: CommunityPage
  list: StoredList
  /** What the total would be without each party that a note is about. */
  withoutParty: ReadonlyMap<string, Ore>
}) => {
  const { list, withoutParty } = props
  const { locale } = props.page
  const { notes } = list.input.scheme
  const cited = citedIn(list)
  return (
    <>
      {notes.map(({ partyCode, text }, i) => {
        const name = list.lines.find(({ code }) => code === partyCode)?.name
        const without = withoutParty.get(partyCode)
        return (
          <p class="gf-source" id={`merknad-${i + 1}`}>
            <sup>{i + 1}</sup> <span lang="nb">{text}</span>{' '}
            {name && without !== undefined
              ? sayCosts(locale, 'withoutParty', name, kronerText(locale, without))
              : ''}
          </p>
        )
      })}
      {cited.length > 0 && (
        <SourceNote>
          {sayCosts(locale, 'sources')}: <span lang="nb">{cited.join('; ')}.</span>
        </SourceNote>
      )}
      <SourceNote>
        {sayCosts(locale, 'populationFrom', list.input.scheme.population.source.reference)}{' '}
        {reconstructedFigures(locale, list).join(' ')}
      </SourceNote>
    </>
  )
}
