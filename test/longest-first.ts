import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The files that take a minute or more, as a run lists its slowest: one that begins late is left for one core alone. */
const longest = [
  'test/start/attack.test.ts',
  'test/start/backup.test.ts',
  'test/walks/every-page.test.ts',
  'test/store/stamped-forms.test.ts',
  'test/store/races.test.ts',
  'test/walks/forty-two.test.ts',
  'test/store/after-a-crash.test.ts',
  'test/store/identity-in-forms.test.ts',
  'test/walks/tile-names.test.tsx',
  'test/start/bench.test.ts',
]

/** The projects by how long a file of theirs takes, so that no long one is left for one core when the others are done. */
const order = ['walk', 'store', 'start', 'database', 'house', 'unit']

const placeOf = ({ project, moduleId }: TestSpecification): number => {
  const place = longest.findIndex((path) => moduleId.endsWith(`/${path}`))
  return place === -1 ? longest.length + order.indexOf(project.name) : place
}

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => placeOf(a) - placeOf(b))
  }
}
