import type { Day } from '../kernel/day.model.ts'
import { kronerText, longDay, wholeNumber } from '../kernel/format.model.ts'
import { ore } from '../kernel/money.model.ts'
import { readingText } from '../kernel/reading.text.ts'
import { lookupDays, readDay } from '../kernel/typed-day.rule.ts'
import { oneLine } from '../kernel/typed-text.rule.ts'
import { agreementYears, readYear } from '../kernel/typed-year.rule.ts'
import { csvShares, readShares, type SharesRead, sayRefusal } from '../modules/costs/index.ts'
import { loadReferenceData } from '../modules/parties/index.ts'
import { now } from '../platform/clock.ts'
import { type Db, inCommunity } from '../platform/db.ts'
import { UserError } from '../platform/user-error.ts'
import { fillSample } from '../sample.ts'
import { command, UsageError } from './command.ts'
import { withDatabase } from './with-database.ts'

type Scheme = {
  key: string
  communityId: string
  community: string
  name: string
  exercise: boolean
  /** Nothing of it has been more than a proposal. */
  proposed: boolean
}
type Shares = Extract<SharesRead, { ok: true }>
type List = Shares['list']

export const run = command({
  options: {
    year: { type: 'string' },
    'reference-day': { type: 'string' },
    json: { type: 'boolean', default: false },
    csv: { type: 'boolean', default: false },
    data: { type: 'string' },
  },
  words: 1,
  run: ({ values, positionals: [key] }) => {
    if (values.json && values.csv) throw new UsageError('Velg --json eller --csv, ikke begge.')
    const year = yearAsked(values.year)
    const referenceDay = dayAsked(values['reference-day'])
    return withDatabase(values.data, async (owner) => {
      if (await loadReferenceData(owner)) await fillSample(owner, now())
      const all = await listSchemes(owner)
      const scheme = choose(all, key === undefined ? undefined : oneLine(key))
      const read = await inCommunity(owner, scheme.communityId, (tx) =>
        readShares(tx, {
          communityId: scheme.communityId,
          schemeKey: scheme.key,
          year,
          referenceDay,
        }),
      )
      if (!read.ok) throw new UserError(sayRefusal('nb', read.code, read.about))
      if (values.json) console.log(JSON.stringify(toJson(read, scheme), null, 2))
      else if (values.csv) process.stdout.write(csvShares(read, scheme))
      else console.log(toText(read, scheme, all))
      return 0
    })
  },
})

function yearAsked(text: string | undefined): number | null {
  if (text === undefined) return null
  const read = readYear(text, agreementYears)
  if (read.ok) return read.value
  throw new UsageError(readingText('nb', read.problem))
}

function dayAsked(text: string | undefined): Day | null {
  if (text === undefined) return null
  const read = readDay(text, lookupDays)
  if (read.ok) return read.value
  throw new UsageError(readingText('nb', read.problem))
}

/** Every scheme of the house, the newest first; those of an exercise last. */
async function listSchemes(owner: Db): Promise<Scheme[]> {
  const communities = await owner
    .selectFrom('community')
    .select(['id', 'key', 'name', 'exercise'])
    .orderBy('exercise')
    .orderBy('key')
    .execute()
  const found: Scheme[] = []
  for (const { id: communityId, key: community, name, exercise } of communities) {
    const rows = await inCommunity(owner, communityId, (tx) =>
      tx
        .selectFrom('cost_scheme as scheme')
        .where('scheme.community_id', '=', communityId)
        .select((eb) => [
          'scheme.key',
          eb
            .not(
              eb.exists(
                eb
                  .selectFrom('share_list as list')
                  .whereRef('list.community_id', '=', 'scheme.community_id')
                  .whereRef('list.scheme_key', '=', 'scheme.key')
                  .where('list.standing', '<>', 'proposed'),
              ),
            )
            .as('proposed'),
        ])
        .orderBy('scheme.valid_from', 'desc')
        .orderBy('scheme.key')
        .execute(),
    )
    found.push(
      ...rows.map(({ key, proposed }) => ({
        key,
        communityId,
        community,
        name,
        exercise,
        proposed: Boolean(proposed),
      })),
    )
  }
  return found
}

