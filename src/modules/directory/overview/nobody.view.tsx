import type { CommunityPage } from '../../../kernel/page.model.ts'
import { ButtonLink } from '../../../ui/form.tsx'
import { Empty } from '../../../ui/layout.tsx'
import type { SeenSides } from '../place.model.ts'
import { sayNobody as say } from './nobody.text.ts'

/** That nobody is entered, and what the reader can do about it. Who sees one side alone is not told what the other has. */
export const Nobody = ({ page, seen }: { page: CommunityPage; seen: SeenSides }) => {
  const { locale } = page
  const own = page.viewer?.roles.find(
    ({ partyCode }) => partyCode !== null && page.may('keep-contacts', partyCode),
  )
  const none = say(locale, seen.municipalities && seen.trust ? 'none' : 'noneShown')
  if (page.may('keep-directory')) {
    return (
      <Empty
        action={<ButtonLink href={page.to('importList')}>{say(locale, 'toImport')}</ButtonLink>}
      >
        {none} {say(locale, 'keepAll')}
      </Empty>
    )
  }
  if (!own?.partyCode) {
    return (
      <Empty>
        {none} {say(locale, 'wait')}
      </Empty>
    )
  }
  return (
    <Empty
      action={
        <ButtonLink href={page.to('placeList', { place: own.partyCode })}>
          {say(locale, 'toOwn')}
        </ButtonLink>
      }
    >
      {none} {say(locale, 'keepOwn')}
    </Empty>
  )
}
