import type { Day } from '../../../kernel/day.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { ButtonLink, Buttons } from '../../../ui/form.tsx'
import { functionName, holderName } from '../directory.text.ts'
import type { HeldBy } from '../holder.model.ts'
import { HeldState, NobodyState, Reach, Who } from '../look/held.view.tsx'
import type { Line } from './overview.model.ts'
import { sayOverview as say } from './overview.text.ts'

type ListProps = {
  page: CommunityPage
  lines: readonly Line[]
  on: Day
  /** Is the function told of each, and not by the heading above? */
  withFunction?: boolean | undefined
}

/** Who holds what where, each with how it stands and the ways to reach them. */
export const LineList = (props: ListProps) => (
  <ul class="gf-list gf-pairs">
    {props.lines.map((line) =>
      line.holding.state === 'held'
        ? line.holding.holders.map((holder) => <Held {...props} line={line} holder={holder} />)
        : nobody(props, line),
    )}
  </ul>
)

const Held = ({ line, holder, ...props }: ListProps & { line: Line; holder: HeldBy }) => {
  const { page } = props
  return (
    <li>
      <div>
        <Where {...props} line={line} />
        <Who locale={page.locale} holder={holder} />
        <HeldState locale={page.locale} holder={holder} />
      </div>
      <Buttons>
        <Reach
          page={page}
          holder={holder}
          who={`${holderName(page.locale, holder)}, ${line.place.name}`}
        />
      </Buttons>
    </li>
  )
}

function nobody(props: ListProps, line: Line) {
  const { page, on } = props
  const { place, holding, function: of } = line
  if (holding.state === 'held') return null
  return (
    <li>
      <div>
        <Where {...props} line={line} />
        <NobodyState locale={page.locale} holding={holding} />
      </div>
      {on === page.today && page.may('keep-contacts', place.key) && (
        <Buttons>
          <ButtonLink
            href={page.to('addHolder', { place: place.key }, { funksjon: of.key })}
            weight="secondary"
            small
          >
            {say(page.locale, 'add')}
            <span class="ds-sr-only">
              {' '}
              {functionName(page.locale, of)}, {place.name}
            </span>
          </ButtonLink>
        </Buttons>
      )}
    </li>
  )
}

const Where = ({ page, line, on, withFunction }: ListProps & { line: Line }) => (
  <>
    <div>
      <a
        class="gf-what"
        href={page.to(
          'placeList',
          { place: line.place.key },
          { dag: on === page.today ? null : on },
        )}
      >
        {line.place.name}
      </a>
    </div>
    {withFunction && <p>{functionName(page.locale, line.function)}</p>}
  </>
)
