import { day } from '../../kernel/day.model.ts'
import type { Membership, Standing } from './membership.model.ts'

const statement = (source: string, from: string, standing: Standing, codes: string): Membership[] =>
  codes.split(' ').map((partyCode) => ({
    partyCode,
    from: day(from),
    certainty: 'at-latest',
    until: null,
    standing,
    source,
  }))

const northern2017 =
  '1633 1702 1703 1711 1714 1717 1719 1721 1724 1725 1736 1738 1739 1740 1742 1743 1744 1748 1749 1750 1751 1755 1756 1811'

const southernToday =
  '5001 5014 5021 5022 5025 5026 5027 5028 5029 5031 5032 5033 5054 5055 5056 5057 5058 5059 5061'

/**
 * What the papers say of membership. None of them gives the day that a municipality came in: each
 * is a party at the latest from the year of the paper that names it.
 */
export const sampleMemberships = {
  'nordre-trondelag': [
    ...statement('paper-001', '2017-01-01', 'settled', northern2017),
    ...statement('paper-001', '2017-01-01', 'unsettled', '1718'),
    ...statement('skde-catchment', '2024-01-01', 'outside', '5054'),
  ],
  'st-olav': [
    ...statement('paper-003', '2018-01-01', 'settled', '5001 5017'),
    ...statement('skde-catchment', '2024-01-01', 'settled', southernToday),
  ],
} satisfies Record<string, Membership[]>
