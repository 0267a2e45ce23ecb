import type { PageContext } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { SourceNote } from '../../../ui/layout.tsx'
import { sayParties } from '../parties.text.ts'
import type { Source } from '../reference.model.ts'

type LinkProps = { page: PageContext; source: string; sources: readonly Source[] }

/** A link to where a source is described. */
export const SourceLink = ({ page, source, sources }: LinkProps) => {
  const { locale } = page
  const found = sources.find(({ key }) => key === source)
  const name = shortName(locale, source, found)
  return (
    <a href={found?.place ?? page.to('registers', {}, { '#': source })}>
      {found?.ownTitle ? name : <InNorwegian locale={locale}>{name}</InNorwegian>}
    </a>
  )
}

/** Who says it and in what, without the particulars; our own judgement has no publisher. */
function shortName(locale: Locale, source: string, found: Source | undefined): string {
  if (!found) return source
  if (found.ownTitle) return found.ownTitle[locale]
  if (found.place) return found.title
  const [title = source] = found.title.split(/, |\. |: /)
  return `${found.publisher}, ${title}`
}

/** Where the facts above come from, each source once. */
export const SourcesNote = (props: {
  page: PageContext
  used: readonly (string | null)[]
  sources: readonly Source[]
}) => {
  const { page, sources } = props
  const { locale } = page
  const keys = props.used.filter((key) => key !== null)
  const nameOf = (source: string) =>
    shortName(
      locale,
      source,
      sources.find(({ key }) => key === source),
    )
  const used = [...new Map(keys.map((key) => [nameOf(key), key])).values()]
  if (used.length === 0) return null
  return (
    <SourceNote>
      {sayParties(locale, used.length === 1 ? 'source' : 'sources')}{' '}
      {used.map((key, place) => (
        <>
          {place > 0 && '; '}
          <SourceLink page={page} source={key} sources={sources} />
        </>
      ))}
      .
    </SourceNote>
  )
}
