import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ask } from '../../src/cli/attack/asking.ts'
import { chanceFrom } from '../../src/cli/attack/chance.ts'
import { doDrill, newRun } from '../../src/cli/attack/drilling.ts'
import { communitiesOf, groundIn } from '../../src/cli/attack/ground.ts'
import { newMarks } from '../../src/cli/attack/marks.ts'
import type { DrillStep } from '../../src/kernel/drill.model.ts'
import type { JournalWords } from '../../src/kernel/journal.model.ts'
import type { JournalRow } from '../../src/modules/journal/journal-entry.model.ts'
import { listEntries, listNames } from '../../src/modules/journal/page/entries.query.ts'
import { allEntries, type CodeName } from '../../src/modules/journal/page/filter.model.ts'
import { tellingIn } from '../../src/modules/journal/page/told.text.ts'
import { inCommunity } from '../../src/platform/db.ts'
import { askWithin } from '../../src/platform/footing.ts'
import { brought } from '../../src/rooms.ts'
import { type TestApp, testApp } from '../app.ts'
import type { TestDatabase } from '../database.ts'
import { wholeSample } from '../sample-house.ts'

let base: TestDatabase
let house: TestApp
/** Every entry of the house, with what its community calls its codes. */
const entries: { row: JournalRow; names: readonly CodeName[] }[] = []
const words = brought.journalWords
beforeAll(async () => {
  ;({ base } = await wholeSample())
  house = await testApp(base)
  const communities = await communitiesOf(base.owner)
  const ground = groundIn(
    {
      ...{ ask, owner: base.owner, addresses: brought.addresses, communities },
      mail: { refuse: () => undefined, pathsTo: () => [] },
    },
    base.communityKey,
  )
  const chance = chanceFrom(1)
  for (const drill of brought.drills) {
    await doDrill(ground, newRun(ground, newMarks(chance)), drill, isWithoutMail)
  }
  const given = { names: brought.gifts.communityNames, parts: brought.journalParts, words }
  for (const id of communities.values()) {
    const { rows, names } = await inCommunity(base.db, { communityId: id, by: null }, (tx) =>
      askWithin(tx)({
        rows: listEntries(given, id, { wanted: allEntries, before: null, most: 10_000 }),
        names: listNames(given, id),
      }),
    )
    entries.push(...rows.map((row) => ({ row, names })))
  }
}, 180_000)
afterAll(() => base.close())

/** Asks the house itself, as a browser does. */
const ask: Ask = async ({ path, as, form }) => {
  const body = new FormData()
  for (const [name, value] of form?.fields ?? [])
    if (name !== form?.file?.field) body.append(name, value)
  if (form?.file) body.append(form.file.field, new File([form.file.text], form.file.name))
  const whole = new Response(body)
  const bytes = Buffer.from(await whole.arrayBuffer())
  const sent = form
    ? {
        method: 'POST',
        body: bytes,
        headers: {
          origin: 'http://localhost',
          'content-type': whole.headers.get('content-type') ?? '',
          'content-length': String(bytes.length),
        },
      }
    : { method: 'GET', headers: {} }
  const answer = await house.app.request(path, {
    ...sent,
    headers: { cookie: as.cookie, ...sent.headers },
  })
  return {
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    body: Buffer.from(await answer.arrayBuffer()),
  }
}

/** Nobody carries the mail here. */
const isWithoutMail = ({ needsMail, on }: DrillStep): boolean => !needsMail && on !== 'mail'

/** What no drill and no sample does: it takes a mail on its way, the command line, or an older edition. */
const notDone = [
  'answer-reported',
  'answers-judged-anew',
  'candidate-answered',
  'candidate-link-renewed',
  'candidate-link-revoked',
  'contact-withdrawn',
  'contacts-asked-to-confirm',
  'contacts-confirmed',
  'contacts-forgotten',
  'mail-sent-again',
  'parties-nudged',
  'person-forgotten',
  'report-confirmed',
  'report-link-renewed',
  'report-link-revoked',
  'report-set-aside',
  'round-link-renewed',
  'round-link-revoked',
  'rows-sealed',
  'sign-in-link-made',
  'treatment-completed',
  'treatment-corrected',
]

const codes = new Set(Object.values(words.codes).flatMap((of) => Object.keys(of)))
const labels = new Set(Object.values(words.facts).map(({ nb }) => nb))
const looksInner = /^[a-z]+(?:[-.][a-z0-9]+)+$|^[a-z-]+:\S|^[0-9a-f]{64}$|[0-9a-f]{8}-[0-9a-f]{4}-/
/** What people have called a file or each other, which can be anything. */
const calledByPeople = ['fileName', 'person']

/** What of an entry is said by a code or a key, and not in words. */
function rawIn({ row, names }: (typeof entries)[number], own: Required<JournalWords>): string[] {
  const telling = tellingIn('nb', own, names)
  const partyCodes = new Set(names.map(({ code }) => code))
  const isRaw = (value: string, key: string) =>
    !calledByPeople.includes(key) &&
    (codes.has(value) ||
      looksInner.test(value) ||
      (Object.hasOwn(words.named, key) && partyCodes.has(value)))
  return [
    ...(telling.deed(row.deed) === row.deed ? [`gjerning: ${row.deed}`] : []),
    ...(row.basis !== null && telling.basis(row.basis) === row.basis
      ? [`grunnlag: ${row.basis}`]
      : []),
    ...(row.subject !== null && telling.subject(row.subject) === row.subject
      ? [`gjelder: ${row.subject}`]
      : []),
    ...row.told.flatMap((fact) =>
      telling
        .facts([fact])
        .flatMap(({ term, values }) => [
          ...(labels.has(term) ? [] : [`${row.deed}: ${term}`]),
          ...values
            .filter((value) => isRaw(value, fact.key))
            .map((value) => `${row.deed}: ${term}: ${value}`),
        ]),
    ),
  ]
}

describe('Journalen etter hele eksempelet og alle skjemaer i huset', () => {
  it('forteller om alle gjerninger, men de som tar en e-post, kommandolinja eller en eldre utgave', () => {
    const done = new Set(entries.map(({ row }) => row.deed))
    expect(
      Object.keys(words.deeds)
        .filter((deed) => !done.has(deed))
        .sort(),
    ).toEqual(notDone)
  })

  it('sier alt med ord: ingen koder, nøkler eller kommunenumre', () => {
    expect([...new Set(entries.flatMap((entry) => rawIn(entry, words)))]).toEqual([])
  })

  it('og det merkes når et rom ikke har ord for sine koder, sine parter eller sine felt', () => {
    const found = (own: Partial<JournalWords>) =>
      [...new Set(entries.flatMap((entry) => rawIn(entry, { ...words, ...own })))].join('\n')
    expect(found({ codes: {} })).toContain('round-answered: Svart av: party')
    expect(found({ named: {} })).toContain('version-put-forward: Parter: 1721')
    expect(found({ facts: {} })).toContain('role-given: person')
    expect(found({ inner: [] })).toContain('document-created: slug')
    expect(found({ subjects: {} })).toContain('text-removed: Gjelder: external-organisation:')
  })
})
