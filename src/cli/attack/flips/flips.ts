import type { Drill, DrillStep } from '../../../kernel/drill.model.ts'
import { openDb, openPool } from '../../../platform/db.ts'
import { administratorAt } from '../../../platform/embedded-owner.ts'
import { reachEmbedded } from '../../../platform/open-database.ts'
import { brought } from '../../../rooms.ts'
import { doDrill, newRun } from '../drilling.ts'
import { communitiesOf, groundIn } from '../ground.ts'
import { newMarks } from '../marks.ts'
import type { OwnHouse } from '../own-house.ts'
import type { AttackOrder, AttackPart, Report } from '../part.ts'
import { seated, seats } from '../viewers.ts'
import { flipValues } from './flip-values.ts'

const community = 'nordre-trondelag'

/** Changes values behind the back of a house in which every drill has been done, and looks whether `verify` sees each. */
export const flips: AttackPart = { name: 'flips', fullSize: 10_000, run }

async function run({ size, chance, tell, findings, openHouse }: AttackOrder): Promise<Report> {
  const house = await openHouse()
  const { folder, stop } = await reachEmbedded(house.dataDir)
  const address = { ...administratorAt(folder.socketFolder), database: 'godfot' }
  const administrator = openDb(openPool(address, { max: 2 }))
  try {
    if (!house.drilled.isWhole) findings.push(...(await doEveryDrill(house, chance)))
    const done = await flipValues({ administrator, sealed: brought.sealed, chance, size, tell })
    findings.push(
      ...done.missed,
      ...done.emptyTables.map((table) => `uten en eneste rad: ${table}`),
    )
    return {
      figures: `${done.flips} endringer i ${done.tried} av ${done.columns} kolonner, ${done.found} sett av verify`,
    }
  } finally {
    await administrator.destroy()
    await stop()
    await house.close()
  }
}

/** So that there is a row in every table; what was not done is told. */
async function doEveryDrill(
  { ask, owner, mail }: OwnHouse,
  chance: AttackOrder['chance'],
): Promise<string[]> {
  const communities = await communitiesOf(owner)
  const ground = groundIn(
    { ask, owner, mail, addresses: brought.addresses, communities },
    community,
  )
  // Who is reminded must be there first.
  const place = { id: communities.get(community) ?? '', key: community }
  for (const seat of seats) await seated(owner, place, seat)
  const everyDrill: readonly Drill[] = brought.drills
  const doThem = async (
    drills: readonly Drill[],
    isWanted: (step: DrillStep) => boolean,
  ): Promise<string[]> => {
    const all: string[] = []
    for (const drill of drills) {
      const run = newRun(ground, newMarks(chance))
      all.push(...(await doDrill(ground, run, drill, isWanted)).undone)
    }
    return all
  }
  const undone = await doThem(everyDrill, ({ ends }) => !ends)
  // Once more to the end, for what only an end leaves behind. Not all can be done twice; a table without a row tells.
  await doThem(
    everyDrill.filter(({ once }) => !once),
    () => true,
  )
  return undone
}
