import { addDays, type Day, day, yearOf } from '../../../kernel/day.model.ts'
import { slugOf } from '../../../kernel/slug.rule.ts'
import type { ContactFunction } from '../function.model.ts'
import type { HolderAudience } from '../holder.model.ts'
import type { Place } from '../place.model.ts'
import { exceptions, keptToOwnSide, ofTrust } from './exercise-holder.table.ts'
import type { SampleHolder } from './sample-directory.model.ts'

/** Made-up holders for the exercise, named by their functions, with days counted from the one that it is filled on. */
export function exerciseHolders(
  functions: readonly ContactFunction[],
  places: readonly Place[],
  on: Day,
): SampleHolder[] {
  const municipalities = places.filter(({ kind }) => kind === 'municipality')
  return [
    ...municipalities.flatMap((place, i) =>
      functions.map((of, j) =>
        asItStands(held(of, place, i * functions.length + j, confirmed(on, i, j)), on),
      ),
    ),
    ...places
      .filter(({ side }) => side === 'trust')
      .flatMap((place) =>
        functions
          .filter(({ key }) => key in ofTrust)
          .map((of, j) => ({
            ...held(of, place, municipalities.length * functions.length + j, confirmed(on, 3, j)),
            audience: ofTrust[of.key as keyof typeof ofTrust],
          })),
      ),
  ]
}

/** Some day of the last five months. */
const confirmed = (on: Day, i: number, j: number): Day =>
  addDays(on, -(6 + ((i * 7 + j * 13) % 140)))

function held(
  { key, names }: ContactFunction,
  place: Place,
  number: number,
  confirmedOn: Day,
): SampleHolder {
  const isMailbox = key === 'postmottak'
  return {
    functionKey: key,
    place: place.key,
    kind: isMailbox ? 'mailbox' : 'person',
    name: isMailbox ? null : `${names.nb}, ${place.name}`,
    email: `${key}.${slugOf(place.name, 40)}@ovelse.example`,
    phone: phoneOfNobody(22 + number),
    from: null,
    until: null,
    confirmedOn,
    audience: audienceOf(key, isMailbox),
    source: null,
  }
}

const audienceOf = (key: string, isMailbox: boolean): HolderAudience =>
  isMailbox ? 'public' : keptToOwnSide.includes(key) ? 'municipalities' : 'community'

/** No telephone in Norway begins with 0. */
const phoneOfNobody = (number: number): string =>
  String(number)
    .padStart(8, '0')
    .replace(/(\d\d)(?=\d)/g, '$1 ')

function asItStands(holder: SampleHolder, on: Day): SampleHolder {
  const nobody = { name: null, email: null, phone: null }
  switch (exceptions[`${holder.place} ${holder.functionKey}`]) {
    case 'told-vacant':
      return { ...holder, ...nobody, kind: 'vacancy', from: addDays(on, -45) }
    case 'ended': {
      const until = lastFirstOfAugust(on)
      return { ...holder, until, confirmedOn: addDays(until, -60) }
    }
    case 'unconfirmed':
      return { ...holder, confirmedOn: addDays(holder.confirmedOn ?? on, -380) }
    default:
      return holder
  }
}

const lastFirstOfAugust = (on: Day): Day => {
  const thisYear = day(`${yearOf(on)}-08-01`)
  return thisYear <= on ? thisYear : day(`${yearOf(on) - 1}-08-01`)
}
