import { type Context, Hono } from 'hono'
import { yes } from '../../../kernel/form/form.model.ts'
import type { CommunityPage, NewsLine } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { codeInPath, inQuery, numberFrom1 } from '../../../platform/address.ts'
import type { Footing } from '../../../platform/footing.ts'
import { done, doneIn } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { readTextTree } from '../../../platform/text-tree.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import type { Remark, ShownPart } from '../paper.model.ts'
import { addresses } from '../papers.address.ts'
import { paperQuestions } from '../papers.query.ts'
import { sayPapers } from '../papers.text.ts'
import { underHeadings } from '../parts.rule.ts'
import {
  proposedField,
  restField,
  type TypedRemark,
  verdictField,
  wordsField,
} from './review.model.ts'
import { ReviewPage } from './review.view.tsx'
import { reviewPaper } from './review-paper.command.ts'
import { remarkProblemText, sayReviewing as say, verdictNames } from './reviewing.text.ts'
import { askedParts } from './wanted-remarks.rule.ts'

type Read = { said: readonly Said[] } | null
type Said = Pick<Remark, 'part' | 'verdict' | 'words' | 'proposed'>

const saidOf = (remarks: readonly Remark[], reader: string): Said[] =>
  remarks
    .filter((remark) => remark.reader === reader)
    .map(({ part, verdict, words, proposed }) => ({ part, verdict, words, proposed }))

const readBefore: Footing<{ communityId: string; code: string; reader: string }, Read> = async (
  ask,
  { communityId, code, reader },
) => {
  const { readers, remarks } = paperQuestions(communityId, code)
  const found = await ask({ readers, remarks })
  const isThere = found.readers.some(({ id }) => id === reader)
  return isThere ? { said: saidOf(found.remarks, reader) } : null
}

const form = formOver(readBefore, {
  said: ({ locale }) => ({ text: say(locale, 'saidMeanwhile') }),
})

/** Reading a version, and saying what one thinks of it, for those who were asked. */
export const reviewRoutes = () => {
  const over = form.guard(
    (c) => ({
      communityId: c.var.page.community?.id ?? '',
      code: codeInPath(c, 'case'),
      reader: codeInPath(c, 'reader'),
    }),
    (c) => show(c),
  )
  return new Hono<Env>()
    .get(addresses.reviewPaper, allow('write-paper'), (c) => show(c))
    .post(addresses.reviewPaper, allow('write-paper'), over, review)
}

type Shown = {
  problems?: Parameters<typeof errorsOf>[2]
  endedMeanwhile?: boolean
  status?: 200 | 409 | 422
}

async function show(c: Context<Env>, shown: Shown = {}) {
  const { problems = {}, endedMeanwhile = false, status = 200 } = shown
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const all = await c.var.readAll(paperQuestions(page.community.id, codeInPath(c, 'case')))
  const [paper] = all.papers
  const reader = all.readers.find(
    ({ id, isOwn }) => id === codeInPath(c, 'reader') && (isOwn || paper?.isWriter),
  )
  const own = all.reviews.find(({ id }) => id === reader?.review)
  const version = all.versions.find(({ id }) => id === own?.version)
  if (!paper || !reader || !own || !version) return refusePage(c, 404)
  form.stamp(
    c,
    { said: saidOf(all.remarks, reader.id) },
    {
      beside: saidBeside(page, all.remarks, {
        reader: reader.id,
        parts: askedParts(version.parts),
      }),
    },
  )
  keepNowhere(c)
  const parts = askedParts(version.parts)
  const read = underHeadings(parts.map((part) => ({ ...part, blocks: readTextTree(part.body) })))
  const typed =
    c.req.method === 'POST'
      ? typedRemarks(c, parts)
      : saidBefore(all.remarks.filter((remark) => remark.reader === reader.id))
  return c.html(
    renderPage(
      <ReviewPage
        {...{ page, paper, reader, typed, endedMeanwhile }}
        review={own}
        headings={read}
        left={doneIn(c, 'lagret') === null ? null : inQuery(c, 'igjen', numberFrom1)}
        errors={errorsOf(page.locale, parts, problems)}
      />,
    ),
    status,
  )
}

/** What another who answers for the same has said, to be seen beside what is typed. */
function saidBeside(
  { locale }: CommunityPage,
  remarks: readonly Remark[],
  { reader, parts }: { reader: string; parts: readonly ShownPart[] },
): NewsLine[] {
  const called = labelsOf(locale, parts)
  return saidOf(remarks, reader).map(({ part, verdict, words, proposed }) => ({
    text: [
      `${called.get(part) ?? ''}: ${verdictNames[verdict][locale].toLowerCase()}`,
      ...[words, proposed].flatMap((each) => each ?? []),
    ].join('. '),
  }))
}

/** What each part is called. */
const labelsOf = (locale: Locale, parts: readonly ShownPart[]): Map<string, string> =>
  new Map(
    underHeadings(parts)
      .flatMap((under) => under.parts)
      .map(({ id, title, number }) => [
        id,
        number === null ? title : sayPapers(locale, 'point', number),
      ]),
  )

const saidBefore = (remarks: readonly Remark[]): Record<string, TypedRemark> =>
  Object.fromEntries(
    remarks.map(({ part, verdict, words, proposed }) => [
      part,
      { verdict, words: words ?? '', proposed: proposed ?? '' },
    ]),
  )

function typedRemarks(
  c: Context<Env>,
  parts: readonly Pick<ShownPart, 'id'>[],
): Record<string, TypedRemark> {
  const { form } = c.var
  const rest = form[restField] === yes ? 'agree' : ''
  return Object.fromEntries(
    parts.map(({ id }, at) => [
      id,
      {
        verdict: form[verdictField(at + 1)] ?? rest,
        words: form[wordsField(at + 1)] ?? '',
        proposed: form[proposedField(at + 1)] ?? '',
      },
    ]),
  )
}

function errorsOf(
  locale: Locale,
  parts: readonly ShownPart[],
  problems: Readonly<Partial<Record<string, Parameters<typeof remarkProblemText>[1]>>>,
): FieldError[] {
  const labels = Object.fromEntries(
    [...labelsOf(locale, parts).values()].flatMap((label, at) => [
      [wordsField(at + 1), label],
      [proposedField(at + 1), label],
    ]),
  )
  return fieldErrors(locale, problems as Record<string, never>, remarkProblemText, { labels })
}

async function review(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const [code, reader] = [codeInPath(c, 'case'), codeInPath(c, 'reader')]
  const all = await c.var.readAll(paperQuestions(page.community.id, code))
  const own = all.readers.find(({ id }) => id === reader)
  const asked = all.reviews.find(({ id }) => id === own?.review)
  const parts = askedParts(all.versions.find(({ id }) => id === asked?.version)?.parts ?? [])
  const reviewed = await reviewPaper(c.var.db, {
    ...{ communityId: page.community.id, code, reader, typed: typedRemarks(c, parts) },
    ...{ by: page.viewer?.personId ?? null, at: page.now },
  })
  if (reviewed.ok) {
    const { left } = reviewed
    return c.redirect(
      left === 0
        ? page.to('paper', { case: code }, done('svart'))
        : page.to('reviewPaper', { case: code, reader }, { ...done('lagret'), igjen: left }),
      303,
    )
  }
  if ('problems' in reviewed) return show(c, { problems: reviewed.problems, status: 422 })
  return reviewed.code === 'unknown'
    ? refusePage(c, 404)
    : show(c, { endedMeanwhile: true, status: 409 })
}
