import type { Child } from 'hono/jsx'
import { Notice } from './layout.tsx'

/** What was just done, first on the page that one is led to; nothing where nothing was. */
export const Receipt = ({ children }: { children?: Child | undefined }) =>
  children ? (
    <Notice kind="done">
      <p>{children}</p>
    </Notice>
  ) : null
