import { pathTo } from '../../../kernel/address.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { addresses } from '../parties.address.ts'
import type { Source } from '../reference.model.ts'
import type { PartyDecision } from './party-decision.model.ts'

const longestShown = 60

/** The sources of the reference data with the community's own decisions, which stand on its list of municipalities. */
export const withDecisions = (
  sources: readonly Source[],
  decisions: readonly PartyDecision[],
  communityKey: string,
): Source[] => [
  ...sources,
  ...decisions.map(
    ({ key, wording, registeredAt }): Source => ({
      key,
      publisher: '',
      ownTitle: null,
      note: null,
      title: wording === null ? '(…)' : shortened(wording),
      address: null,
      edition: null,
      retrieved: osloDay(registeredAt),
      confidence: 'B',
      place: pathTo(
        addresses.municipalities,
        { community: communityKey },
        { '#': `vedtak-${key}` },
      ),
    }),
  ),
]

const shortened = (text: string): string =>
  text.length <= longestShown ? text : `${text.slice(0, longestShown).trimEnd()}…`
