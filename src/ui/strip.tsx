import { drawn } from './drawn.ts'

const dashes = Array.from({ length: 20 }, (_, i) => i)

const strip = drawn(
  <svg class="gf-strip" viewBox="0 0 474 8" preserveAspectRatio="none" aria-hidden="true">
    <path d={dashes.map((i) => `M${i * 24} 0h18v8h-18z`).join('')} />
  </svg>,
)

/** The signature of the house: twenty equal dashes, whatever the number of parties. */
export const Strip = () => strip
