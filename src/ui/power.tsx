import type { Child } from 'hono/jsx'
import { drawn } from './drawn.ts'

/** What somebody has to do with a matter: decides it, may, may still, or recommends before others do. */
export type PowerKind = 'decides' | 'may' | 'still' | 'recommends'

const circle = (
  <>
    <circle cx="10" cy="10" r="6.5" />
    <circle cx="10" cy="10" r="1.6" fill="currentColor" stroke-width="1" />
  </>
)
const strokes: Record<PowerKind, Child> = {
  decides: <path d="M4 10.5l4 4 8-9" />,
  may: circle,
  still: circle,
  recommends: <path d="M4 10h12M11 5l5 5-5 5" />,
}

const symbols = new Map(
  Object.entries(strokes).map(([kind, stroke]) => [
    kind,
    drawn(
      <svg class="gf-symbol" viewBox="0 0 20 20" aria-hidden="true">
        {stroke}
      </svg>,
    ),
  ]),
)

/** It as symbol and word in an edge of its own, told apart by fill and edge as well; `note` stands below. */
export const Power = (props: {
  kind: PowerKind
  note?: string | null | undefined
  children?: Child | undefined
}) => (
  <span class={`gf-power gf-${props.kind}`}>
    {symbols.get(props.kind)}
    <span>
      {props.children}
      {props.note && <small>{props.note}</small>}
    </span>
  </span>
)

/** Nothing, as a thin line; the word is only heard. */
export const NoPower = ({ children }: { children?: Child | undefined }) => (
  <>
    <span class="gf-no-power" aria-hidden="true" />
    <span class="ds-sr-only">{children}</span>
  </>
)

/** A table of such signs, with its columns equally wide. */
export const Powers = ({ children }: { children?: Child | undefined }) => (
  <div class="gf-powers">{children}</div>
)

/** The signs in use, each with what it means. */
export const PowerKey = (props: {
  label: string
  signs: readonly { kind: PowerKind; text: string }[]
}) => (
  <ul class="gf-state-key" aria-label={props.label}>
    {props.signs.map(({ kind, text }) => (
      <li>
        <Power kind={kind}>{text}</Power>
      </li>
    ))}
  </ul>
)
