import type { Day } from '../../../kernel/day.model.ts'
import type { Waiting } from '../../desk/index.ts'

/** A reader who has not said all that they were asked of a version. */
export type OpenReader = {
  keys: readonly string[]
  due: Day
  title: string
  code: string
  audience: string
}

/** What Min side knows what waits with a paper by. */
export const paperSubject = (paperId: string): string => `paper:${paperId}`

/** What waits with readers that are parties: to read it by the day. Others are told by mail. */
export const waitingReads = (open: readonly OpenReader[]): Waiting<'read-paper'>[] =>
  open.flatMap(({ keys, due, title, code, audience }) =>
    keys.flatMap((key) =>
      key.startsWith('party:')
        ? [
            {
              what: 'read-paper' as const,
              place: key.slice('party:'.length),
              placeName: '',
              waitsFor: 'place' as const,
              due,
              shownOn: null,
              title,
              way: { case: code },
              audience,
              functionKey: null,
            },
          ]
        : [],
    ),
  )
