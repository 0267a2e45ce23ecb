import { type Context, Hono } from 'hono'
import { fileNote } from '../../../kernel/kept-file.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { codeInPath, inQuery, numberFrom1 } from '../../../platform/address.ts'
import { doneIn } from '../../../platform/receipt.ts'
import { readTextTree } from '../../../platform/text-tree.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { renderPage } from '../../../ui/page.tsx'
import { asRedline } from '../../../ui/text-redline.ts'
import { filesOf } from '../../cases/index.ts'
import type { ShownPart, Version } from '../paper.model.ts'
import { addresses } from '../papers.address.ts'
import { paperQuestions } from '../papers.query.ts'
import { shownParts, underHeadings } from '../parts.rule.ts'
import { sayReviewing } from '../reviewing/reviewing.text.ts'
import { goneParts, reviewsToldOf, toldRemarks } from '../reviewing/told-remarks.rule.ts'
import { changesBetween } from '../versions/changes.rule.ts'
import { isSame } from '../versions/showing.rule.ts'
import { sayVersions } from '../versions/versions.text.ts'
import { sayWriters } from '../writers/writers.text.ts'
import { PaperPage, type PaperProps } from './paper.view.tsx'

/** The paper of a case, for each as much of it as they see. */
export const paperRoutes = () => new Hono<Env>().get(addresses.paper, allow('read-public'), show)

async function show(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const [id, code] = [page.community.id, codeInPath(c, 'case')]
  const all = await c.var.readAll({ ...paperQuestions(id, code), files: filesOf(id, code) })
  const { papers, parts, versions } = all
  const [paper] = papers
  if (!paper) return refusePage(c, 404)
  if (page.viewer !== null) keepNowhere(c)
  const number = inQuery(c, 'versjon', numberFrom1)
  const version = number === null ? null : versions.find((each) => each.number === number)
  if (version === undefined) return refusePage(c, 404)
  const written = shownParts(parts)
  const isNew = !versions[0] || !isSame(versions[0].parts, written)
  const read = version ?? (paper.isWriter && isNew ? null : (versions[0] ?? null))
  const shown = read?.parts ?? shownOrEmpty(written, parts)
  const what = { parts: shown, number: read?.number ?? null }
  const told = toldRemarks(all, what, asRedline)
  return c.html(
    renderPage(
      <PaperPage
        {...{ page, paper, versions, told }}
        isNew={paper.isWriter && isNew}
        writers={all.writers}
        files={all.files.map((file) => ({ ...file, note: fileNote(file) }))}
        version={read}
        headings={underHeadings(shown.map(withBlocks))}
        gone={goneParts(all, told, what).map(withBlocks)}
        news={newsOf(shown, read, { versions, since: inQuery(c, 'siden', numberFrom1) })}
        reviews={reviewsToldOf(all)}
        done={doneText(c, page)}
      />,
    ),
  )
}

const withBlocks = (part: ShownPart) => ({ ...part, blocks: readTextTree(part.body) })

const doneTexts = {
  sendt: 'sent',
  avsluttet: 'hasEnded',
  svart: 'done',
  besvart: 'answered',
} as const

function doneText(c: Context<Env>, { locale }: CommunityPage): string | null {
  const word = doneIn(
    c,
    'skrivere',
    'samme-skriver',
    'lagt-fram',
    'sendt',
    'avsluttet',
    'svart',
    'besvart',
  )
  if (word === null) return null
  if (word === 'skrivere' || word === 'samme-skriver') {
    return sayWriters(locale, word === 'skrivere' ? 'saved' : 'same')
  }
  return word === 'lagt-fram' ? sayVersions(locale, 'shown') : sayReviewing(locale, doneTexts[word])
}

/** While it is written, a heading that no point stands under yet is shown too. */
const shownOrEmpty = (shown: readonly ShownPart[], parts: readonly ShownPart[]): ShownPart[] => {
  const headings = new Set(shown.map(({ heading }) => heading))
  const kept = new Set(shown.map(({ id }) => id))
  const empty = new Map(
    parts.filter(({ heading }) => !headings.has(heading)).map((part) => [part.heading, part.id]),
  )
  const firsts = new Set(empty.values())
  return parts.flatMap((part) =>
    kept.has(part.id) ? [part] : firsts.has(part.id) ? [{ ...part, body: '' }] : [],
  )
}

/** What is new since another version: the one that is asked for, the one that the body had before it, or else the last that the reader has read. */
function newsOf(
  shown: readonly ShownPart[],
  read: Version | null,
  { versions, since }: { versions: readonly Version[]; since: number | null },
): PaperProps['news'] {
  const former = versions.filter(({ number }) => read === null || number < read.number)
  const before =
    former.find(({ number }) => number === since) ??
    former.find(({ shownTo }) => shownTo === 'body') ??
    former[0] ??
    null
  return before
    ? {
        since: before.number,
        others: former.map(({ number }) => number),
        changes: changesBetween(before.parts, shown, asRedline),
      }
    : null
}
