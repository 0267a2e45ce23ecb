import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The projects by how long a file of theirs takes, so that no long one is left for one core when the others are done. */
const order = ['walk', 'store', 'start', 'database', 'house', 'unit']

const placeOf = ({ project }: TestSpecification): number => order.indexOf(project.name)

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => placeOf(a) - placeOf(b))
  }
}
