import type { PageContext } from '../../../src/kernel/page.model.ts'
import { CoverageFacts } from '../../../src/modules/rounds/result/coverage.view.tsx'
import type { Reader, ResultFacts } from '../../../src/modules/rounds/result/result.model.ts'
import { resultOf } from '../../../src/modules/rounds/result/result.rule.ts'
import { ResultSections } from '../../../src/modules/rounds/result/result.view.tsx'
import { Page } from '../../../src/ui/page.tsx'
import { resultTiles } from './result-facts.ts'

/** What a round came to, as a reader is shown it. */
export const ResultGallery = (props: { page: PageContext; facts: ResultFacts; reader: Reader }) => {
  const { page, facts, reader } = props
  const result = resultOf(facts, reader)
  return (
    <Page page={page} nav="directory" title="Hva trenger dere av kurs i 2027?" crumbs={[]}>
      <CoverageFacts locale={page.locale} result={result} />
      <ResultSections
        locale={page.locale}
        result={result}
        tiles={resultTiles}
        fileAt={({ file }) => `#${file}`}
      />
    </Page>
  )
}
