import { type PdfDictionary, type PdfValue, readPdfSyntax } from './pdf-syntax.ts'

type Place = { bytes: Buffer; at: number }
/** Where the objects of a file stand, by their number; one that was changed stands in several places. */
export type PdfObjects = Map<string, Place[]>

const mostOfValue = 2_000
const mostSteps = 8

const addObject = (objects: PdfObjects, number: string, place: Place): void => {
  const places = objects.get(number)
  if (places) places.push(place)
  else objects.set(number, [place])
}

/** The number of the object that begins with the word at a place; null where the word begins none. */
export const objectNumber = (bytes: Buffer, word: number): string | null =>
  /0*(\d{1,10})[\s\0]+\d{1,5}[\s\0]*$/.exec(
    bytes.toString('latin1', Math.max(0, word - 40), word),
  )?.[1] ?? null

/** Finds every object by its own beginning, never by the tables of the file. */
export function findObjects(bytes: Buffer): PdfObjects {
  const objects: PdfObjects = new Map()
  for (let at = bytes.indexOf('obj'); at !== -1; at = bytes.indexOf('obj', at + 3)) {
    const number = bytes[at - 1] === 0x64 ? null : objectNumber(bytes, at)
    if (number !== null) addObject(objects, number, { bytes, at: at + 3 })
  }
  return objects
}

/** The objects of a stream that keeps them packed (ISO 32000-2, 7.5.7). */
export function findPacked(objects: PdfObjects, bytes: Buffer, first: number): void {
  const numbers = bytes.toString('latin1', 0, first).trim().split(/\s+/)
  for (let each = 0; each + 1 < numbers.length; each += 2) {
    const [number = '', place] = [numbers[each], Number(numbers[each + 1])]
    if (Number.isSafeInteger(place)) addObject(objects, number, { bytes, at: first + place })
  }
}

/** Every value that an entry can have, followed to where it stands. */
export function valuesOf(
  objects: PdfObjects,
  value: PdfValue | undefined,
  steps = mostSteps,
): PdfValue[] {
  if (!value) return []
  if (value.is !== 'reference') return [value]
  if (steps === 0) return []
  const places = (objects.get(value.text.replace(/^0+(?=\d)/, '')) ?? []).slice(-mostSteps)
  return places.flatMap((place) => valuesOf(objects, valueAt(place), steps - 1))
}

const key: ReadonlySet<string> = new Set(['V'])

function valueAt({ bytes, at }: Place): PdfValue | undefined {
  const written = bytes.subarray(at, at + mostOfValue)
  const end = written.indexOf('endobj')
  const pieces = ['<< /V ', end === -1 ? written : written.subarray(0, end), ' >>']
  let value: PdfValue | undefined
  readPdfSyntax(Buffer.concat(pieces.map((each) => Buffer.from(each))), 0, key, {
    dictionary: (dictionary: PdfDictionary, isOuter) => {
      if (isOuter) value ??= dictionary.get('V')
    },
    keyword: (_, __, after) => after,
  })
  return value
}
