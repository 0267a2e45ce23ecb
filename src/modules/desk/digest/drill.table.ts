import type { Drill } from '../../../kernel/drill.model.ts'

/** What the room is tried with. Source: the forms of the room. */
export const drills = [
  { name: 'digest', steps: [{ send: 'digest', as: 'party-contact', on: 'desk' }] },
] as const satisfies readonly Drill[]
