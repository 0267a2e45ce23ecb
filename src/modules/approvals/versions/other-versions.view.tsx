import { longDay } from '../../../kernel/format.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { LinkList, Surface } from '../../../ui/layout.tsx'
import { askedAgainText, stateText } from '../board-codes.text.ts'
import { sayBoard as say } from '../look/board.text.ts'
import type { OwnAnswer, PutVersion } from './put-version.model.ts'

/** The other versions of the same document, each with what was answered and the way to it. */
export const OtherVersions = (props: {
  locale: Locale
  /** The number of the one that is read. */
  read: number
  versions: readonly PutVersion[]
  at: (version: PutVersion) => string
}) => {
  const { locale, at } = props
  const others = props.versions.filter(({ number }) => number !== props.read)
  if (others.length === 0) return null
  return (
    <Surface title={say(locale, 'otherVersions')}>
      <LinkList
        items={others.map((version) => ({
          title: say(locale, 'version', version.number),
          href: at(version),
          note: [...answered(locale, version), ...since(locale, version)].join(' · '),
        }))}
      />
    </Surface>
  )
}

const answered = (locale: Locale, { own, state, adopted, parties }: PutVersion): string[] => [
  own === null
    ? say(locale, 'adoptedOf', adopted, parties)
    : ownText(locale, { ...own, isAskedAgain: own.isAskedAgain && state === 'out' }),
]

/** Where the party stands, in the words of the board. */
function ownText(locale: Locale, { state, standing, isLeftOut, isAskedAgain }: OwnAnswer): string {
  if (standing === 'unsettled') return say(locale, 'unsettled')
  if (standing === 'not-party') return say(locale, isLeftOut ? 'leftOut' : 'notParty')
  if (!isAskedAgain) return stateText[state][locale]
  const { text, before } = askedAgainText(locale, state)
  return `${text}. ${before}`
}

const since = (locale: Locale, { record, putForwardOn, state }: PutVersion): string[] => [
  ...(record === 'running' ? [say(locale, 'putForwardOn', longDay(locale, putForwardOn))] : []),
  ...(state === 'withdrawn' ? [say(locale, 'isWithdrawn')] : []),
]
