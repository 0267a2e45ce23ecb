import { firstOfYear, yearOf } from '../../../kernel/day.model.ts'
import { ask } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import { numberKeys } from '../number-key.rule.ts'
import { countSides } from '../raisers/raisers.query.ts'
import type { Reader } from './asked-for.rule.ts'
import { casesOnPage, type Wanted } from './filter.model.ts'
import { choiceQuestions, nameQuestions } from './known-names.query.ts'
import type { ListedCase } from './listed.model.ts'
import { isThatNumber, numberedFirst, withThatNumber } from './listed.rule.ts'
import {
  countCases,
  isThere,
  listCases,
  listForFile,
  listNumbered,
  tallies,
} from './register.query.ts'
import { withheldIn } from './withheld.query.ts'

export type Asking = Reader

/** What there is to read of those that are asked for: a page of them, those with the number, and how many. */
const found = (communityId: string, wanted: Wanted, asking: Asking) => ({
  ...(seeksWords(wanted)
    ? {
        listed: listCases(communityId, wanted, asking),
        count: countCases(communityId, wanted, asking),
      }
    : {}),
  ...(seeksNumber(wanted) ? { numbered: listNumbered(communityId, wanted, asking) } : {}),
})

export const seeksNumber = ({ sought }: Wanted): boolean =>
  sought !== null && sought.numbers.length > 0
/** A number and nothing else is looked for among numbers alone. */
const seeksWords = ({ sought }: Wanted): boolean =>
  sought === null || (!sought.isNumber && sought.words.length > 0)

export const registerQuestions = (communityId: string, wanted: Wanted | null, asking: Asking) => ({
  ...choiceQuestions(communityId),
  tallies: tallies(communityId, asking.today),
  sides: countSides(communityId, firstOfYear(yearOf(asking.today) - 1)),
  after: isThere(communityId, wanted?.after ?? ''),
  ...(wanted?.body ? { withheld: withheldIn(communityId, wanted.body) } : {}),
  ...(wanted === null ? {} : found(communityId, wanted, asking)),
})

type Found = {
  listed?: readonly ListedCase[]
  count?: readonly { found: number }[]
  numbered?: readonly ListedCase[]
}

/** A page of what was found: those with the number that was typed stand first, on the first page. */
export function pageOf(
  { listed = [], count = [], numbered = [] }: Found,
  wanted: Wanted,
  documents: readonly string[],
) {
  const own = numbersIn(numbered, wanted, documents)
  const isFirst = wanted.after === null
  const page = listed.slice(0, casesOnPage)
  const others = page.filter(({ code }) => !own.some((each) => each.code === code))
  return {
    cases: isFirst ? numberedFirst(own, page) : others,
    next: listed.length > casesOnPage ? (page.at(-1)?.code ?? null) : null,
    found:
      isFirst && listed.length <= casesOnPage
        ? numberedFirst(own, page).length
        : (count[0]?.found ?? own.length),
  }
}

const numbersIn = (
  numbered: readonly ListedCase[],
  { sought }: Wanted,
  documents: readonly string[],
): ListedCase[] => (sought === null ? [] : withThatNumber(numbered, sought, numberKeys, documents))

/** The communities of the house, those that practise last. */
export const listCommunities = (): Question<{ id: string; key: string; name: string }> =>
  ask.selectFrom('community').select(['id', 'key', 'name']).orderBy('exercise').orderBy('name')

/** The first of those that are asked for in one community, with what its bodies and parties are called. */
export const firstQuestions = (communityId: string, wanted: Wanted, asking: Asking) => ({
  ...nameQuestions(communityId),
  ...found(communityId, wanted, asking),
})

/** All that are asked for, as a file has them. */
export const fileQuestions = (communityId: string, wanted: Wanted, asking: Asking) => ({
  ...choiceQuestions(communityId),
  ...(seeksWords(wanted) ? { listed: listForFile(communityId, wanted, asking) } : {}),
  ...(seeksNumber(wanted) ? { numbered: listNumbered(communityId, wanted, asking) } : {}),
})

export const fileOf = (
  { listed = [], numbered = [] }: Found,
  wanted: Wanted,
  documents: readonly string[],
): ListedCase[] => numberedFirst(numbersIn(numbered, wanted, documents), listed)

/** The documents that a party has treated under the number that is sought. */
export const documentsNumbered = (
  numbers: readonly { document: string; number: string }[],
  { sought }: Wanted,
): string[] =>
  sought === null
    ? []
    : [
        ...new Set(
          numbers.flatMap(({ document, number }) =>
            isThatNumber(number, sought, numberKeys) ? [document] : [],
          ),
        ),
      ]
