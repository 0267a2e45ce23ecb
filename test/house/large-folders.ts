import { dirname } from 'node:path'

/** How many files of a room stand in one folder, before it is parted. */
const largestFolder = 30

/** The folders with more files than one sees over, and how many they have. */
export const largeFolders = (paths: readonly string[]): string[] =>
  [...Map.groupBy(paths, (path) => dirname(path))]
    .filter(([, own]) => own.length > largestFolder)
    .map(([folder, own]) => `${folder}: ${own.length}`)
