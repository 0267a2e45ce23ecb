const minute = 60
const hour = 60 * minute

/**
 * How often a code can be asked for, counted from the first time. Source: Godfot's own rule (ADR 0032, which says why
 * each figure is what it is).
 */
export const signInLimits = {
  /** A municipality's three hundred behind one address, and a third of them once more. */
  network: { most: 400, seconds: hour },
  'wide-network': { most: 800, seconds: hour },
  /** One network can take no more than two thirds of what an address may be sent. */
  'address-from-network': { most: 5, seconds: 30 * minute },
  /** Never more than a link in these mails lasts: who is refused has one that works. */
  address: { most: 15, seconds: hour },
  mails: { most: 1_000, seconds: hour },
  /** A browser that the person has signed in from before, which no stranger can spend for. */
  'known-browser': { most: 5, seconds: 30 * minute },
  'known-mails': { most: 1_000, seconds: hour },
} as const satisfies Record<string, { most: number; seconds: number }>

export type LimitName = keyof typeof signInLimits
