import type { Locale } from '../../../kernel/words.model.ts'
import { ShareBar } from '../../../ui/bar.tsx'
import { type Choice, ChosenState, Letter } from '../../../ui/choice.tsx'
import { Columns, Facts, More, SourceNote, Table } from '../../../ui/layout.tsx'
import { State } from '../../../ui/state.tsx'
import { TileMap } from '../../../ui/tiles.tsx'
import { chosenOf } from './chosen.view.ts'
import { GroupTables } from './groups.view.tsx'
import type { ChoiceResult, Outcome, PartyRow, QuestionResult } from './result.model.ts'
import { sayResult as say, someNames } from './result.text.ts'
import { rowId } from './row-id.view.ts'
import { choiceText } from './shown.view.tsx'

/** Where each party stands on the map of equal tiles. */
export type TilePlace = { place: string; row: number; column: number }

type Choices = Extract<Outcome, { kind: 'choices' }>
type ChoicesProps = {
  locale: Locale
  of: QuestionResult
  /** The place of the question among them all. */
  at: number
  outcome: Choices
  rows: readonly PartyRow[]
  tiles: readonly TilePlace[]
}

/** Choices: how many made each, as bars and on the map, and who. */
export const ChoicesResult = (props: ChoicesProps) => {
  const { locale, of, outcome, tiles } = props
  const { choices, groups } = outcome
  const named = choices.map(({ key }, nth) => choiceAt(locale, of, key, nth))
  const figures = (
    <>
      <ChoiceTable
        locale={locale}
        of={of}
        rows={named.map((choice, nth) => ({ ...choice, parties: choices[nth]?.parties ?? [] }))}
      />
      <GroupTables
        locale={locale}
        groups={groups}
        columns={[
          ...named.map((choice, nth) => ({
            label: <Headed choice={choice} />,
            numeric: true,
            cell: ({ counts }: { counts: readonly number[] }) => counts[nth] ?? 0,
          })),
          {
            label: say(locale, 'answersIn'),
            numeric: true,
            cell: (group) => say(locale, 'countOf', group.answered, group.asked),
          },
        ]}
      />
      <SourceNote>
        {say(locale, 'equal')} {of.question.kind === 'several' && say(locale, 'several')}
      </SourceNote>
      <More summary={say(locale, 'whoChose')}>
        <Facts facts={whoFacts(props)} />
      </More>
    </>
  )
  return tiles.length === 0 ? (
    figures
  ) : (
    <Columns even aside={<ChoiceMap {...props} named={named} />}>
      {figures}
    </Columns>
  )
}

type ChosenRow = Choice & Pick<ChoiceResult, 'parties'>

/** Each choice with how many made it. */
const ChoiceTable = (props: { locale: Locale; of: QuestionResult; rows: readonly ChosenRow[] }) => {
  const { locale, of, rows } = props
  return (
    <div class="gf-parts">
      <Table<ChosenRow>
        rows={rows}
        columns={[
          {
            label: say(locale, 'choice'),
            cell: (choice) => (
              <>
                <Letter choice={choice} /> {choice.text}
              </>
            ),
          },
          {
            label: say(locale, 'picture'),
            picture: true,
            cell: ({ parties }) => (
              <ShareBar
                parts={[{ kind: 'variable', value: parties.length }]}
                max={Math.max(1, of.answered)}
              />
            ),
          },
          {
            label: say(locale, 'of', of.answered),
            numeric: true,
            cell: ({ parties }) => <strong>{parties.length}</strong>,
          },
        ]}
      />
    </div>
  )
}

/** Over a narrow column: the letter, and its words for those who hear it. */
const Headed = ({ choice }: { choice: Choice }) => (
  <>
    <Letter choice={choice} />
    <span class="ds-sr-only">{choice.text}</span>
  </>
)

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** A choice with its letter; yes and no have their own. */
function choiceAt(
  locale: Locale,
  { question }: QuestionResult,
  key: string,
  nth: number,
): Choice & { nth: number } {
  const text = choiceText(locale, question, key)
  const letter = question.kind === 'yes-no' ? text.charAt(0) : (alphabet[nth] ?? String(nth + 1))
  return { letter, nth, text }
}

function whoFacts({ locale, of, outcome }: ChoicesProps) {
  const beside = [
    ['unknownAnswer', of.unknown],
    ['notApplicable', of.notApplicable],
    ['leftOpen', of.open],
    ['earlierVersion', of.earlier],
  ] as const
  return [
    ...outcome.choices.map(({ key, parties }) => ({
      term: choiceText(locale, of.question, key),
      detail: parties.length === 0 ? say(locale, 'none') : someNames(locale, parties),
    })),
    ...beside
      .filter(([, parties]) => parties.length > 0)
      .map(([term, parties]) => ({
        term: say(locale, term),
        detail: someNames(locale, parties),
      })),
  ]
}

const ChoiceMap = (props: ChoicesProps & { named: readonly (Choice & { nth: number })[] }) => {
  const { locale, of, at, rows, tiles, named } = props
  const placeOf = new Map(tiles.map((tile) => [tile.place, tile]))
  const laid = rows.flatMap((row) => {
    const tile = placeOf.get(row.party.place)
    if (!tile) return []
    const chosen = chosenOf(row.values[at], props.outcome.choices, named)
    return [
      {
        name: row.party.name,
        row: tile.row,
        column: tile.column,
        href: `#${rowId(row.party)}`,
        own: row.isOwn,
        ...(chosen ? { choice: chosen } : { state: stateOf(locale, row) }),
      },
    ]
  })
  const lacks = new Map(
    laid.flatMap((tile) => ('state' in tile ? [[tile.state.kind, tile.state]] : [])),
  )
  return (
    <>
      <ul class="gf-state-key" aria-label={say(locale, 'key')}>
        {named.map((choice) => (
          <li>
            <ChosenState choice={choice} />
          </li>
        ))}
        {[...lacks.values()].map(({ kind, text }) => (
          <li>
            <State kind={kind}>{text}</State>
          </li>
        ))}
      </ul>
      <TileMap tiles={laid} label={say(locale, 'map', of.question.wording)} small />
    </>
  )
}

const stateOf = (locale: Locale, { state }: PartyRow) =>
  state === 'silent'
    ? { kind: 'sent' as const, text: say(locale, 'silent') }
    : state === 'after-closing'
      ? { kind: 'postponed' as const, text: say(locale, 'afterClosing') }
      : state === 'told'
        ? { kind: 'agenda' as const, text: say(locale, 'told') }
        : { kind: 'unknown' as const, text: say(locale, 'othersOnMap') }
