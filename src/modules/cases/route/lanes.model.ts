import type { Day } from '../../../kernel/day.model.ts'
import type { Held } from '../treatment.model.ts'

/** How a stop is drawn: something came of it, it was put off, or it is planned. */
export type StopLook = 'done' | 'put-off' | 'planned'

/** What the square of a party says. */
export type SquareLook = 'adopted' | 'remark' | 'rejected' | 'agenda' | 'silent' | 'unknown'

/** What a picture of a route is made of. Lines of a label are in the reader's language. */
export type Drawn = {
  /** `isName`: its label is the name of a body or a party, which stands in Norwegian. */
  lanes: readonly { key: string; label: string; isName: boolean }[]
  /** In the order of their numbers. */
  stops: readonly {
    n: number
    lane: string
    held: Held | null
    /** The number of the stop that it goes on from. */
    from: number | null
    look: StopLook
    label: readonly string[]
  }[]
  /** Parties with their own treatments, in the lane of the stop that stands for all of them. */
  parties: { lane: string; groups: readonly SquareGroup[] } | null
  today: Day
  /** What today and the months are called: `mai`. */
  todayLabel: string
  month(of: Day): string
  /** Beside those without a day that stand before or after the time that is drawn. */
  withoutDay: string
}

export type SquareGroup = { look: SquareLook; count: number; from: Day | null; label: string }

/** A place in a picture, in its own units from its upper left corner. */
export type Point = { x: number; y: number }
export type Box = Point & { width: number; height: number }

export type Text = Point & { anchor: 'start' | 'middle' | 'end'; lines: readonly string[] }

/** A picture of a route, as it is set on the page. */
export type Picture = {
  width: number
  height: number
  /** Each lane with its name, and every second marked. */
  lanes: readonly (Box & { label: Text; isName: boolean; isSecond: boolean })[]
  /** The first of a month or a year; `year` where another year begins. */
  ticks: readonly { from: Point; to: Point; label: Text; year: Text | null }[]
  today: { from: Point; to: Point; label: Text } | null
  withoutDay: readonly Text[]
  bands: readonly Box[]
  paths: readonly { d: string; isPlanned: boolean }[]
  stops: readonly (Point & { n: number; look: StopLook; isDayKnown: boolean })[]
  labels: readonly Text[]
  squares: readonly (Point & { look: SquareLook })[]
}

/** Half of how wide a stop is, and how wide a square. */
export const stopRadius = 12
export const squareSize = 15
