import type { Locale } from '../../../kernel/words.model.ts'
import { Addresses } from '../../../ui/addresses.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'

/** What somebody wrote, with its lines and its long addresses. */
export const Written = ({ locale, text }: { locale: Locale; text: string }) => (
  <InNorwegian locale={locale}>
    {text.split('\n').map((line, i) => (
      <>
        {i > 0 && <br />}
        <Addresses text={line} />
      </>
    ))}
  </InNorwegian>
)
