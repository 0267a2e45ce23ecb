import type { Child } from 'hono/jsx'

/** What a part of a bar stands for: the amount that is equal for all, the amount by size, what is new, what is not known. */
export type BarPart = { kind: 'fixed' | 'variable' | 'increase' | 'unknown'; value: number }

/**
 * A share as a bar of parts, on a scale where `max` fills the width.
 * It is decoration beside its figure; give `label` where no figure stands in the same row.
 */
export const ShareBar = (props: {
  parts: readonly BarPart[]
  max: number
  label?: string | undefined
}) => {
  const scale = props.max > 0 ? 1000 / props.max : 0
  const rects: Child[] = []
  let at = 0
  for (const { kind, value } of props.parts) {
    const width = Math.max(0, value) * scale
    if (width > 0) {
      rects.push(
        <rect class={`gf-bar-${kind}`} x={at.toFixed(1)} width={width.toFixed(1)} height="10" />,
      )
    }
    at += width
  }
  return (
    <>
      <svg class="gf-bar" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
        {rects}
      </svg>
      {props.label && <span class="ds-sr-only">{props.label}</span>}
    </>
  )
}

/** What the parts of the bars mean. */
export const BarKey = (props: { parts: readonly { kind: BarPart['kind']; text: string }[] }) => (
  <p class="gf-bar-key">
    {props.parts.map(({ kind, text }) => (
      <span>
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <rect class={`gf-bar-${kind}`} width="10" height="10" rx="2" />
        </svg>
        {text}
      </span>
    ))}
  </p>
)
