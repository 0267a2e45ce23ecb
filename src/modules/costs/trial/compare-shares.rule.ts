import { type Ore, ore, sumIfKnown } from '../../../kernel/money.model.ts'
import type { LaterParty } from '../calculation/register.model.ts'
import type { ShareList } from '../share.model.ts'
import type { Change } from './trial.model.ts'

/** Every party of today's list and of the one tried, side by side. */
export function compareShares(
  today: ShareList,
  triedList: ShareList,
  later: readonly LaterParty[],
): Change[] {
  const originsOf = (code: string) => later.find((party) => party.code === code)?.from ?? [code]
  const kept = triedList.lines.map(({ code, name, amount }): Change => {
    const from = today.lines.filter((line) => originsOf(code).includes(line.code))
    const before = from.length === 0 ? null : sumIfKnown(from.map((line) => line.amount))
    const side = from.length === 0 ? 'new' : 'both'
    return changeOf({ code, name, side, from: from.map((line) => line.code) }, before, amount)
  })
  const stays = new Set(kept.flatMap(({ from }) => from))
  const gone = today.lines
    .filter(({ code }) => !stays.has(code))
    .map(({ code, name, amount }) =>
      changeOf({ code, name, side: 'left-out', from: [code] }, amount, null),
    )
  return [...kept, ...gone]
}

function changeOf(
  who: Pick<Change, 'code' | 'name' | 'from' | 'side'>,
  before: Ore | null,
  after: Ore | null,
): Change {
  const was = who.side === 'new' ? ore(0) : before
  const becomes = who.side === 'left-out' ? ore(0) : after
  const change = was === null || becomes === null ? null : ore(becomes - was)
  return { ...who, before, after, change, share: change === null || !was ? null : change / was }
}