/** The scheme named, as `key` or where communities share a key `community/key`; else the first that is more than a proposal. */
function choose(all: readonly Scheme[], named: string | undefined): Scheme {
  if (all.length === 0) throw new UserError('Ingen felles kostnader er registrert ennå.')
  const fits = (scheme: Scheme) => scheme.key === named || fullKey(scheme) === named
  const [chosen, second] =
    named === undefined ? [all.find(({ proposed }) => !proposed) ?? all[0]] : all.filter(fits)
  if (chosen && !second) return chosen
  if (second) {
    const which = all.filter(fits).map(fullKey).join(', ')
    throw new UserError(`Flere fellesskap har fordelingen «${named}»: velg blant ${which}.`)
  }
  const known = [...new Set(all.map((scheme) => scheme.key))].join(', ')
  throw new UserError(`Fant ikke fordelingen «${named}»: velg blant ${known}.`)
}

const fullKey = ({ community, key }: Scheme): string => `${community}/${key}`

const toJson = ({ list, cover }: Shares, { exercise }: Scheme) => ({
  scheme: list.schemeKey,
  exercise,
  year: list.year,
  referenceDay: list.referenceDay,
  standing: list.origin,
  lines: list.lines.map(({ code, name, inhabitants, amount }) => ({
    municipalityCode: code,
    name,
    inhabitants,
    amountOre: amount,
  })),
  unnamedParties: list.unnamed,
  totalOre: list.total,
  knownTotalOre: list.knownTotal,
  netOre: cover.net,
  surplusOre: cover.surplus,
  costRegisteredForYear: cover.statement?.year ?? null,
})

function originText({ origin, decision, textRemovedOn }: List): string {
  const told = decision ?? (textRemovedOn ? 'teksten er fjernet' : 'ikke kjent')
  if (origin === 'adopted') return `Vedtatt: ${told}`
  return origin === 'proposed' ? 'Forslag, ikke vedtatt.' : 'Rekonstruert, uten registrert vedtak.'
}

/** What it costs, and whether the shares cover it. */
function coverText({ net, surplus, statement }: Shares['cover']): string[] {
  const year = statement === null ? '' : ` i ${statement.year}`
  if (net === null) return [`Netto kostnad${year}: ikke kjent`]
  const told = [`Netto kostnad${year}: ${kronerText('nb', net)} kr`]
  if (surplus === null) return told
  const size = `${kronerText('nb', ore(Math.abs(surplus)))} kr`
  return [...told, surplus < 0 ? `Underdekning: ${size}` : `Overskudd: ${size}`]
}

function toText({ list, cover }: Shares, scheme: Scheme, all: readonly Scheme[]): string {
  const rows = list.lines.map(({ code, name, inhabitants, amount }) => [
    code,
    name,
    inhabitants === null ? 'ikke kjent' : wholeNumber(inhabitants),
    amount === null ? 'ikke kjent' : kronerText('nb', amount),
  ])
  const unnamed = list.unnamed > 0 ? [['', `${list.unnamed} uten navn`, '', 'ikke kjent']] : []
  const missing = list.unnamed + list.lines.filter(({ amount }) => amount === null).length
  const label =
    list.total === null
      ? `Ufullstendig: ${missing === 1 ? '1 kommune' : `${missing} kommuner`} mangler`
      : 'I alt'
  const table = [
    ['Nr.', 'Kommune', 'Innbyggere', 'Kroner'],
    ...rows,
    ...unnamed,
    ['', label, '', kronerText('nb', list.knownTotal)],
  ]
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...table.map((row) => (row[column] ?? '').length)),
  )
  const aligned = table.map((row) =>
    row
      .map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
  const others = [...new Set(all.filter((each) => each !== scheme).map(({ key }) => key))]
  return [
    `${list.input.scheme.title}, ${scheme.name} (${list.schemeKey}, ${list.year})`,
    ...(scheme.exercise ? ['Øvelse. Kostnaden og vedtakene er diktet opp.'] : []),
    originText(list),
    `Innbyggere ${longDay('nb', list.referenceDay)}.`,
    '',
    ...aligned,
    '',
    ...(list.lines.some(({ inhabitants }) => inhabitants === null)
      ? [
          'Ikke kjent: kommunen var slått sammen eller delt, og har ikke noe eget folketall den dagen.',
        ]
      : []),
    ...coverText(cover),
    ...(others.length > 0 ? ['', `Andre fordelinger: ${others.join(', ')}`] : []),
  ].join('\n')
}
