import type { AttackOrder, AttackPart, Report } from '../attack/part.ts'
import { type Tried, tryRestores } from './try-restores.ts'

/** Takes copies of a house while people write in it, each after one that is killed, and reads each in again. */
export const restores: AttackPart = { name: 'restores', fullSize: 20, run }

async function run({ size, tell, findings }: AttackOrder): Promise<Report> {
  const all = await tryRestores({ times: size, tell })
  findings.push(...all.flatMap(findingsIn))
  const deeds = all.at(-1)?.acknowledged ?? 0
  const equal = all.filter((each) => findingsIn(each).length === 0).length
  return {
    figures: `${equal} av ${all.length} kopier like etter innlesing, under ${deeds} bekreftede gjerninger og ${all.length} drepte kopieringer`,
  }
}

const findingsIn = ({ lost, half, otherHeads, leftByKilled }: Tried): string[] => [
  ...lost.map((title) => `tapt: ${title}`),
  ...half.map((title) => `halvt: ${title}`),
  ...otherHeads.map((head) => `en annen ende: ${head}`),
  ...leftByKilled.map((left) => `etter en drept kopi: ${left}`),
]
