import type { Child } from 'hono/jsx'
import type { Locale } from '../kernel/words.model.ts'

/** The language to mark what stands in Norwegian with; none where the page is in it. */
export const langOf = (locale: Locale): 'nb' | undefined => (locale === 'nb' ? undefined : 'nb')

/** What stands in Norwegian whatever the page's language, such as the title of a document (WCAG 3.1.2). */
export function InNorwegian({ locale, children }: { locale: Locale; children?: Child }) {
  if (locale !== 'nb') return <span lang="nb">{children}</span>
  return <>{children}</>
}
