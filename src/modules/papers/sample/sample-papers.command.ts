import { addDays, type Instant, instant } from '../../../kernel/day.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { keepPaperWords } from '../../cases/index.ts'
import {
  insertPaper,
  insertParts,
  insertVersion,
  insertWriter,
  markGone,
  replaceTemplate,
} from '../papers.store.ts'
import { askedParts } from '../reviewing/wanted-remarks.rule.ts'
import { insertReview, markAnswered, replaceRemarks, writeAnswer } from '../reviews.store.ts'
import { keepPaperWaiting } from '../waiting/keep-waiting.command.ts'
import { caseTitled, remarkBy } from './sample-case.query.ts'
import type { SamplePaper, SampleReview } from './sample-paper.model.ts'
import { samplePapersOf, sampleTemplatesOf } from './sample-papers.rule.ts'
import {
  inOwnOrder,
  partsOfSample,
  type SamplePart,
  shownOfSample,
  textsInOrder,
} from './sample-parts.rule.ts'

type By = { by: null; at: Instant }
type KeptPart = SamplePart & { id: string }

/** Gives a sample community the papers of its cases: one from the sources, or the made-up ones of the exercise. The transaction must be scoped to it. */
export async function addSamplePapers(
  tx: Tx,
  { id, key }: { id: string; key: string },
  at: Instant,
): Promise<void> {
  for (const template of sampleTemplatesOf(key)) await replaceTemplate(tx, id, template, at)
  for (const paper of samplePapersOf(key)) await addPaper(tx, id, paper, { by: null, at })
}

async function addPaper(tx: Tx, communityId: string, of: SamplePaper, by: By): Promise<void> {
  const { found } = await askWithin(tx)({ found: caseTitled(communityId, of.caseTitle) })
  const [item] = found
  if (!item) return
  const paperId = await insertPaper(tx, communityId, item.id, by)
  const wanted = partsOfSample(of)
  const rows = wanted.map(({ isGone: _, ...part }) => part)
  const ids = await insertParts(tx, communityId, paperId, rows, { ...by, from: 0 })
  const parts: KeptPart[] = wanted.map((part, place) => ({ ...part, id: ids[place] ?? '' }))
  for (const { id, isGone } of parts) if (isGone) await markGone(tx, communityId, id, by.at)
  for (const { code, name } of of.writers ?? []) {
    await insertWriter(tx, communityId, paperId, { key: `party:${code}`, name }, by.at)
  }
  const texts = textsInOrder(of)
  for (const [place, { note, on }] of of.shown.entries()) {
    const own = texts[place] ?? {}
    const shown = inOwnOrder(shownOfSample(own, parts), own)
    const version = { number: place + 1, shownTo: 'body' as const, note, parts: shown }
    const shownAt = on ? instant(`${on}T11:00:00.000Z`) : by.at
    await insertVersion(tx, communityId, paperId, version, { ...by, at: shownAt })
  }
  const last = texts[of.shown.length - 1]
  if (last) {
    const shown = shownOfSample(last, parts).map(({ body }) => body)
    await keepPaperWords(tx, communityId, { caseId: item.id, paperId }, shown)
  }
  if (of.review) await addReview(tx, communityId, { paperId, parts, of, review: of.review }, by)
  await keepPaperWaiting(tx, communityId, { id: paperId })
}

async function addReview(
  tx: Tx,
  communityId: string,
  paper: { paperId: string; parts: readonly KeptPart[]; of: SamplePaper; review: SampleReview },
  by: By,
): Promise<void> {
  const { paperId, parts, of, review } = paper
  const shown = shownOfSample(textsInOrder(of).at(-1) ?? {}, parts)
  const { note, days } = review
  const version = await insertVersion(
    tx,
    communityId,
    paperId,
    { number: of.shown.length + 1, shownTo: 'reviewers', note, parts: shown },
    by,
  )
  const readers = review.readers.map(({ code, name }) => ({
    ...{ name, keys: [`party:${code}`], personId: null },
  }))
  const due = addDays(osloDay(by.at), days)
  const ids = await insertReview(tx, communityId, paperId, { version, due, note, readers }, by)
  const points = shown.filter(({ sort }) => sort === 'point')
  for (const [place, { says }] of review.readers.entries()) {
    const reader = ids[place] ?? ''
    for (const { of: place_, verdict, words = null, proposed = null, answer } of says) {
      const part =
        typeof place_ === 'number'
          ? points[place_ - 1]
          : shown.find(({ heading }) => heading === place_)
      if (!part) throw new Error('A sample remark is of no part')
      const remark = { part: part.id, verdict, words, proposed }
      await replaceRemarks(tx, communityId, reader, [remark], by)
      if (!answer) continue
      const { remarks } = await askWithin(tx)({ remarks: remarkBy(communityId, reader, part.id) })
      const answered = { answer: answer.words, taken: answer.taken }
      await writeAnswer(tx, communityId, remarks[0]?.id ?? '', answered, by)
    }
    if (says.length === askedParts(shown).length) {
      await markAnswered(tx, communityId, reader, by.at)
    }
  }
}
