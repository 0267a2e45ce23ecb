import { type Context, Hono } from 'hono'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { isLikePersonStory } from '../../../kernel/person-story.rule.ts'
import type { TextBlock } from '../../../kernel/text-tree.model.ts'
import type { WordText } from '../../../kernel/word-text.model.ts'
import { codeInPath } from '../../../platform/address.ts'
import {
  allow,
  allowWithFileLetGo,
  communityPage,
  type Env,
  keepNowhere,
  meetReader,
  refusePage,
} from '../../../platform/web.ts'
import { fetchText } from '../../../platform/word/fetch-text.ts'
import { writeTextTree } from '../../../platform/write-text-tree.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { fetchProblemText, sayWordFile } from '../../../ui/word-file.text.ts'
import { trackedField, wordFileField } from '../../../ui/word-file.tsx'
import { noteLines } from '../../../ui/word-notes.tsx'
import type { Paper, Part } from '../paper.model.ts'
import { addresses } from '../papers.address.ts'
import { paperQuestions } from '../papers.query.ts'
import { underHeadings } from '../parts.rule.ts'
import { replacedBy } from '../writing/replaced.view.ts'
import { isTooManyPoints } from '../writing/wanted-parts.rule.ts'
import type { TypedParts } from '../writing/writing.model.ts'
import { mostFetched, newPointField } from '../writing/writing.model.ts'
import { sayWriting, writingProblemText } from '../writing/writing.text.ts'
import { WritingPage } from '../writing/writing.view.tsx'
import { fillParts } from './fill-parts.rule.ts'
import { FromWordPage } from './from-word.view.tsx'
import { placeWord, type Unplaced } from './place-word.rule.ts'

/** A file whose text is put under the headings of a paper, to be looked over; nothing is kept before it is saved there. */
export const fromWordRoutes = () =>
  new Hono<Env>()
    .get(addresses.fromWord, allow('write-paper'), (c) => answer(c))
    .post(addresses.fromWord, allowWithFileLetGo('write-paper'), (c) => answer(c))

async function answer(c: Context<Env>): Promise<Response> {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const code = codeInPath(c, 'case')
  const { papers, parts } = paperQuestions(page.community.id, code)
  const found = await c.var.read({ papers, parts })
  await meetReader(c)
  const [paper] = found.papers
  if (!paper?.isWriter) return refusePage(c, 404)
  keepNowhere(c)
  if (c.req.method !== 'POST') return form(c, page, paper, [])
  const tracked = c.var.form[trackedField] === 'left' ? 'left' : 'taken'
  const read = await fetchText(c.var.files[wordFileField], page.community.id, tracked)
  if (read.ok) return preview(c, page, { paper, parts: found.parts }, read)
  const message = fetchProblemText(page.locale, read.problem)
  const label = sayWordFile(page.locale, 'file')
  return form(c, page, paper, [{ field: wordFileField, message, label }])
}

const form = (
  c: Context<Env>,
  page: CommunityPage,
  paper: Paper,
  errors: readonly FieldError[],
) => {
  const tracked = (c.req.method === 'POST' && c.var.form[trackedField]) || 'taken'
  return c.html(
    renderPage(<FromWordPage {...{ page, paper, errors, tracked }} />),
    errors.length > 0 ? 422 : 200,
  )
}

/** The paper as it would be with the text of the file in it. */
function preview(
  c: Context<Env>,
  page: CommunityPage,
  { paper, parts }: { paper: Paper; parts: readonly Part[] },
  { name, text }: { name: string; text: WordText },
) {
  const placed = placeWord(
    text.blocks,
    parts.filter(({ isGone }) => !isGone),
  )
  const { bodies, added } = fillParts(placed, parts, writeTextTree)
  const typed: TypedParts = Object.fromEntries(
    [...bodies].map(([id, body]) => [
      id,
      { typed: body, was: parts.find((part) => part.id === id)?.body ?? '' },
    ]),
  )
  const rest = restOf(placed.unplaced)
  const tooMany = isTooManyPoints(added, parts)
    ? [
        {
          field: newPointField(Math.min(added.length, mostFetched)),
          message: writingProblemText(page.locale, 'too-many-points'),
          label: sayWriting(page.locale, 'newPoint'),
        },
      ]
    : []
  return c.html(
    renderPage(
      <WritingPage
        {...{ page, paper, typed }}
        added={added.slice(0, mostFetched)}
        headings={underHeadings(parts)}
        rest={{ text: writeTextTree(rest), blocks: rest }}
        fetched={{ name, notes: noteLines(page.locale, text.notes) }}
        replaced={replacedBy(typed, parts)}
        between={{}}
        busy={[]}
        stories={parts
          .filter(({ id }) => isLikePersonStory(typed[id]?.typed ?? ''))
          .map(({ id }) => id)}
        errors={tooMany}
        saved={false}
      />,
    ),
  )
}

const restOf = (unplaced: readonly Unplaced[]): TextBlock[] =>
  unplaced.flatMap(({ title, blocks }) => [
    ...(title === '' ? [] : [{ kind: 'heading' as const, level: 3, inlines: [plain(title)] }]),
    ...blocks,
  ])

const plain = (text: string) => ({
  ...{ kind: 'text' as const, text, strong: false, emphasis: false },
  ...{ strike: false, code: false },
})
