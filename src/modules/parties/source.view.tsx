import type { Locale } from '../../kernel/words.model.ts'
import { SourceNote } from '../../ui/layout.tsx'
import { sayParties } from './parties.text.ts'
import type { Source } from './reference.model.ts'

/** A link to where a source is described. */
export const SourceLink = ({ source, sources }: { source: string; sources: readonly Source[] }) => {
  const place = sources.find(({ key }) => key === source)?.place
  return <a href={place ?? `/registre#${source}`}>{shortName(source, sources)}</a>
}

/** Who says it and in what, without the particulars; our own judgement has no publisher. */
function shortName(source: string, sources: readonly Source[]): string {
  const found = sources.find(({ key }) => key === source)
  if (!found) return source
  if (found.place) return found.title
  const [title = source] = found.title.split(/, |\. |: /)
  return found.publisher === 'Godfot' ? title : `${found.publisher}, ${title}`
}

/** Where the facts above come from, each source once. */
export const SourcesNote = (props: {
  locale: Locale
  used: readonly (string | null)[]
  sources: readonly Source[]
}) => {
  const keys = props.used.filter((key) => key !== null)
  const used = [...new Map(keys.map((key) => [shortName(key, props.sources), key])).values()]
  if (used.length === 0) return null
  return (
    <SourceNote>
      {sayParties(props.locale, used.length === 1 ? 'source' : 'sources')}{' '}
      {used.map((key, place) => (
        <>
          {place > 0 && '; '}
          <SourceLink source={key} sources={props.sources} />
        </>
      ))}
      .
    </SourceNote>
  )
}
