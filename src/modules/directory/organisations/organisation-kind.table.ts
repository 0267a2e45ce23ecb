import type { ExternalAudience, ExternalKind } from '../organisation.model.ts'

/**
 * Who is shown an external organisation where nobody says otherwise. A competence centre is there to be asked by everyone;
 * whom the community works with otherwise is its own. Source: Godfot's own rule; no paper says.
 */
export const usualAudiences = {
  ks: 'community',
  rhf: 'community',
  'state-administrator': 'community',
  county: 'community',
  university: 'community',
  research: 'community',
  'competence-centre': 'public',
  'user-organisation': 'community',
  union: 'community',
  other: 'community',
} as const satisfies Record<ExternalKind, ExternalAudience>
