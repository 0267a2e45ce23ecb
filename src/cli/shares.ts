import { type Day, parseDay } from '../kernel/day.model.ts'
import { kronerText, longDay, wholeNumber } from '../kernel/format.model.ts'
import { csvShares, readShares, type SharesRead, sayRefusal } from '../modules/costs/index.ts'
import { loadReferenceData } from '../modules/parties/index.ts'
import { now } from '../platform/clock.ts'
import { type Db, inCommunity } from '../platform/db.ts'
import { UserError } from '../platform/user-error.ts'
import { fillSample } from '../sample.ts'
import { command, UsageError } from './command.ts'
import { withDatabase } from './with-database.ts'

type Scheme = { key: string; communityId: string; name: string; exercise: boolean }
type List = Extract<SharesRead, { ok: true }>['list']

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
    const year = readYear(values.year)
    const referenceDay = readDay(values['reference-day'])
    return withDatabase(values.data, async (owner) => {
      if (await loadReferenceData(owner)) await fillSample(owner, now())
      const all = await listSchemes(owner)
      const scheme = choose(all, key)
      const read = await inCommunity(owner, scheme.communityId, (tx) =>
        readShares(tx, {
          communityId: scheme.communityId,
          schemeKey: scheme.key,
          year,
          referenceDay,
        }),
      )
      if (!read.ok) throw new UserError(sayRefusal('nb', read.code, read.about))
      if (values.json) console.log(JSON.stringify(toJson(read.list), null, 2))
      else if (values.csv) process.stdout.write(csvShares(read.list, scheme))
      else console.log(toText(read.list, scheme, all))
      return 0
    })
  },
})

function readYear(text: string | undefined): number | null {
  if (text === undefined) return null
  if (/^\d{4}$/.test(text)) return Number(text)
  throw new UsageError(`Året må ha fire siffer, ikke «${text}».`)
}

function readDay(text: string | undefined): Day | null {
  if (text === undefined) return null
  const day = parseDay(text)
  if (day === null) {
    throw new UsageError(`«${text}» er ikke en dag: skriv for eksempel 2016-01-01.`)
  }
  return day
}

/** Every scheme of the house; those of an exercise last. */
async function listSchemes(owner: Db): Promise<Scheme[]> {
  const communities = await owner
    .selectFrom('community')
    .select(['id', 'name', 'exercise'])
    .orderBy('exercise')
    .orderBy('key')
    .execute()
  const found: Scheme[] = []
  for (const { id: communityId, name, exercise } of communities) {
    const rows = await inCommunity(owner, communityId, (tx) =>
      tx
        .selectFrom('cost_scheme')
        .where('community_id', '=', communityId)
        .select('key')
        .orderBy('valid_from', 'desc')
        .execute(),
    )
    found.push(...rows.map(({ key }) => ({ key, communityId, name, exercise })))
  }
  return found
}

function choose(all: readonly Scheme[], key: string | undefined): Scheme {
  const chosen = key === undefined ? all[0] : all.find((scheme) => scheme.key === key)
  if (chosen) return chosen
  if (all.length === 0) throw new UserError('Ingen felles kostnader er registrert ennå.')
  const known = all.map((scheme) => scheme.key).join(', ')
  throw new UserError(`Fant ikke fordelingen «${key}»: velg blant ${known}.`)
}

const toJson = (list: List) => ({
  scheme: list.schemeKey,
  year: list.year,
  referenceDay: list.referenceDay,
  standing: list.standing,
  lines: list.lines.map(({ code, name, inhabitants, amount }) => ({
    municipalityCode: code,
    name,
    inhabitants,
    amountOre: amount,
  })),
  unnamedParties: list.unnamed,
  totalOre: list.total,
  knownTotalOre: list.knownTotal,
  netOre: list.net,
  surplusOre: list.surplus,
})

function standingText({ standing, decision, textRemovedOn }: List): string {
  const told = decision ?? (textRemovedOn ? 'teksten er fjernet' : 'ikke kjent')
  if (standing === 'adopted') return `Vedtatt: ${told}`
  return standing === 'proposed' ? 'Forslag, ikke vedtatt.' : 'Rekonstruert, ikke vedtatt her.'
}

function toText(list: List, scheme: Scheme, all: readonly Scheme[]): string {
  const rows = list.lines.map(({ code, name, inhabitants, amount }) => [
    code,
    name,
    inhabitants === null ? 'ikke kjent' : wholeNumber(inhabitants),
    amount === null ? 'ikke kjent' : kronerText('nb', amount),
  ])
  const unnamed = list.unnamed > 0 ? [['', `${list.unnamed} uten navn`, '', 'ikke kjent']] : []
  const label = list.total === null ? 'Kjent så langt' : 'I alt'
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
  const others = all.filter(({ key }) => key !== scheme.key).map(({ key }) => key)
  return [
    `${list.input.scheme.title}, ${scheme.name} (${list.schemeKey}, ${list.year})`,
    ...(scheme.exercise ? ['Øvelse. Kostnaden og vedtakene er diktet opp.'] : []),
    standingText(list),
    `Innbyggere ${longDay('nb', list.referenceDay)}.`,
    '',
    ...aligned,
    ...(others.length > 0 ? ['', `Andre fordelinger: ${others.join(', ')}`] : []),
  ].join('\n')
}
