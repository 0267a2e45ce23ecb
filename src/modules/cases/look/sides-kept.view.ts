import type { CommunityPage } from '../../../kernel/page.model.ts'

/** The sides whose own cases the reader keeps: each secretariat its own, and a body's secretary neither, but for what is that side's already. */
export const sidesKept = ({ viewer }: Pick<CommunityPage, 'viewer'>) =>
  (viewer?.roles ?? []).flatMap(({ role }): ('side:municipal' | 'side:trust')[] =>
    role === 'secretariat'
      ? ['side:municipal']
      : role === 'trust-secretariat'
        ? ['side:trust']
        : [],
  )
