import { day } from '../../src/kernel/day.model.ts'
import type { AuthorityVersion } from '../../src/modules/bodies/authority/authority.model.ts'
import { northernAuthority } from '../../src/modules/bodies/sample/northern-authority.table.ts'

/** Clause 5.2 of the cooperation agreement in the north, in force from a day; null where that is not known. */
export const northernVersion = (from: string | null): AuthorityVersion => ({
  ...northernAuthority,
  id: 'v1',
  from: from === null ? null : day(from),
  daySource: null,
})
