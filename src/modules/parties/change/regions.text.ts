import type { Day } from '../../../kernel/day.model.ts'
import { listed, longDay } from '../../../kernel/format.model.ts'
import { texts } from '../../../kernel/words.model.ts'

/** The wordings of setting and moving the region of several. */
export const sayRegions = texts({
  setRegions: {
    nb: 'Sett eller flytt region',
    nn: 'Set eller flytt region',
    en: 'Set or move the region',
  },
  setRegionsLead: {
    nb: 'Velg kommunene, regionen de skal være med i, og dagen det gjelder fra. Regionene de har vært med i før, blir stående i historien.',
    nn: 'Vel kommunane, regionen dei skal vere med i, og dagen det gjeld frå. Regionane dei har vore med i før, blir ståande i historia.',
    en: 'Choose the municipalities, the region they are to be in, and the day from which it holds. The regions they were in before stay in the history.',
  },
  nobodyHere: {
    nb: 'Det er ingen kommuner her ennå. Legg til kommunene først.',
    nn: 'Det er ingen kommunar her enno. Legg til kommunane først.',
    en: 'There are no municipalities here yet. Add the municipalities first.',
  },
  toRegion: {
    nb: 'Hvilken region skal de høre til?',
    nn: 'Kva region skal dei høyre til?',
    en: 'Which region are they to belong to?',
  },
  another: {
    nb: 'En region med et nytt navn',
    nn: 'Ein region med eit nytt namn',
    en: 'A new name',
  },
  takeOut: {
    nb: 'Ingen region: ta dem ut',
    nn: 'Ingen region: ta dei ut',
    en: 'No region: take them out',
  },
  newName: { nb: 'Navn på den nye regionen', nn: 'Namn på den nye regionen', en: 'Its name' },
  newNameHint: {
    nb: 'Bare når du velger et nytt navn over.',
    nn: 'Berre når du vel eit nytt namn over.',
    en: 'Only when a new name is chosen above.',
  },
  from: {
    nb: (day: Day) => `Fra ${longDay('nb', day)}:`,
    nn: (day: Day) => `Frå ${longDay('nn', day)}:`,
    en: (day: Day) => `From ${longDay('en', day)}:`,
  },
  unchanged: {
    nb: (names: string[]) => `${listed('nb', names)} står slik fra før, og blir ikke endret.`,
    nn: (names: string[]) => `${listed('nn', names)} står slik frå før, og blir ikkje endra.`,
    en: (names: string[]) => `${listed('en', names)}: already so, and not changed.`,
  },
  later: {
    nb: (name: string, day: Day, region: string | null) =>
      `Fra ${longDay('nb', day)} står det alt at ${name} er i ${region ?? 'ingen region'}. Det blir stående.`,
    nn: (name: string, day: Day, region: string | null) =>
      `Frå ${longDay('nn', day)} står det alt at ${name} er i ${region ?? 'ingen region'}. Det blir ståande.`,
    en: (name: string, day: Day, region: string | null) =>
      `From ${longDay('en', day)} it is stated already that ${name} is in ${region ?? 'no region'}. That stays.`,
  },
  doing: {
    nb: (count: number, isOut: boolean) =>
      isOut
        ? count === 1
          ? 'Ta kommunen ut av regionen'
          : `Ta ut de ${count} kommunene`
        : count === 1
          ? 'Sett regionen for kommunen'
          : `Sett regionen for de ${count}`,
    nn: (count: number, isOut: boolean) =>
      isOut
        ? count === 1
          ? 'Ta kommunen ut av regionen'
          : `Ta ut dei ${count} kommunane`
        : count === 1
          ? 'Set regionen for kommunen'
          : `Set regionen for dei ${count}`,
    en: (count: number, isOut: boolean) =>
      isOut
        ? count === 1
          ? 'Take the municipality out of its region'
          : `Take the ${count} out of their regions`
        : count === 1
          ? 'Set the region of the municipality'
          : `Set the region of the ${count}`,
  },
})
