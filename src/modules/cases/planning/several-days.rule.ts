import type { Problems } from '../../../kernel/form/form.model.ts'

/** `22.–24. mai 2024`, `22.05.–24.05.2024`, `22. og 23. mai 2024`. */
const severalDays = /^\d[\d. ]*(?:\p{L}+\.? ?)?(?:\d{4} ?)?(?:[-–—]|til |og ) ?\d{1,2}(?:\.|-| |$)/u

/** Tells of a day field with several days in it that a treatment has one day. */
export const toldOfDays = <Name extends string, Own extends string>(
  problems: Problems<Name, Own>,
): Problems<Name, Own | 'several-days'> =>
  Object.fromEntries(
    (Object.entries(problems) as [Name, Problems<Name, Own>[Name]][]).map(([name, problem]) => [
      name,
      typeof problem === 'object' &&
      problem.code === 'not-a-day' &&
      severalDays.test(problem.typed.trim().replace(/\s+/g, ' ').toLowerCase())
        ? 'several-days'
        : problem,
    ]),
  ) as Problems<Name, Own | 'several-days'>
