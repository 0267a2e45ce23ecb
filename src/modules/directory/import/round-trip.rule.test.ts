import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  contactFunction,
  contactHolder,
  contactPlaces,
  plainAddress,
} from '../../../../test/builders/contacts.ts'
import { addDays, day } from '../../../kernel/day.model.ts'
import { listText, readHead } from '../../../kernel/list-sheet.rule.ts'
import { readSeparated } from '../../../platform/file/sheet/separated.ts'
import { listCsv } from '../../../ui/list-out.ts'
import type { Holder } from '../holder.model.ts'
import { placesOn } from '../place.rule.ts'
import { cellsOf, chosenList, listedHolders } from '../sheet/listed-holders.rule.ts'
import { contactColumns } from '../sheet/sheet-column.model.ts'
import { judgeSheet } from './import-sheet.rule.ts'

const today = day('2026-11-29')
const functions = [
  contactFunction('kommuneoverlege', 'Kommuneoverlege'),
  contactFunction('helseleder', 'Helseleder', 'several'),
]
const limits = { mostLines: 5_000, mostColumns: 60 }

const factsOf = (holders: readonly Holder[]) => ({ ...contactPlaces, functions, holders })

function sheetOf(holders: readonly Holder[]) {
  const facts = factsOf(holders)
  const chosen = chosenList(facts, { function: null, region: null }, today)
  if (!chosen) throw new Error('Nothing is chosen')
  const places = placesOn(facts, today)
  return listedHolders(facts, chosen, today).map((line) => cellsOf(line, places))
}

/** All of it at once. */
const allJudged = (...of: Parameters<typeof judgeSheet>) => {
  const judging = judgeSheet(...of)
  for (let step = judging.next(); ; step = judging.next()) if (step.done) return step.value
}

describe('Ut og inn igjen', () => {
  const word = fc.string({
    unit: fc.constantFrom(
      'a',
      'Ø',
      '😀',
      ' ',
      ';',
      ',',
      '"',
      "'",
      '\n',
      '\r\n',
      '=',
      '+',
      '0',
      '-',
    ),
    minLength: 1,
    maxLength: 12,
  })
  const name = word
    .map((text) => `P${text}`)
    .chain((text) => fc.constantFrom(text, `=${text}`, `+${text}`, `"${text}"`, `@${text}`))
  const someDay = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays(day('2018-02-01'), days))
  const holder = fc
    .record({
      functionKey: fc.constantFrom('kommuneoverlege', 'helseleder'),
      place: fc.constantFrom('5038', '5054', '1718', '0301', 'helse-nord', 'region.innherred'),
      kind: fc.constantFrom('person' as const, 'mailbox' as const, 'vacancy' as const),
      name,
      email: fc.option(fc.integer({ min: 0, max: 999 }).map((n) => `a${n}@prove.example`)),
      phone: fc.option(fc.constantFrom('900 00 000', '74 04 82 00', '+4680000000', '02800', '110')),
      from: fc.option(someDay),
      until: fc.option(
        fc
          .constantFrom('2026-12-01', '2099-12-31', '2100-01-01', '9999-01-01', '9999-12-31')
          .map(day),
      ),
    })
    .map(({ kind, email, phone, ...of }) =>
      contactHolder({
        ...of,
        kind,
        name: kind === 'person' ? of.name : null,
        email: kind === 'vacancy' ? null : kind === 'mailbox' ? (email ?? 'post@x.example') : email,
        phone: kind === 'vacancy' ? null : phone,
      }),
    )
  /** As the list may be: one for each function and place. */
  const list = fc.uniqueArray(holder, {
    maxLength: 12,
    selector: ({ functionKey, place }) => `${functionKey} ${place.replace('1718', '5054')}`,
  })

  it('ingenting er endret, hva som enn står i den', () => {
    fc.assert(
      fc.property(list, (holders) => {
        const csv = listCsv(contactColumns, sheetOf(holders)).slice(1)
        const sheet = readSeparated(csv, limits)
        if (!sheet.ok) throw new Error(sheet.problem.code)
        const head = readHead(contactColumns, sheet.lines, 'file')
        const lines = head.ok ? head.lines : []
        const judge = (of: typeof lines) =>
          allJudged(of, factsOf(holders), { on: today, readAddress: plainAddress })
        const judged = judge(lines)
        const standing = holders.filter(({ from }) => from === null || from <= today).length
        expect(judged.outcomes.map(({ state }) => state)).toEqual(Array(standing).fill('same'))
        expect(judged.untouched).toBe(0)
        if (lines.length === 0) return
        const again = readSeparated(listText(contactColumns, lines), limits)
        const read = again.ok ? readHead(contactColumns, again.lines, 'own') : null
        expect(read?.ok && read.lines).toEqual(lines)
      }),
      { numRuns: 400 },
    )
  })
})
