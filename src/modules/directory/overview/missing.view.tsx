import { wholeNumber } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { ButtonLink, Buttons } from '../../../ui/form.tsx'
import { LinkList, Surface } from '../../../ui/layout.tsx'
import { functionName } from '../directory.text.ts'
import { unconfirmedKey } from '../mail-target.model.ts'
import type { SeenSides } from '../place.model.ts'
import { sayMissing as say } from './missing.text.ts'
import type { Lacking, Line } from './overview.model.ts'

/** More than these are read on the page of what is missing. */
const mostOfEach = 8

type MissingProps = {
  page: CommunityPage
  lacking: Lacking
  seen: SeenSides
  /** The key of the region that is shown; empty for all. */
  region: string
}

/** What is vacant and what nobody has confirmed, each with the way to mend it. */
export const Missing = (props: MissingProps) => {
  const { page, lacking, seen } = props
  const { locale } = page
  const { vacant, doubtful } = lacking
  const unknown = lacking.unknown.filter(
    ({ place }) => place.kind === 'municipality' || !seen.municipalities,
  )
  const isNothing = vacant.length + doubtful.length + lacking.unknown.length === 0
  const nothing = seen.municipalities ? 'nothingMissing' : 'nothingOfOurs'
  return (
    <Surface title={say(locale, 'missing')} id="mangler">
      {isNothing && <p>{say(locale, nothing)}</p>}
      <Some page={page} title={say(locale, 'vacant')} lines={vacant} act="add" />
      <Some page={page} title={say(locale, 'notConfirmed')} lines={doubtful} act="confirm" />
      {doubtful.length > 0 && page.may('write-to-contacts') && (
        <Buttons>
          <ButtonLink
            href={page.to('write', {}, { funksjon: unconfirmedKey, region: props.region || null })}
            weight="secondary"
            small
          >
            {say(locale, 'askToConfirm')}
          </ButtonLink>
        </Buttons>
      )}
      {unknown.length > 0 && <p>{say(locale, 'unknownCount', unknown.length)}</p>}
      {!isNothing && (
        <p>
          <a href={page.to('gaps')}>{say(locale, 'whoLacks')}</a>
        </p>
      )}
    </Surface>
  )
}

type SomeProps = {
  page: CommunityPage
  title: string
  lines: readonly Line[]
  act: 'add' | 'confirm'
}

const Some = ({ page, title, lines, act }: SomeProps) => {
  const { locale } = page
  if (lines.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <LinkList
        items={lines.slice(0, mostOfEach).map((line) => {
          const { place, function: of } = line
          const what = functionName(locale, of)
          return {
            title: place.name,
            href: page.to('placeList', { place: place.key }),
            note: what,
            aside: page.may('keep-contacts', place.key) && (
              <Act page={page} line={line} act={act} />
            ),
          }
        })}
      />
      {lines.length > mostOfEach && (
        <p>{say(locale, 'moreMissing', wholeNumber(lines.length - mostOfEach))}</p>
      )}
    </>
  )
}

const Act = ({ page, line, act }: { page: CommunityPage; line: Line; act: 'add' | 'confirm' }) => {
  const place = line.place.key
  const href =
    act === 'add'
      ? page.to('addHolder', { place }, { funksjon: line.function.key })
      : page.to('placeList', { place })
  return (
    <a href={href}>
      {say(page.locale, act)}
      <span class="ds-sr-only">
        {' '}
        {functionName(page.locale, line.function)}, {line.place.name}
      </span>
    </a>
  )
}
