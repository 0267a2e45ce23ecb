import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where what can be fetched or unpacked again is kept for every checkout, as the wrapper has it too. */
export const cacheFolder = (): string =>
  join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'godfot')
