import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The files that take a minute or more, as a run lists its slowest: one that begins late is left for one core alone. */
const longest = [
  'test/start/attack.test.ts',
  'test/start/backup.test.ts',
  'test/start/life.test.ts',
  'test/walks/every-page.test.ts',
  'test/walks/forty-two.test.ts',
  'test/walks/bodies.test.ts',
  'test/walks/rounds.test.ts',
  'test/walks/tile-names.test.tsx',
  'test/store/stamped-forms.test.ts',
  'test/store/races.test.ts',
  'test/store/after-a-crash.test.ts',
  'test/store/identity-in-forms.test.ts',
]

/**
 * The projects, one after another, by how long a file of theirs takes, so that no long one is left for one core when the
 * others are done. A worker that goes from one to the next begins anew, and imports all that it had.
 */
const order = ['start', 'walk', 'store', 'database', 'unit']

const placeOf = ({ project, moduleId }: TestSpecification): number => {
  const place = longest.findIndex((path) => moduleId.endsWith(`/${path}`))
  const within = place === -1 ? longest.length : place
  return order.indexOf(project.name) * (longest.length + 1) + within
}

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => placeOf(a) - placeOf(b))
  }
}
