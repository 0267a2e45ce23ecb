import { raw } from 'hono/html'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Redline } from '../../../kernel/redline.model.ts'
import type { TextBlock } from '../../../kernel/text-tree.model.ts'
import { Editor } from '../../../ui/editor.tsx'
import { Button, type FieldError } from '../../../ui/form.tsx'
import { langOf } from '../../../ui/in-norwegian.tsx'
import { Notice, Surface } from '../../../ui/layout.tsx'
import { RedlineText } from '../../../ui/redline.tsx'
import { htmlOfText } from '../../../ui/text-html.ts'
import { longestSummary, type Paper, type Part } from '../paper.model.ts'
import type { Under } from '../parts.rule.ts'
import {
  baseOf,
  type FetchedFile,
  fieldOf,
  newPointField,
  restField,
  type TypedParts,
} from './writing.model.ts'
import { sayWriting as say } from './writing.text.ts'

export type WritingProps = {
  page: CommunityPage
  paper: Paper
  headings: readonly Under<Part>[]
  /** What was typed into the parts, where the form comes back. */
  typed: TypedParts
  /** What came between in those that somebody else wrote in. */
  between: Readonly<Partial<Record<string, Redline>>>
  /** The parts that somebody else writes in just now. */
  busy: readonly string[]
  /** Points that are typed and not there yet, and what came from a file and found no place. */
  added?: readonly string[]
  rest?: { text: string; blocks: readonly TextBlock[] }
  /** The file that the text was fetched from, where it is not kept yet; and the parts where what stood is to be replaced by it. */
  fetched?: FetchedFile | null
  replaced?: Readonly<Partial<Record<string, Redline>>>
  /** The parts that look like the story of one person. */
  stories: readonly string[]
  errors: readonly FieldError[]
  saved: boolean
}

/** The field of a part, with the text that it was opened with, and what came between where somebody else wrote in it. */
export const PartField = (props: WritingProps & { part: Part; label: string }) => {
  const { page, part, typed, errors } = props
  const { locale } = page
  const name = fieldOf(part.id)
  const hint = [
    ...(part.sort === 'point' || part.hint === null ? [] : [part.hint]),
    ...(part.sort === 'summary' ? [say(locale, 'most', longestSummary)] : []),
  ].join(' ')
  const between = props.between[part.id]
  return (
    <div lang={langOf(locale)} id={`sted-${part.id}`}>
      {between && <Between {...{ page, part, between }} />}
      {props.replaced?.[part.id] && (
        <Replaced page={page} part={part} pieces={props.replaced[part.id] ?? []} />
      )}
      {!between && props.busy.includes(part.id) && (
        <p class="gf-writes">{say(locale, 'writesHere', nameOf(page, part))}</p>
      )}
      {props.stories.includes(part.id) && <p class="gf-writes">{say(locale, 'likeOnePerson')}</p>}
      <Editor
        page={page}
        name={name}
        label={props.label}
        value={typed[part.id]?.typed ?? part.body}
        error={errors.find(({ field }) => field === name)?.message}
        rows={part.sort === 'text' ? 6 : 3}
        {...(hint === '' ? {} : { hint })}
      />
      <input type="hidden" name={baseOf(part.id)} value={part.body} />
    </div>
  )
}

/** A point that is typed before it is there. */
export const NewPoint = (props: WritingProps & { place: number; value: string }) => {
  const { page, place, value, errors } = props
  const name = newPointField(place)
  return (
    <Editor
      page={page}
      name={name}
      label={say(page.locale, 'newPoint')}
      value={value}
      error={errors.find(({ field }) => field === name)?.message}
      rows={3}
    />
  )
}

/** What came from a file and found no place: it can be copied from here. */
export const Rest = ({ page, rest }: WritingProps) => {
  const { locale } = page
  if (!rest || rest.blocks.length === 0) return null
  return (
    <Surface title={say(locale, 'rest')}>
      <p>{say(locale, 'restMeans')}</p>
      <div class="gf-prose" lang={langOf(locale)}>
        {raw(htmlOfText(rest.blocks))}
      </div>
      <input type="hidden" name={restField} value={rest.text} />
    </Surface>
  )
}

/** That what stood in a part is replaced by what came from a file, word by word. */
const Replaced = (props: { page: CommunityPage; part: Part; pieces: Redline }) => {
  const { page, part, pieces } = props
  const { locale } = page
  return (
    <Notice kind="warning" title={say(locale, 'replaces')}>
      <RedlineText locale={locale} pieces={pieces} />
      <Button weight="secondary" small name="gjor" value={`behold:${part.id}`}>
        {say(locale, 'keepStanding')}
      </Button>
    </Notice>
  )
}

const nameOf = ({ locale }: CommunityPage, { changedByName }: Part): string =>
  changedByName ?? say(locale, 'somebody')

/** What somebody else wrote in a part meanwhile, word by word, and the choice of it. */
const Between = (props: { page: CommunityPage; part: Part; between: Redline }) => {
  const { page, part, between } = props
  const { locale } = page
  return (
    <Notice kind="warning" title={say(locale, 'meanwhile', nameOf(page, part))}>
      <RedlineText locale={locale} pieces={between} />
      <p>{say(locale, 'choose')}</p>
      <Button weight="secondary" small name="gjor" value={`deres:${part.id}`}>
        {say(locale, 'useTheirs')}
      </Button>
    </Notice>
  )
}

/** The same, for the script of a page that is open. */
export const meanwhile = (page: CommunityPage, part: Part, between: Redline) => (
  <Between {...{ page, part, between }} />
)
